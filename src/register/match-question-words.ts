/** What the page of one question says, its reasons and its refusals. */
export const questionWords = {
  title: {
    fr: (name: string) => `Quelle unité légale est ${name} ?`,
    en: (name: string) => `Which legal unit is ${name}?`,
  },
  kicker: { fr: 'Rapprochement', en: 'Matching' },
  actorTitle: { fr: 'L’acteur, tel que le territoire le nomme', en: 'The actor, as the territory names it' },
  candidatesTitle: { fr: 'Les candidats du répertoire', en: 'The candidates of the reference' },
  otherNames: { fr: 'Autres noms', en: 'Other names' },
  kind: { fr: 'Type', en: 'Kind' },
  place: { fr: 'Commune', en: 'Town' },
  website: { fr: 'Site', en: 'Website' },
  siren: { fr: 'SIREN porté', en: 'SIREN carried' },
  links: { fr: 'Liens avec d’autres acteurs', en: 'Links with other actors' },
  source: { fr: 'Source', en: 'Source' },
  unknown: { fr: 'non connu', en: 'not known' },
  none: { fr: 'aucun', en: 'none' },
  profile: { fr: 'Voir la fiche', en: 'See the profile' },
  candidate: {
    fr: (key: string, name: string) => `${key}. ${name}`,
    en: (key: string, name: string) => `${key}. ${name}`,
  },
  noName: { fr: 'sans dénomination connue', en: 'no known name' },
  gone: {
    fr: 'unité qui n’est plus au répertoire, ou dont la diffusion n’est plus permise',
    en: 'unit no longer in the reference, or no longer for disclosure',
  },
  score: { fr: 'Score', en: 'Score' },
  why: { fr: 'Pourquoi', en: 'Why' },
  names: { fr: 'Sigle, noms et enseignes', en: 'Acronym, names and signs' },
  commune: { fr: 'Commune du siège', en: 'Town of the head office' },
  legalForm: { fr: 'Catégorie juridique', en: 'Legal form' },
  naf: { fr: 'Activité (NAF)', en: 'Activity (NAF)' },
  state: { fr: 'État', en: 'State' },
  active: { fr: 'active', en: 'active' },
  ceased: { fr: 'cessée', en: 'closed' },
  ceasedOn: { fr: (day: string) => `cessée le ${day}`, en: (day: string) => `closed on ${day}` },
  created: { fr: 'Création', en: 'Created' },
  bearers: { fr: 'Déjà liée à', en: 'Already linked to' },
  seeUnit: { fr: 'Voir au répertoire', en: 'See in the reference' },
  choose: { fr: 'Choisir un candidat', en: 'Choose a candidate' },
  accept: { fr: 'Accepter le candidat choisi', en: 'Accept the chosen candidate' },
  refuse: { fr: 'Aucun de ceux-ci', en: 'None of these' },
  notUnit: { fr: 'N’est pas une unité légale', en: 'Not a legal unit' },
  notUnitHint: {
    fr: 'Laboratoire, lieu, programme, marque : l’acteur existe, sans SIREN à lui.',
    en: 'Laboratory, place, programme, brand: the actor exists, with no SIREN of its own.',
  },
  later: { fr: 'Plus tard', en: 'Later' },
  typedTitle: { fr: 'Une autre unité', en: 'Another unit' },
  searchReference: {
    fr: 'Chercher ce nom dans le répertoire importé ici',
    en: 'Search this name in the reference imported here',
  },
  typed: { fr: 'Autre SIREN', en: 'Another SIREN' },
  typedHint: {
    fr: '9 chiffres ; l’unité doit être dans le répertoire importé ici, ou dite par le répertoire en ligne depuis moins d’un jour.',
    en: '9 digits; the unit must be in the reference imported here, or told by the online register less than a day ago.',
  },
  linkTyped: { fr: 'Lier à ce SIREN', en: 'Link to this SIREN' },
  noCandidate: {
    fr: 'Le répertoire importé ne contient aucune unité de ce nom. L’acteur peut n’être pas une unité légale, porter un autre nom au répertoire, ou être hors de l’extrait importé.',
    en: 'The reference imported holds no unit of this name. The actor may be no legal unit, bear another name there, or be outside the extract imported.',
  },
  askedOn: {
    fr: (day: string, title: string, edition: string) =>
      `Demandé le ${day} à : ${title}, édition du ${edition}.`,
    en: (day: string, title: string, edition: string) =>
      `Asked on ${day} of: ${title}, edition of ${edition}.`,
  },
  next: { fr: 'Passer à la question suivante', en: 'Go to the next question' },
  back: { fr: 'Retour à la file', en: 'Back to the queue' },
  notAsked: {
    fr: 'Cet acteur n’a pas encore été rapproché : lancez « Rapprocher » depuis la file.',
    en: 'This actor has not been matched yet: run "Match" from the queue.',
  },
  heldTitle: { fr: 'Quelqu’un y est', en: 'Somebody is on it' },
  held: {
    fr: (who: string, hour: string) => `${who} regarde cette question depuis ${hour}.`,
    en: (who: string, hour: string) => `${who} has been looking at this question since ${hour}.`,
  },
  heldWhy: {
    fr: 'Vous pouvez lire, et passer à la suivante. Si vous répondez quand même, la première réponse reçue compte, et l’autre personne en est prévenue.',
    en: 'You may read, and go to the next one. If you answer even so, the first answer received counts, and the other person is told.',
  },
  answered: { fr: 'Répondu', en: 'Answered' },
  decidedBy: {
    fr: (who: string, when: string) => `Réponse donnée par ${who}, ${when}.`,
    en: (who: string, when: string) => `Answered by ${who}, ${when}.`,
  },
  decidedByRule: {
    fr: (who: string, when: string) => `Lié par la règle, rapprochement lancé par ${who}, ${when}.`,
    en: (who: string, when: string) => `Linked by the rule, matching launched by ${who}, ${when}.`,
  },
  keysTitle: { fr: 'Au clavier', en: 'By keyboard' },
  keysOn: { fr: 'Raccourcis clavier actifs', en: 'Keyboard shortcuts on' },
  keyChoose: { fr: 'choisir le candidat', en: 'choose the candidate' },
  keyAccept: { fr: 'accepter', en: 'accept' },
  keyRefuse: { fr: 'aucun de ceux-ci', en: 'none of these' },
  keyLater: { fr: 'plus tard', en: 'later' },
  keyNotUnit: { fr: 'pas une unité légale', en: 'not a legal unit' },
  keyOr: { fr: 'ou', en: 'or' },
  keyEnter: { fr: 'Entrée', en: 'Enter' },
  keyTo: { fr: 'à', en: 'to' },

  identifier: { fr: 'l’acteur porte ce SIREN', en: 'the actor carries this SIREN' },
  name_unlike: { fr: 'aucun nom ne se ressemble', en: 'no name is alike' },
  other_name: {
    fr: (name: string) => `par son autre nom : ${name}`,
    en: (name: string) => `by its other name: ${name}`,
  },
  carries_another: {
    fr: (siren: string) => `l’acteur porte un autre SIREN, absent du répertoire : ${siren}`,
    en: (siren: string) => `the actor carries another SIREN, absent from the reference: ${siren}`,
  },
  undone_before: {
    fr: 'ce lien a déjà été annulé par quelqu’un',
    en: 'somebody took this link back before',
  },
  wanted_by_others: {
    fr: 'un autre acteur a ou demande cette unité',
    en: 'another actor has this unit or wants it',
  },
  heard_online: {
    fr: (day: string, state: string) => `dite par le répertoire en ligne le ${day}, ${state}`,
    en: (day: string, state: string) => `told by the online register on ${day}, ${state}`,
  },
  stateUnknown: { fr: 'état non connu', en: 'state not known' },
  noReason: { fr: 'raisons qui ne peuvent plus être dites', en: 'reasons that may no longer be told' },

  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is done already.' },
  DECIDED_MEANWHILE: {
    fr: 'Une réponse a été donnée pendant que vous regardiez. La vôtre n’a pas été enregistrée ; pour la donner, annulez d’abord celle-ci.',
    en: 'An answer was given while you were looking. Yours was not recorded; to give it, undo that one first.',
  },
  ASKED_AGAIN: {
    fr: 'Le répertoire a été interrogé de nouveau : les candidats ci-dessous sont les nouveaux. Répondez à nouveau.',
    en: 'The reference was asked again: the candidates below are the new ones. Answer again.',
  },
  NOTHING_CHOSEN: {
    fr: 'Choisissez un candidat, ou écrivez un SIREN.',
    en: 'Choose a candidate, or type a SIREN.',
  },
  SIREN_KEY_WRONG: {
    fr: 'Ce n’est pas un SIREN : 9 chiffres, dont une clé de contrôle. Vérifiez la saisie.',
    en: 'This is no SIREN: 9 digits, with a control key. Check what you typed.',
  },
  NOT_IN_REFERENCE: {
    fr: 'Aucune unité légale de ce SIREN n’est dans le répertoire importé ici ni dans ce que le répertoire en ligne a dit depuis un jour, ou elle ne peut être dite (personne physique).',
    en: 'No legal unit of this SIREN is in the reference imported here nor in what the online register told for a day, or it may not be told (natural person).',
  },
  NO_CANDIDATES: {
    fr: 'Il n’y a aucun candidat à refuser : dites « N’est pas une unité légale », ou « Plus tard ».',
    en: 'There is no candidate to refuse: say "Not a legal unit", or "Later".',
  },
} as const;
