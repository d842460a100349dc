import type { Said } from '#kit/i18n.ts';
import type { DeliberationStanding, Mark, PositionName } from './rules/deliberation.ts';
import type { BlockLine, Unknown } from './rules/deliberation-figures.ts';

/** What the pages of deliberations say. Non-breaking spaces before « : ; ! ? » are in the texts. */
export const deliberationWords = {
  council: { fr: 'Le conseil', en: 'The council' },
  deliberations: { fr: 'Délibérations', en: 'Deliberations' },
  listLead: {
    fr: 'Ce que l’assemblée a décidé : les actes que racontent les sources, et ceux que les répétitions proclament ici.',
    en: 'What the assembly decided: the acts that sources tell of, and those that rehearsals proclaim here.',
  },
  none: { fr: 'Aucune délibération pour l’instant', en: 'No deliberation yet' },
  noneHint: {
    fr: 'Une délibération naît quand le président proclame le résultat d’un vote, ou quand le conseil prend acte d’un point. Ouvrez une séance, mettez un point au vote : elle paraîtra ici.',
    en: 'A deliberation is born when the chair proclaims the result of a vote, or when the council takes note of an item. Open a sitting, put an item to the vote: it will appear here.',
  },
  historical: { fr: 'Délibération connue par récit', en: 'Deliberation known by account' },
  rehearsal: {
    fr: 'Répétition : exemple, sans valeur juridique',
    en: 'Rehearsal: example, without legal value',
  },
  real: { fr: 'Délibération', en: 'Deliberation' },
  read: { fr: 'Lire la délibération', en: 'Read the deliberation' },
  unknown: { fr: 'non connu', en: 'not known' },
  unknownDate: { fr: 'jour non connu', en: 'day not known' },
  between: {
    fr: (after: string, before: string) => `entre le ${after} et le ${before}`,
    en: (after: string, before: string) => `between ${after} and ${before}`,
  },
  about: {
    fr: (count: number) => `environ ${count} minutes`,
    en: (count: number) => `about ${count} minutes`,
  },
  exactly: {
    fr: (count: number) => (count < 2 ? `${count} minute` : `${count} minutes`),
    en: (count: number) => (count === 1 ? `${count} minute` : `${count} minutes`),
  },
  result: { fr: 'Le résultat', en: 'The result' },
  countFor: { fr: 'Pour', en: 'For' },
  countAgainst: { fr: 'Contre', en: 'Against' },
  countAbstain: { fr: 'Abstentions', en: 'Abstentions' },
  noGuess: {
    fr: 'Un nombre que la source ne donne pas n’est pas calculé : les présents et les pouvoirs n’étant pas connus, les voix pour ne le sont pas non plus.',
    en: 'A number that the source does not give is not worked out: as those present and the proxies are not known, neither are the votes for.',
  },
  noSides: {
    fr: 'Une nomination n’a ni pour ni contre : ses voix par candidat sont dans la phrase (L2121-21 CGCT).',
    en: 'A nomination has no for nor against: its votes by candidate are in the sentence (L2121-21 CGCT).',
  },
  noBallot: {
    fr: 'Sans scrutin : une seule candidature, il n’y a donc aucune voix à compter (L2121-21 CGCT).',
    en: 'Without a ballot: a single candidacy, so there are no votes to count (L2121-21 CGCT).',
  },
  attendance: { fr: 'La séance en nombres', en: 'The sitting in numbers' },
  quorumArticle: {
    fr: 'Quorum : plus de la moitié des membres en exercice, sans les pouvoirs (L2121-17 CGCT).',
    en: 'Quorum: more than half of the members in office, proxies aside (L2121-17 CGCT).',
  },
  castArticle: {
    fr: 'Les abstentions ne sont pas des suffrages exprimés (L2121-20 CGCT).',
    en: 'Abstentions are not votes cast (L2121-20 CGCT).',
  },
  act: { fr: 'L’acte', en: 'The act' },
  date: { fr: 'Date', en: 'Date' },
  number: { fr: 'Numéro', en: 'Number' },
  matter: { fr: 'Matière (ACTES)', en: 'Matter (ACTES)' },
  mode: { fr: 'Mode de scrutin', en: 'Kind of ballot' },
  noBallotMode: {
    fr: 'sans scrutin : une seule candidature (L2121-21 CGCT)',
    en: 'without a ballot: a single candidacy (L2121-21 CGCT)',
  },
  notedMode: { fr: 'sans vote : le conseil prend acte', en: 'without a vote: the council takes note' },
  assembly: { fr: 'Assemblée', en: 'Assembly' },
  sitting: { fr: 'Séance', en: 'Sitting' },
  sittingItem: {
    fr: (title: string, rank: number) => `${title}, point ${rank}`,
    en: (title: string, rank: number) => `${title}, item ${rank}`,
  },
  debate: { fr: 'La présentation et le débat', en: 'The presentation and the debate' },
  rapporteur: { fr: 'Rapporteur', en: 'Rapporteur' },
  presentation: { fr: 'Présentation', en: 'Presentation' },
  total: { fr: 'Durée totale', en: 'Whole duration' },
  positions: { fr: 'Ce que les groupes ont dit', en: 'What the groups said' },
  positionsLead: {
    fr: 'La parole d’un groupe n’est pas le vote de ses membres : aucun nombre de voix ne se lit ici.',
    en: 'What a group says is not what its members vote: no count of votes can be read here.',
  },
  positionsCaption: { fr: 'Position de chaque groupe', en: 'Position of each group' },
  positionsNone: {
    fr: 'Les prises de parole des groupes n’ont pas été relevées pour cette délibération.',
    en: 'What the groups said was not recorded for this deliberation.',
  },
  group: { fr: 'Groupe, comme la source le nomme', en: 'Group, as the source names it' },
  position: { fr: 'Position', en: 'Position' },
  takenToBe: { fr: 'Pris pour le groupe', en: 'Taken to be the group' },
  seatsAsOf: { fr: (day: string) => `Sièges au ${day}`, en: (day: string) => `Seats on ${day}` },
  seats: { fr: 'Sièges', en: 'Seats' },
  followMoney: {
    fr: 'Où va chaque euro public : les engagements, un par un',
    en: 'Where each public euro goes: the commitments, one by one',
  },
  publicMoney: { fr: 'motif cité : l’argent public', en: 'reason cited: public money' },
  commitments: { fr: 'Ce que l’assemblée a promis', en: 'What the assembly promised' },
  commitmentsNone: {
    fr: 'Aucun engagement n’est rattaché à cette délibération.',
    en: 'No commitment is attached to this deliberation.',
  },
  unknownTitle: { fr: 'Ce qui reste inconnu', en: 'What remains unknown' },
  notes: { fr: 'Remarques', en: 'Remarks' },
  sources: { fr: 'Sources', en: 'Sources' },
  thread: { fr: 'Le fil', en: 'The thread' },
  threadFile: { fr: 'Dossier', en: 'Dossier' },
  threadFileName: { fr: 'La candidature', en: 'The candidature' },
  threadVote: { fr: 'Vote', en: 'Vote' },
  threadEuro: { fr: 'Euro', en: 'Euro' },
  threadEuroUnknown: { fr: 'montant non connu', en: 'amount not known' },
  subject: { fr: 'Voir la candidature', en: 'See the candidature' },
  extract: { fr: 'Lire l’extrait', en: 'Read the extract' },
  extractPdf: { fr: 'Extrait (PDF)', en: 'Extract (PDF)' },
  data: { fr: 'En données ouvertes', en: 'As open data' },
  rowExported: {
    fr: 'Cette délibération a sa ligne au format SCDL délibérations 2.1.5.',
    en: 'This deliberation has its row in the SCDL délibérations 2.1.5 format.',
  },
  rowRefused: {
    fr: 'Pas de ligne au format SCDL délibérations 2.1.5, dont un champ obligatoire ne peut pas être inventé :',
    en: 'No row in the SCDL délibérations 2.1.5 format, of which a required field cannot be made up:',
  },
  whyNoRow: {
    fr: (count: number) =>
      `Pas dans le fichier SCDL : ${count} champ${count > 1 ? 's' : ''} manque${count > 1 ? 'nt' : ''}`,
    en: (count: number) => `Not in the SCDL file: ${count} field${count > 1 ? 's are' : ' is'} missing`,
  },
  jsonHasAll: {
    fr: 'Toutes les délibérations, avec ce qui n’est pas connu (JSON)',
    en: 'All deliberations, with what is not known (JSON)',
  },
  csvFile: { fr: 'Fichier SCDL (CSV)', en: 'SCDL file (CSV)' },
  csvRehearsal: { fr: 'Répétitions au format SCDL (CSV)', en: 'Rehearsals in SCDL format (CSV)' },
  csvEmpty: {
    fr: 'Le fichier SCDL n’a pas de ligne pour l’instant. Le standard exige une date, un numéro, une matière et un SIRET : ce qui manque à chaque délibération est dit sous son titre.',
    en: 'The SCDL file has no row yet. The standard requires a date, a number, a matter and a SIRET: what each deliberation lacks is said below its title.',
  },
  numberIt: { fr: 'Numéroter et classer', en: 'Number and classify' },
  complete: { fr: 'Compléter d’après une source', en: 'Complete from a source' },
  versions: { fr: 'Ce qui a été complété, et quand', en: 'What was completed, and when' },
  before: { fr: 'Avant :', en: 'Before:' },
  now: { fr: 'Maintenant :', en: 'Now:' },
  version: {
    fr: (number: number) => `Version ${number} :`,
    en: (number: number) => `Version ${number}:`,
  },
  journal: { fr: 'Ses actes au journal', en: 'Its acts in the journal' },
} as const;

