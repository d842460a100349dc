import type { Said } from '#kit/i18n.ts';
import type { DeliberationStanding } from './rules/deliberation.ts';

/** What an extract bears besides the deliberation itself. */
export const extractWords = {
  extract: { fr: 'Extrait', en: 'Extract' },
  assembly: { fr: 'Assemblée', en: 'Assembly' },
  sitting: { fr: 'Séance', en: 'Sitting' },
  date: { fr: 'Date', en: 'Date' },
  number: { fr: 'Numéro', en: 'Number' },
  matter: { fr: 'Matière', en: 'Matter' },
  object: { fr: 'Objet', en: 'Object' },
  rapporteur: { fr: 'Rapporteur', en: 'Rapporteur' },
  mode: { fr: 'Mode de scrutin', en: 'Kind of ballot' },
  unknown: { fr: 'non connu', en: 'not known' },
  unknownDate: {
    fr: (after: string, before: string) => `non connue (entre le ${after} et le ${before})`,
    en: (after: string, before: string) => `not known (between ${after} and ${before})`,
  },
  noted: { fr: 'prise d’acte, sans vote', en: 'noted, without a vote' },
  voices: { fr: 'Voix', en: 'Votes' },
  noVoices: { fr: 'sans vote, aucune à compter', en: 'without a vote, none to count' },
  members: { fr: 'Nombre de membres', en: 'Number of members' },
  decision: { fr: 'La délibération', en: 'The deliberation' },
  recital: {
    fr: 'Vu le code général des collectivités territoriales, notamment ses articles L2121-17 (quorum), L2121-20 (majorité des suffrages exprimés) et L5211-1 ;',
    en: 'Having regard to the general code of local authorities, notably its articles L2121-17 (quorum), L2121-20 (majority of the votes cast) and L5211-1;',
  },
  // Nothing was put to the vote: no majority is cited.
  recitalNoted: {
    fr: 'Vu le code général des collectivités territoriales, notamment ses articles L2121-17 (quorum) et L5211-1 ;',
    en: 'Having regard to the general code of local authorities, notably its articles L2121-17 (quorum) and L5211-1;',
  },
  recitalAppointed: {
    fr: 'Vu le code général des collectivités territoriales, notamment ses articles L2121-17 (quorum), L2121-21 (nominations) et L5211-1 ;',
    en: 'Having regard to the general code of local authorities, notably its articles L2121-17 (quorum), L2121-21 (appointments) and L5211-1;',
  },
  presented: {
    fr: (name: string) => `Sur le rapport de ${name} ;`,
    en: (name: string) => `On the report of ${name};`,
  },
  positions: { fr: 'Ce que les groupes ont dit', en: 'What the groups said' },
  positionsNote: {
    fr: 'La parole d’un groupe n’est pas le vote de ses membres.',
    en: 'What a group says is not what its members vote.',
  },
  positionsCaption: { fr: 'Position de chaque groupe', en: 'Position of each group' },
  presentation: { fr: 'Présentation', en: 'Presentation' },
  total: { fr: 'Durée totale', en: 'Whole duration' },
  group: { fr: 'Groupe', en: 'Group' },
  position: { fr: 'Position', en: 'Position' },
  unknownTitle: { fr: 'Ce qui n’est pas connu', en: 'What is not known' },
  sources: { fr: 'Sources', en: 'Sources' },
  stamp: { fr: 'Publication et transmission', en: 'Publication and transmission' },
  sent: { fr: 'Envoyé en préfecture', en: 'Sent to the préfecture' },
  received: { fr: 'Reçu en préfecture', en: 'Received by the préfecture' },
  online: { fr: 'Mis en ligne', en: 'Put online' },
  author: { fr: 'Auteur de l’acte', en: 'Author of the act' },
  actId: { fr: 'Identifiant de l’acte', en: 'Identifier of the act' },
  executory: { fr: 'Exécutoire', en: 'Executory' },
  on: { fr: (day: string) => `le ${day}`, en: (day: string) => `on ${day}` },
  since: {
    fr: (day: string) => `depuis le ${day} (L2131-1 CGCT)`,
    en: (day: string) => `since ${day} (L2131-1 CGCT)`,
  },
  notOnline: { fr: 'pas encore', en: 'not yet' },
  notExecutory: {
    fr: (missing: string) => `pas encore : il manque ${missing} (L2131-1 CGCT)`,
    en: (missing: string) => `not yet: ${missing} missing (L2131-1 CGCT)`,
  },
  knownOn: {
    fr: (day: string) => `Mentions connues le ${day}.`,
    en: (day: string) => `As known on ${day}.`,
  },
  unpublished: {
    fr: 'Pas encore publié : cet extrait n’est pas l’acte mis en ligne (R2131-1 CGCT).',
    en: 'Not published yet: this extract is not the act put online (R2131-1 CGCT).',
  },
  published: { fr: 'L’extrait publié (PDF)', en: 'The published extract (PDF)' },
  kept: {
    fr: (day: string) => `Publié le ${day} et gardé tel quel : ce fichier ne change plus.`,
    en: (day: string) => `Published on ${day} and kept as it was: this file no longer changes.`,
  },
  print: { fr: 'Son empreinte SHA-256', en: 'Its SHA-256 print' },
  today: {
    fr: 'L’extrait tel qu’il se lit aujourd’hui (PDF)',
    en: 'The extract as it reads today (PDF)',
  },
  todayHint: {
    fr: 'Ce qui a été noté depuis la publication, comme la réception en préfecture, se lit ci-dessous et dans ce second fichier :',
    en: 'What was recorded since the publication, such as the reception by the préfecture, is below and in this second file:',
  },
  courtesy: {
    fr: '',
    en: 'Courtesy translation: the French text alone counts.',
  },
  pdf: { fr: 'Le même en PDF', en: 'The same as a PDF' },
  back: { fr: 'Retour à la délibération', en: 'Back to the deliberation' },
} as const;

/** What the sheet is, and is not: it never passes for a signed extract of a register. */
export const extractTitles: Readonly<Record<DeliberationStanding, Said>> = {
  historical: { fr: 'Délibération, d’après un récit', en: 'Deliberation, from an account' },
  rehearsal: {
    fr: 'Extrait du registre des délibérations',
    en: 'Extract from the register of deliberations',
  },
  real: {
    fr: 'Extrait du registre des délibérations',
    en: 'Extract from the register of deliberations',
  },
};

export const extractNotes: Readonly<Record<DeliberationStanding, Said>> = {
  historical: {
    fr: 'Sans valeur juridique : reconstitué d’après les sources citées. Ce n’est pas l’extrait du registre.',
    en: 'Without legal value: put together from the sources cited. It is not the extract of the register.',
  },
  rehearsal: { fr: 'Exemple, sans valeur juridique.', en: 'Example, without legal value.' },
  real: {
    fr: 'À signer par le président et le secrétaire de séance (L2121-23 CGCT).',
    en: 'To be signed by the president and the secretary of the sitting (L2121-23 CGCT).',
  },
};
