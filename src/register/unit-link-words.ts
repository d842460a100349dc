import type { Said } from '#kit/i18n.ts';
import type { MatchState } from './rules/match-state.ts';

/** What a profile says of its legal units, and the form that adds one. */
export const unitLinkWords = {
  title: { fr: 'Unités légales', en: 'Legal units' },
  lead: {
    fr: 'Ce que le territoire nomme n’est pas toujours une unité légale : le lien est une décision, datée, qui peut être annulée.',
    en: 'What the territory names is not always a legal unit: the link is a decision, dated, that can be undone.',
  },
  caption: { fr: 'Liens avec des unités légales (SIREN)', en: 'Links with legal units (SIREN)' },
  colUnit: { fr: 'Unité légale', en: 'Legal unit' },
  colState: { fr: 'Au répertoire', en: 'In the reference' },
  colHow: { fr: 'Comment le lien a été fait', en: 'How the link was made' },
  colDates: { fr: 'Depuis, jusqu’à', en: 'From, until' },
  gone: {
    fr: 'n’est plus au répertoire, ou ne peut plus être dite',
    en: 'no longer in the reference, or no longer for disclosure',
  },
  closed: {
    fr: 'Une de ces unités est cessée : le lien tient, et rien n’est mis à sa place sans décision.',
    en: 'One of these units is closed: the link holds, and nothing is put in its place without a decision.',
  },
  successors: {
    fr: 'Le registre dit que cet acteur est devenu :',
    en: 'The register says that this actor became:',
  },
  noSuccessor: { fr: 'Aucun successeur n’est connu du registre.', en: 'The register knows no successor.' },
  decided: {
    fr: (day: string, title: string, edition: string) =>
      `décidé le ${day} sur : ${title}, édition du ${edition}`,
    en: (day: string, title: string, edition: string) =>
      `decided on ${day} from: ${title}, edition of ${edition}`,
  },
  decidedOnline: {
    fr: (day: string, title: string, heard: string) =>
      `décidé le ${day} sur : ${title}, consultée le ${heard}`,
    en: (day: string, title: string, heard: string) =>
      `decided on ${day} from: ${title}, consulted on ${heard}`,
  },
  notHere: {
    fr: 'pas au répertoire importé ici',
    en: 'not in the reference imported here',
  },
  noDates: { fr: 'dates non connues', en: 'dates not known' },
  from: { fr: (date: string) => `depuis ${date}`, en: (date: string) => `from ${date}` },
  until: { fr: (date: string) => `jusqu’à ${date}`, en: (date: string) => `until ${date}` },
  shared: { fr: 'Cette unité porte aussi :', en: 'This unit also carries:' },
  otherShown: {
    fr: (siren: string) =>
      `La fiche affiche un autre SIREN, ${siren}, lu dans une source : choisissez la valeur affichée.`,
    en: (siren: string) =>
      `The profile shows another SIREN, ${siren}, read in a source: choose the value shown.`,
  },
  answerIt: { fr: 'Examiner cette question', en: 'Look at this question' },
  add: { fr: 'Lier une unité légale', en: 'Link a legal unit' },
  addTitle: {
    fr: (name: string) => `Lier une unité légale à ${name}`,
    en: (name: string) => `Link a legal unit to ${name}`,
  },
  addLead: {
    fr: 'Un acteur peut avoir plusieurs unités légales : une association et sa filiale, deux SIREN qui se succèdent. Les dates sont celles du lien, si elles sont connues.',
    en: 'An actor may have several legal units: an association and its subsidiary, two SIREN one after the other. The dates are those of the link, where they are known.',
  },
  siren: { fr: 'SIREN', en: 'SIREN' },
  otherSiren: { fr: 'Ou un autre SIREN', en: 'Or another SIREN' },
  sirenHint: {
    fr: '9 chiffres ; l’unité doit être dans le répertoire importé ici, ou dite par le répertoire en ligne depuis moins d’un jour.',
    en: '9 digits; the unit must be in the reference imported here, or told by the online register less than a day ago.',
  },
  fromDate: { fr: 'Depuis', en: 'From' },
  untilDate: { fr: 'Jusqu’à', en: 'Until' },
  dateHint: {
    fr: 'Jour, mois ou année : 2014-05-12, 2014-05 ou 2014.',
    en: 'Day, month or year: 2014-05-12, 2014-05 or 2014.',
  },
  optional: { fr: '(facultatif)', en: '(optional)' },
  save: { fr: 'Lier cette unité', en: 'Link this unit' },
  undoWhere: { fr: 'Annuler un lien : dernières décisions', en: 'Undo a link: last decisions' },

  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is done already.' },
  ALREADY_LINKED: {
    fr: 'Cet acteur est déjà lié à cette unité légale.',
    en: 'This actor is linked to this legal unit already.',
  },
  NOT_A_UNIT_STANDS: {
    fr: 'L’équipe a dit que cet acteur n’est pas une unité légale : annulez d’abord cette décision.',
    en: 'The team said that this actor is not a legal unit: undo that decision first.',
  },
  TWO_UNITS: {
    fr: 'Un candidat est choisi et un autre SIREN est écrit : gardez l’un des deux.',
    en: 'A candidate is chosen and another SIREN is typed: keep one of the two.',
  },
  NOTHING_CHOSEN: { fr: 'Écrivez un SIREN.', en: 'Type a SIREN.' },
  SIREN_KEY_WRONG: {
    fr: 'Ce n’est pas un SIREN : 9 chiffres, dont une clé de contrôle.',
    en: 'This is no SIREN: 9 digits, with a control key.',
  },
  NOT_IN_REFERENCE: {
    fr: 'Aucune unité légale de ce SIREN n’est dans le répertoire importé ici ni dans ce que le répertoire en ligne a dit depuis un jour, ou elle ne peut être dite (personne physique).',
    en: 'No legal unit of this SIREN is in the reference imported here nor in what the online register told for a day, or it may not be told (natural person).',
  },
  FROM_UNREAD: {
    fr: 'Écrivez « Depuis » comme 2014, 2014-05 ou 2014-05-12.',
    en: 'Write "From" as 2014, 2014-05 or 2014-05-12.',
  },
  UNTIL_UNREAD: {
    fr: 'Écrivez « Jusqu’à » comme 2014, 2014-05 ou 2014-05-12.',
    en: 'Write "Until" as 2014, 2014-05 or 2014-05-12.',
  },
  DATES_REVERSED: { fr: 'Le lien finirait avant de commencer.', en: 'The link would end before it begins.' },
} as const;

/** What is answered to whoever asks for the legal unit of an actor that is linked to none. */
export const noUnitWords: Readonly<Record<Exclude<MatchState, 'linked_by_rule' | 'linked_by_team'>, Said>> = {
  not_a_unit: {
    fr: 'N’est pas une unité légale : cet acteur n’a pas de SIREN à lui, et c’est une réponse.',
    en: 'Not a legal unit: this actor has no SIREN of its own, and that is an answer.',
  },
  none_of_these: {
    fr: 'Aucune des unités légales proposées n’est la sienne, a répondu l’équipe.',
    en: 'None of the legal units proposed is its own, the team answered.',
  },
  no_unit: {
    fr: 'Aucune unité légale trouvée dans le répertoire importé ici.',
    en: 'No legal unit found in the reference imported here.',
  },
  to_review: {
    fr: 'Des unités légales sont proposées ; l’équipe n’a pas encore répondu.',
    en: 'Legal units are proposed; the team has not answered yet.',
  },
  not_asked: { fr: 'Pas encore rapproché du répertoire.', en: 'Not matched with the reference yet.' },
};