export const standingWords: Readonly<Record<DeliberationStanding, Said>> = {
  historical: deliberationWords.historical,
  rehearsal: deliberationWords.rehearsal,
  real: deliberationWords.real,
};

export const outcomeWords = {
  adopted: { fr: 'Adoptée', en: 'Adopted' },
  rejected: { fr: 'Rejetée', en: 'Rejected' },
  not_adopted: { fr: 'Non adoptée', en: 'Not adopted' },
  noted: { fr: 'Prise d’acte', en: 'Noted' },
  appointed: { fr: 'Nomination', en: 'Appointment' },
} as const;

export const positionWords: Readonly<Record<PositionName, Said>> = {
  for: { fr: 'pour', en: 'for' },
  against: { fr: 'contre', en: 'against' },
  reservations: { fr: 'réserves', en: 'reservations' },
  not_mentioned: { fr: 'non mentionné par la source', en: 'not mentioned by the source' },
};

export const markWords: Readonly<Record<Mark, Said>> = {
  S: { fr: 'lu dans la source', en: 'read in the source' },
  P: { fr: 'lu dans la presse', en: 'read in the press' },
  I: { fr: 'déduit', en: 'inferred' },
  '?': { fr: 'non établi', en: 'not established' },
};

export const blockWords: Readonly<Record<BlockLine, Said>> = {
  inOffice: { fr: 'Membres en exercice', en: 'Members in office' },
  quorum: { fr: 'Quorum requis', en: 'Quorum required' },
  present: { fr: 'Présents', en: 'Present' },
  represented: { fr: 'Représentés (pouvoirs)', en: 'Represented (proxies)' },
  voters: { fr: 'Votants', en: 'Voters' },
  cast: { fr: 'Suffrages exprimés', en: 'Votes cast' },
  for: { fr: 'Pour', en: 'For' },
  against: { fr: 'Contre', en: 'Against' },
  abstain: { fr: 'Abstentions', en: 'Abstentions' },
  blank: { fr: 'Votes blancs', en: 'Blank votes' },
  null: { fr: 'Votes nuls', en: 'Null votes' },
  notTakingPart: { fr: 'Ne prennent pas part', en: 'Not taking part' },
};

