/** What the pages of signing in say. */
export const signInWords = {
  title: { fr: 'Se connecter', en: 'Sign in' },
  lead: {
    fr: 'Pas de mot de passe : vous recevez par courriel un lien qui sert une fois.',
    en: 'No password: you receive by e-mail a link that works once.',
  },
  email: { fr: 'Votre adresse électronique', en: 'Your e-mail address' },
  emailHint: {
    fr: 'Celle à laquelle votre mandat a été confié.',
    en: 'The one your mandate was entrusted to.',
  },
  send: { fr: 'Recevoir un lien', en: 'Receive a link' },
  EMAIL_INVALID: {
    fr: 'Donnez une adresse électronique complète, par exemple nom@exemple.fr',
    en: 'Give a whole e-mail address, for example name@example.org',
  },
  demoInstead: {
    fr: 'Ceci est une démonstration : aucun courriel ne part. Le plus simple est d’entrer comme une personne de l’exemple.',
    en: 'This is a demonstration: no mail leaves. The simplest is to enter as a person of the example.',
  },
  demoEnterAs: { fr: 'Choisir une personne', en: 'Choose a person' },
  sentTitle: { fr: 'Regardez votre courriel', en: 'Look at your mail' },
  sentLead: {
    fr: (minutes: number) =>
      `Si cette adresse a un compte, un lien vient de lui être envoyé. Il sert une fois, pendant ${minutes} minutes.`,
    en: (minutes: number) =>
      `If this address has an account, a link was just sent to it. It works once, for ${minutes} minutes.`,
  },
  sentNothing: {
    fr: 'Rien n’arrive ? Regardez les indésirables, vérifiez l’adresse, ou attendez une heure si vous avez déjà demandé plusieurs liens.',
    en: 'Nothing comes? Look among unwanted mail, check the address, or wait an hour if you already asked for several links.',
  },
  openOutbox: { fr: 'Ouvrir la boîte locale', en: 'Open the local outbox' },
  askAgain: { fr: 'Donner une autre adresse', en: 'Give another address' },
  askNew: { fr: 'Demander un nouveau lien', en: 'Ask for a new link' },
  useTitle: { fr: 'Un dernier geste', en: 'One last step' },
  useLead: {
    fr: 'Ce lien est valable. Il sera consommé quand vous appuierez.',
    en: 'This link is valid. It will be used up when you press.',
  },
  use: { fr: 'Me connecter', en: 'Sign me in' },
  LINK_USED: { fr: 'Ce lien a déjà servi', en: 'This link was already used' },
  LINK_EXPIRED: { fr: 'Ce lien a expiré', en: 'This link has expired' },
  LINK_UNKNOWN: { fr: 'Ce lien n’est pas connu', en: 'This link is not known' },
  refusedWhy: {
    fr: {
      LINK_USED:
        'Un lien ouvre une seule session. Si ce n’est pas vous qui l’avez ouvert, prévenez l’administrateur de l’instance.',
      LINK_EXPIRED: 'Un lien sert pendant un quart d’heure, puis n’ouvre plus rien.',
      LINK_UNKNOWN: 'L’adresse est peut-être coupée : copiez-la entière depuis le message.',
    },
    en: {
      LINK_USED:
        'A link opens one session only. If it was not you who opened it, tell the administrator of the instance.',
      LINK_EXPIRED: 'A link works for a quarter of an hour, then opens nothing.',
      LINK_UNKNOWN: 'The address may be cut: copy it whole from the message.',
    },
  },
  outboxTitle: { fr: 'Boîte locale', en: 'Local outbox' },
  outboxLead: {
    fr: 'Ceci est une démonstration : les messages ne partent pas, ils se lisent ici, le plus récent d’abord.',
    en: 'This is a demonstration: messages do not leave, they are read here, newest first.',
  },
  outboxEmpty: { fr: 'Aucun message pour l’instant', en: 'No message for now' },
  outboxEmptyHint: {
    fr: 'Demandez un lien pour une adresse de l’exemple, comme territory-lead@exemple.invalid.',
    en: 'Ask for a link for an address of the example, such as territory-lead@exemple.invalid.',
  },
  to: { fr: 'À', en: 'To' },
  writtenAt: { fr: 'Écrit le', en: 'Written on' },
} as const;
