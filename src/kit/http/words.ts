/** Words of the frame and of the refusals that belong to no module. */
export const frameWords = {
  siteName: { fr: 'Totem', en: 'Totem' },
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
  mainNav: { fr: 'Navigation principale', en: 'Main navigation' },
  breadcrumb: { fr: 'Fil d’Ariane', en: 'Breadcrumb' },
  signIn: { fr: 'Se connecter', en: 'Sign in' },
  signOut: { fr: 'Se déconnecter', en: 'Sign out' },
  actingAs: { fr: 'Vous agissez comme', en: 'You act as' },
  noMandate: { fr: 'sans mandat en cours', en: 'without a current mandate' },
  changeMandate: { fr: 'Changer de mandat', en: 'Change mandate' },
  workspace: { fr: 'Mon espace', en: 'My workspace' },
  demo: {
    fr: 'Exemple : les personnes numérotées et les répétitions sont fictives ; chaque fait de 2014 porte sa source.',
    en: 'Example: numbered people and rehearsals are fictitious; each fact of 2014 carries its source.',
  },
  enterAs: { fr: 'Entrer comme…', en: 'Enter as…' },
  licence: { fr: 'Logiciel libre, licence EUPL-1.2', en: 'Free software, EUPL-1.2 licence' },
  openData: { fr: 'Données ouvertes', en: 'Open data' },
  journal: { fr: 'Journal des actes', en: 'Journal of acts' },
  accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
  sources: { fr: 'Sources', en: 'Sources' },
  faultsTitle: { fr: 'À corriger avant de continuer', en: 'To correct before going on' },
  errorPrefix: { fr: 'Erreur :', en: 'Error:' },
  NOT_FOUND: {
    fr: 'Cette page n’existe pas, ou n’est pas pour vous.',
    en: 'This page does not exist, or is not for you.',
  },
  FORBIDDEN: {
    fr: 'Votre mandat ne permet pas cela. Si vous en avez un autre, choisissez-le dans « Mon espace ».',
    en: 'Your mandate does not allow this. If you hold another one, choose it in "My workspace".',
  },
  SIGN_IN_FIRST: { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' },
  METHOD_NOT_ALLOWED: {
    fr: 'Cette adresse ne reçoit pas ce type de demande.',
    en: 'This address does not take this kind of request.',
  },
  BODY_TOO_LARGE: {
    fr: 'C’est trop volumineux. Rien n’a été enregistré ; réduisez l’envoi puis recommencez.',
    en: 'This is too large. Nothing was saved; make it smaller and try again.',
  },
  BODY_UNREADABLE: {
    fr: 'L’envoi n’a pas la forme attendue. Rien n’a été enregistré ; revenez en arrière et recommencez.',
    en: 'What was sent does not have the expected form. Nothing was saved; go back and try again.',
  },
  WRONG_ORIGIN: {
    fr: 'La demande vient d’un autre site : elle a été refusée pour votre sécurité.',
    en: 'The request comes from another site: it was refused for your safety.',
  },
  FAILED: {
    fr: 'Quelque chose n’a pas fonctionné de notre côté. Rien n’a été enregistré à moitié.',
    en: 'Something went wrong on our side. Nothing was half-saved.',
  },
  reference: { fr: 'Référence à communiquer :', en: 'Reference to quote:' },
  backHome: { fr: 'Revenir à l’accueil', en: 'Back to the home page' },
  REQUIRED: { fr: 'Ce champ est à remplir.', en: 'This field must be filled in.' },
} as const;

export const stopTitles = {
  NOT_FOUND: { fr: 'Page introuvable', en: 'Page not found' },
  FORBIDDEN: { fr: 'Non autorisé', en: 'Not allowed' },
  SIGN_IN_FIRST: { fr: 'Connexion nécessaire', en: 'Sign-in needed' },
  METHOD_NOT_ALLOWED: { fr: 'Demande impossible', en: 'Request not possible' },
  BODY_TOO_LARGE: { fr: 'Envoi trop volumineux', en: 'Too large' },
  BODY_UNREADABLE: { fr: 'Envoi illisible', en: 'Unreadable request' },
  WRONG_ORIGIN: { fr: 'Demande refusée', en: 'Request refused' },
  FAILED: { fr: 'Une erreur est survenue', en: 'Something went wrong' },
} as const;