export const unknownWords: Readonly<Record<Unknown, Said>> = {
  DATE: { fr: 'le jour de la délibération', en: 'the day of the deliberation' },
  NUMBER: { fr: 'son numéro', en: 'its number' },
  MATTER: { fr: 'sa matière dans la nomenclature ACTES', en: 'its matter in the ACTES nomenclature' },
  SIRET: { fr: 'le SIRET de l’assemblée', en: 'the SIRET of the assembly' },
  MODE: { fr: 'le mode de scrutin', en: 'the kind of ballot' },
  IN_OFFICE: { fr: 'le nombre de membres en exercice', en: 'the number of members in office' },
  PRESENT: { fr: 'le nombre de présents', en: 'the number present' },
  REPRESENTED: { fr: 'le nombre de représentés', en: 'the number represented' },
  FOR: { fr: 'le nombre de voix pour', en: 'the number of votes for' },
  AGAINST: { fr: 'le nombre de voix contre', en: 'the number of votes against' },
  ABSTAIN: { fr: 'le nombre d’abstentions', en: 'the number of abstentions' },
  PRESENTATION: { fr: 'la durée de la présentation', en: 'how long the presentation took' },
  TOTAL: { fr: 'la durée totale', en: 'how long it took in all' },
  POSITIONS: {
    fr: 'la position des groupes que la source ne mentionne pas',
    en: 'the position of the groups that the source does not mention',
  },
};
