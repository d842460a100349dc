/** The forms of the secretariat on its members. The keys in capitals are the codes of the refusals. */
export const memberFormWords = {
  installLead: {
    fr: 'Après une élection ou pour un siège vacant. Le membre reçoit le mandat de voter depuis son siège.',
    en: 'After an election or for a vacant seat. The member receives the mandate to vote from their seat.',
  },
  departLead: {
    fr: 'Le siège devient vacant ce jour-là ; le membre ne peut plus voter, ni présider. Ce qu’il a fait avant reste.',
    en: 'The seat becomes vacant that day; the member can no longer vote, nor preside. What they did before stays.',
  },
  replaceLead: {
    fr: 'Le départ et l’arrivée sont écrits ensemble, ou aucun des deux.',
    en: 'The departure and the arrival are written together, or neither is.',
  },
  groupLead: {
    fr: 'Le membre garde son siège et son mandat ; avant ce jour, il reste dans son ancien groupe.',
    en: 'The member keeps seat and mandate; before that day they stay in their former group.',
  },
  createGroupLead: {
    fr: 'Un groupe d’élus de cette assemblée ; son nom est public.',
    en: 'A group of members of this assembly; its name is public.',
  },
  leaving: { fr: 'Qui part', en: 'Who leaves' },
  arriving: { fr: 'Qui arrive', en: 'Who arrives' },
  name: { fr: 'Nom', en: 'Name' },
  nameHint: { fr: 'Prénom et nom.', en: 'First name and surname.' },
  nameGiven: {
    fr: (name: string) => `En répétition, le nom est donné par le programme : « ${name} ».`,
    en: (name: string) => `In a rehearsal the program gives the name: "${name}".`,
  },
  email: { fr: 'Adresse électronique', en: 'E-mail' },
  emailHint: {
    fr: 'Pour se connecter et voter. Laissez vide si elle n’est pas connue.',
    en: 'To sign in and vote. Leave blank if it is not known.',
  },
  optional: { fr: '(facultatif)', en: '(optional)' },
  group: { fr: 'Groupe', en: 'Group' },
  newGroup: { fr: 'Nouveau groupe', en: 'New group' },
  choose: { fr: 'Choisir', en: 'Choose' },
  noGroup: {
    fr: 'Cette assemblée n’a pas encore de groupe : créez-en un d’abord.',
    en: 'This assembly has no group yet: create one first.',
  },
  starts: { fr: 'Siège à partir du', en: 'Sits from' },
  startsHint: { fr: 'Jour de l’installation.', en: 'Day of the installation.' },
  replaceStartsHint: {
    fr: 'Le jour du départ ou plus tard : entre les deux, le siège est vacant.',
    en: 'The day of the departure or later: in between, the seat is vacant.',
  },
  cause: { fr: 'Pourquoi', en: 'Why' },
  ends: { fr: 'Ne siège plus à partir du', en: 'No longer sits from' },
  endsHint: {
    fr: 'Démission : le jour où le président la reçoit (L2121-4 du CGCT). Décès : le lendemain.',
    en: 'Resignation: the day the president receives it (L2121-4 CGCT). Death: the day after.',
  },
  day: { fr: 'Dans ce groupe à partir du', en: 'In this group from' },
  groupName: { fr: 'Nom du groupe', en: 'Name of the group' },
  groupNameFictitious: {
    fr: 'Cette assemblée est une répétition : le nom finit par « (fictif) ».',
    en: 'This assembly is a rehearsal: the name ends with "(fictif)".',
  },
  assemblyTitle: { fr: 'Créer l’assemblée', en: 'Create the assembly' },
  assemblyLead: {
    fr: 'L’assemblée délibérante de votre organisation. Elle commence vide : les groupes et les membres viennent ensuite.',
    en: 'The deliberating assembly of your organisation. It starts empty: groups and members come next.',
  },
  assemblyName: { fr: 'Nom de l’assemblée', en: 'Name of the assembly' },
  seats: { fr: 'Nombre de sièges', en: 'Number of seats' },
  seatsHint: {
    fr: 'Vacants compris, tel que le fixe l’arrêté préfectoral qui la compose, ou les statuts.',
    en: 'Vacant ones included, as set by the prefectural order composing it, or by the statutes.',
  },
  profile: { fr: 'Droit applicable', en: 'Law that applies' },
  common: {
    fr: 'Métropole, communauté urbaine (droit commun)',
    en: 'Métropole, urban community (common law)',
  },
  sourceTitle: { fr: 'Acte qui fixe le nombre de sièges', en: 'Act that sets the number of seats' },
  sourceTitleHint: {
    fr: 'Par exemple : arrêté préfectoral du 14 octobre 2025.',
    en: 'For instance: prefectural order of 14 October 2025.',
  },
  sourceUrl: { fr: 'Adresse de cet acte', en: 'Address of this act' },
  create: { fr: 'Créer', en: 'Create' },
  STATUTES_ARTICLE_REQUIRED: {
    fr: 'Citez les articles des statuts, en 200 signes au plus : une clause se déclare avec sa source.',
    en: 'Cite the articles of the statutes, in 200 characters at most: a clause is declared with its source.',
  },
  STATUTES_FOR_ASSOCIATION: {
    fr: 'Ces clauses ne valent que pour une association : effacez-les, ou choisissez ce régime.',
    en: 'These clauses are for an association only: clear them, or choose that regime.',
  },
  NAME_REQUIRED: { fr: 'Donnez le nom.', en: 'Give the name.' },
  NAME_TOO_LONG: { fr: 'Le nom dépasse 200 signes.', en: 'The name is over 200 characters.' },
  EMAIL_INVALID: {
    fr: 'Cette adresse électronique n’est pas complète.',
    en: 'This e-mail address is not complete.',
  },
  GROUP_REQUIRED: { fr: 'Choisissez le groupe.', en: 'Choose the group.' },
  GROUP_UNKNOWN: { fr: 'Ce groupe n’est pas de cette assemblée.', en: 'This group is not of this assembly.' },
  SAME_GROUP: { fr: 'Le membre est déjà dans ce groupe.', en: 'The member is already in this group.' },
  START_INVALID: {
    fr: 'Donnez un jour qui existe : année, mois, jour.',
    en: 'Give a day that exists: year, month, day.',
  },
  SEAT_HELD: {
    fr: 'Quelqu’un tient ce siège à cette date ou plus tard : un siège a un seul membre à la fois.',
    en: 'Somebody holds this seat on that day or later: a seat has one member at a time.',
  },
  STARTS_BEFORE_LEAVING: {
    fr: 'Ce jour précède le départ : un siège a un seul membre à la fois.',
    en: 'This day is before the departure: a seat has one member at a time.',
  },
  SEAT_UNKNOWN: { fr: 'L’assemblée n’a pas ce siège.', en: 'The assembly has no such seat.' },
  PERSON_SITS_ALREADY: {
    fr: 'La personne de cette adresse tient déjà un siège de l’assemblée à cette date.',
    en: 'The person of this address already holds a seat of the assembly on that day.',
  },
  CAUSE_REQUIRED: { fr: 'Dites pourquoi le membre part.', en: 'Say why the member leaves.' },
  END_INVALID: {
    fr: 'Donnez un jour qui existe : année, mois, jour.',
    en: 'Give a day that exists: year, month, day.',
  },
  END_BEFORE_START: {
    fr: 'Ce jour n’est pas après celui où le membre a commencé à siéger ainsi.',
    en: 'This day is not after the one the member began to sit this way.',
  },
  END_TO_COME: {
    fr: 'Ce jour est à venir. Une démission vaut dès sa réception, pas avant (L2121-4 du CGCT) ; seule une fin de mandat s’enregistre d’avance.',
    en: 'This day is to come. A resignation holds once received, not before (L2121-4 CGCT); only an end of term is recorded ahead.',
  },
  SAT_SINCE: {
    fr: 'Une séance a noté ce membre ce jour-là ou depuis : donnez au plus tôt le lendemain.',
    en: 'A sitting noted this member on that day or since: give the next day at the earliest.',
  },
  SEAT_NOT_HELD: {
    fr: 'Personne ne tient ce siège sans fin déjà connue : il n’y a rien à changer.',
    en: 'Nobody holds this seat without a known end: there is nothing to change.',
  },
  SEAT_CHANGED: {
    fr: 'Ce siège a changé depuis que la page est ouverte. Relisez-la avant d’agir.',
    en: 'This seat changed since the page was opened. Read it again before acting.',
  },
  SUBSTITUTES_NOT_KNOWN: {
    fr: 'Cette assemblée n’a pas de suppléants : seule une communauté de communes ou d’agglomération en a (L5211-6 du CGCT).',
    en: 'This assembly has no substitutes: only a community of communes or of agglomeration has (L5211-6 CGCT).',
  },
  SUBSTITUTE_OF_NOBODY: {
    fr: 'Personne ne tient ce siège : installez d’abord son titulaire.',
    en: 'Nobody holds this seat: install its member first.',
  },
  SUBSTITUTE_NAMED: {
    fr: 'Ce siège a déjà un suppléant à cette date ou plus tard : il n’en a qu’un à la fois.',
    en: 'This seat already has a substitute on that day or later: it has one at a time.',
  },
  SUBSTITUTE_HAS_SEAT: {
    fr: 'La personne de cette adresse tient un siège de l’assemblée : elle ne peut pas être aussi suppléante.',
    en: 'The person of this address holds a seat of the assembly: they cannot be a substitute too.',
  },
  SUBSTITUTE_CHANGED: {
    fr: 'Le suppléant de ce siège a changé depuis que la page est ouverte. Relisez-la avant d’agir.',
    en: 'The substitute of this seat changed since the page was opened. Read it again before acting.',
  },
  MEMBER_SUBSTITUTES: {
    fr: 'La personne de cette adresse est suppléante d’un siège à cette date : mettez-y fin d’abord.',
    en: 'The person of this address is the substitute of a seat on that day: end it first.',
  },
  GROUP_NAME_REQUIRED: { fr: 'Donnez le nom du groupe.', en: 'Give the name of the group.' },
  GROUP_NAME_TOO_LONG: { fr: 'Ce nom dépasse 120 signes.', en: 'This name is over 120 characters.' },
  GROUP_NAME_TAKEN: { fr: 'Un groupe porte déjà ce nom.', en: 'A group already bears this name.' },
  GROUP_NOT_FICTITIOUS: {
    fr: 'En répétition, le nom finit par « (fictif) ».',
    en: 'In a rehearsal, the name ends with "(fictif)".',
  },
  ASSEMBLY_NAME_REQUIRED: { fr: 'Donnez le nom de l’assemblée.', en: 'Give the name of the assembly.' },
  SEATS_INVALID: { fr: 'Donnez un nombre de 1 à 500.', en: 'Give a number from 1 to 500.' },
  PROFILE_REQUIRED: { fr: 'Dites quel droit s’applique.', en: 'Say which law applies.' },
  SOURCE_TITLE_REQUIRED: { fr: 'Dites quel acte fixe ce nombre.', en: 'Say which act sets this number.' },
  URL_INVALID: {
    fr: 'L’adresse de l’acte commence par https:// ou http://.',
    en: 'The address of the act starts with https:// or http://.',
  },
  ASSEMBLY_EXISTS: {
    fr: 'Votre organisation a déjà son assemblée.',
    en: 'Your organisation already has its assembly.',
  },
  mailSubject: { fr: 'Vous siégez dans Totem', en: 'You sit in Totem' },
  mailBody: {
    fr: (seat: number, assembly: string, from: string, href: string) =>
      [
        'Bonjour,',
        `Le secrétariat de ${assembly} vous a installé au siège ${seat}, à partir du ${from}.`,
        'Pour suivre une séance et voter, demandez un lien de connexion à cette adresse, avec l’adresse électronique qui reçoit ce message :',
        href,
      ].join('\n\n'),
    en: (seat: number, assembly: string, from: string, href: string) =>
      [
        'Hello,',
        `The secretariat of ${assembly} has installed you in seat ${seat}, from ${from}.`,
        'To follow a sitting and vote, ask for a sign-in link at this address, with the e-mail address that receives this message:',
        href,
      ].join('\n\n'),
  },
} as const;
