/** What is said where the team adds and withdraws the links of an actor. */
export const linkWords = {
  title: { fr: (name: string) => `Liens : ${name}`, en: (name: string) => `Links: ${name}` },
  heading: { fr: 'Tenir les liens', en: 'Keep the links' },
  keep: { fr: 'Ajouter ou retirer un lien', en: 'Add or withdraw a link' },
  lead: {
    fr: 'Un lien dit d’où il est connu. Faux, il se retire ; rien n’est effacé, et il peut revenir.',
    en: 'A link says where it is known from. When wrong it is withdrawn; nothing is erased, and it may come back.',
  },
  standing: { fr: 'Liens tenus', en: 'Links kept' },
  caption: { fr: 'Chaque lien et sa source', en: 'Each link and its source' },
  none: {
    fr: 'Aucun lien : ajoutez le premier ci-dessous, avec la source où vous l’avez lu.',
    en: 'No link: add the first below, with the source you read it in.',
  },
  link: { fr: 'Lien', en: 'Link' },
  dates: { fr: 'Dates', en: 'Dates' },
  source: { fr: 'Source', en: 'Source' },
  entered: { fr: 'Entré par', en: 'Entered by' },
  act: { fr: 'Retirer', en: 'Withdraw' },
  withdrawOf: {
    fr: (link: string) => `Retirer ce lien : ${link}`,
    en: (link: string) => `Withdraw this link: ${link}`,
  },
  byImport: { fr: (number: string) => `import n° ${number}`, en: (number: string) => `import no. ${number}` },
  byTeam: { fr: (day: string) => `l’équipe, le ${day}`, en: (day: string) => `the team, on ${day}` },
  byLoading: { fr: 'registre initial', en: 'initial register' },
  add: { fr: 'Ajouter un lien', en: 'Add a link' },
  type: { fr: 'Lien', en: 'Link' },
  to: { fr: 'Autre acteur', en: 'Other actor' },
  toHint: {
    fr: 'Son nom, un de ses autres noms, ou l’identifiant de sa fiche (le dernier mot de son adresse).',
    en: 'Its name, one of its other names, or the name of its profile (the last word of its address).',
  },
  from: { fr: 'Depuis', en: 'Since' },
  until: { fr: 'Jusqu’à', en: 'Until' },
  dateHint: {
    fr: 'Jour, mois ou année, comme la source le dit : 10/12/2014, 2014-12 ou 2014.',
    en: 'Day, month or year, as the source says: 10/12/2014, 2014-12 or 2014.',
  },
  optional: { fr: '(facultatif)', en: '(optional)' },
  whereRead: { fr: 'Où c’est écrit', en: 'Where it is written' },
  save: { fr: 'Ajouter ce lien', en: 'Add this link' },
  added: { fr: 'Lien ajouté.', en: 'Link added.' },
  withdrawn: {
    fr: 'Lien retiré. Ajoutez-le de nouveau s’il était juste.',
    en: 'Link withdrawn. Add it again if it was right.',
  },
} as const;

/** Why a link is refused, at its field; the sentences of its source are those of imports. */
export const linkFaultWords = {
  TITLE_REQUIRED: { fr: 'Donnez le titre de la source.', en: 'Give the title of the source.' },
  PUBLISHER_REQUIRED: { fr: 'Dites qui publie la source.', en: 'Say who publishes the source.' },
  TYPE_UNKNOWN: { fr: 'Choisissez un type de lien.', en: 'Choose a type of link.' },
  OTHER_REQUIRED: { fr: 'Dites avec qui.', en: 'Say with whom.' },
  OTHER_UNKNOWN: { fr: 'Aucune fiche ne porte ce nom.', en: 'No profile bears this name.' },
  OTHER_AMBIGUOUS: {
    fr: 'Plusieurs fiches portent ce nom : écrivez l’identifiant de la bonne.',
    en: 'Several profiles bear this name: write the name of the right profile.',
  },
  OTHER_ITSELF: { fr: 'Un acteur n’est pas lié à lui-même.', en: 'An actor is not linked to itself.' },
  FROM_UNREAD: { fr: 'Date de début illisible.', en: 'The beginning is no date.' },
  UNTIL_UNREAD: { fr: 'Date de fin illisible.', en: 'The end is no date.' },
  UNTIL_BEFORE_FROM: { fr: 'La fin vient avant le début.', en: 'The end comes before the beginning.' },
  LINK_STANDS: {
    fr: 'Ce lien est déjà tenu, avec le même début.',
    en: 'This link is kept already, with the same beginning.',
  },
  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is done already.' },
} as const;
