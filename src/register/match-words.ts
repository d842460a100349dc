import type { Said } from '#kit/i18n.ts';
import type { RankReason } from './rules/match-rank.ts';
import type { LinkMethod } from './rules/match-state.ts';

/** What the queue of matching and its decisions say. */
export const matchingWords = {
  title: { fr: 'Rapprochements', en: 'Matching' },
  lead: {
    fr: 'De chaque acteur à son unité légale (SIREN) : ce que la règle a lié seule, ce qu’elle vous demande, ce qu’elle n’a pas trouvé.',
    en: 'From each actor to its legal unit (SIREN): what the rule linked by itself, what it asks you, what it did not find.',
  },
  run: { fr: 'Rapprocher', en: 'Match' },
  runHint: {
    fr: 'Interroge le répertoire pour les acteurs pas encore rapprochés, et pour ceux dont le nom ou le répertoire a changé. Une réponse donnée n’est pas redemandée.',
    en: 'Looks through the reference for the actors not matched yet, and for those whose name or whose reference changed. An answer given is not asked again.',
  },
  start: {
    fr: (count: string) => `Commencer la revue (${count})`,
    en: (count: string) => `Start reviewing (${count})`,
  },
  counts: { fr: 'Où en sont les acteurs', en: 'Where the actors stand' },
  totals: {
    fr: (actors: string, linked: string, units: string) =>
      `${actors} acteurs ; ${linked} liés à ${units} unités légales différentes.`,
    en: (actors: string, linked: string, units: string) =>
      `${actors} actors; ${linked} linked to ${units} different legal units.`,
  },
  totalsWhy: {
    fr: 'Une unité peut porter plusieurs acteurs, et un acteur plusieurs unités : les deux comptes diffèrent.',
    en: 'One unit may carry several actors, and one actor several units: the two counts differ.',
  },
  noReferenceTitle: { fr: 'Aucun répertoire importé', en: 'No reference imported' },
  noReferenceWhy: {
    fr: 'Le rapprochement cherche parmi les unités légales importées ici. Sur la machine de l’instance, un fichier de l’INSEE (StockUniteLegale, et StockEtablissement pour les adresses) s’importe ainsi :',
    en: 'Matching looks among the legal units imported here. On the machine of this instance, a file of INSEE (StockUniteLegale, and StockEtablissement for addresses) is imported like this:',
  },
  noReferenceCommand: {
    fr: 'totem register import --legal-units StockUniteLegale.csv --establishments StockEtablissement.csv',
    en: 'totem register import --legal-units StockUniteLegale.csv --establishments StockEtablissement.csv',
  },
  reference: {
    fr: (title: string, day: string) => `Répertoire : ${title}, édition du ${day}.`,
    en: (title: string, day: string) => `Reference: ${title}, edition of ${day}.`,
  },
  working: { fr: 'Rapprochement en cours :', en: 'Matching under way:' },
  judging: {
    fr: (done: string, total: string) => `${done} acteurs examinés sur ${total}.`,
    en: (done: string, total: string) => `${done} actors of ${total} looked at.`,
  },
  writing: {
    fr: (total: string) => `écriture de ${total} réponses.`,
    en: (total: string) => `writing ${total} answers.`,
  },
  failed: {
    fr: 'Le dernier rapprochement a échoué, sans rien écrire. Relancez-le.',
    en: 'The last matching failed, having written nothing. Run it again.',
  },
  refresh: { fr: 'Actualiser', en: 'Refresh' },
  done: {
    fr: (at: string, asked: string, match: string, review: string, none: string) =>
      `Dernier rapprochement, ${at} : acteurs interrogés, ${asked} ; liés par la règle, ${match} ; à examiner, ${review} ; sans unité trouvée, ${none}.`,
    en: (at: string, asked: string, match: string, review: string, none: string) =>
      `Last matching, ${at}: actors asked about, ${asked}; linked by the rule, ${match}; to review, ${review}; no unit found, ${none}.`,
  },
  nothingToAsk: {
    fr: 'Rien à redemander : ni les acteurs ni le répertoire n’ont changé depuis le dernier rapprochement.',
    en: 'Nothing to ask again: neither the actors nor the reference changed since the last matching.',
  },
  order: {
    fr: 'D’abord ce qu’une erreur gâterait le plus : un SIREN que plusieurs acteurs demandent (40 points), un acteur public ou une grande entreprise (30), chaque lien avec un autre acteur (4, jusqu’à 24), une unité cessée (10), des homonymes (10) ; puis le score. Ce qui est remis à plus tard passe après.',
    en: 'First what an error would spoil most: a SIREN that several actors want (40 points), a public body or a large company (30), each link with another actor (4, up to 24), a closed unit (10), namesakes (10); then the score. What was put off comes after.',
  },
  empty: { fr: 'Personne ici', en: 'Nobody here' },
  emptyReview: {
    fr: 'Aucune question n’attend de réponse. Importez une liste ou une édition du répertoire, puis « Rapprocher ».',
    en: 'No question waits for an answer. Import a list or an edition of the reference, then "Match".',
  },
  emptyOther: { fr: 'Aucun acteur n’est dans cet état.', en: 'No actor is in this state.' },
  colActor: { fr: 'Acteur', en: 'Actor' },
  colWhy: { fr: 'Pourquoi à ce rang', en: 'Why at this rank' },
  colCandidates: { fr: 'Candidats', en: 'Candidates' },
  colWho: { fr: 'Regardé par', en: 'Looked at by' },
  candidates: {
    fr: (count: number, score: string) => (count === 0 ? 'aucun' : `${count}, le premier à ${score}`),
    en: (count: number, score: string) => (count === 0 ? 'none' : `${count}, the first at ${score}`),
  },
  points: { fr: (points: number) => `${points} points`, en: (points: number) => `${points} points` },
  deferred: { fr: (day: string) => `remis à plus tard le ${day}`, en: (day: string) => `put off on ${day}` },
  nobody: { fr: 'personne', en: 'nobody' },
  since: {
    fr: (who: string, hour: string) => `${who} depuis ${hour}`,
    en: (who: string, hour: string) => `${who} since ${hour}`,
  },
  someone: { fr: 'une autre personne', en: 'somebody else' },
  you: { fr: 'vous', en: 'you' },
  decisions: { fr: 'Dernières décisions', en: 'Last decisions' },
  decisionsLead: {
    fr: 'Chaque réponse, de la règle ou d’une personne, avec ce qui la fonde. Annuler rouvre la question et retire le SIREN entré ; rien n’est effacé.',
    en: 'Every answer, of the rule or of a person, with what it rests on. Undoing opens the question again and withdraws the SIREN entered; nothing is erased.',
  },
  decisionsCsv: { fr: 'Toutes les décisions (CSV)', en: 'All decisions (CSV)' },
  onlyTeam: { fr: 'Seulement celles de l’équipe', en: 'Only those of the team' },
  allDecisions: { fr: 'Toutes, la règle comprise', en: 'All, the rule included' },
  noDecision: { fr: 'Aucune décision', en: 'No decision' },
  noDecisionWhy: {
    fr: 'Lancez « Rapprocher », puis répondez aux questions : chaque décision paraîtra ici, avec le moyen de l’annuler.',
    en: 'Run "Match", then answer the questions: each decision will be here, with the way to undo it.',
  },
  colDecision: { fr: 'Décision', en: 'Decision' },
  colMethod: { fr: 'Comment', en: 'How' },
  colWhen: { fr: 'Quand, par qui', en: 'When, by whom' },
  colUndo: { fr: 'Annuler', en: 'Undo' },
  undo: { fr: 'Annuler', en: 'Undo' },
  undoNamed: {
    fr: (name: string) => ` la décision sur ${name}`,
    en: (name: string) => ` the decision about ${name}`,
  },
  undone: {
    fr: (day: string) => `annulée le ${day}`,
    en: (day: string) => `undone on ${day}`,
  },
  undoneWith: {
    fr: (number: string) => ` avec l’import n° ${number}`,
    en: (number: string) => ` with import no. ${number}`,
  },
  undoneNotice: {
    fr: 'Décision annulée : la question est de nouveau ouverte.',
    en: 'Decision undone: the question is open again.',
  },
  launched: { fr: (who: string) => `lancé par ${who}`, en: (who: string) => `launched by ${who}` },
  linkedTo: {
    fr: (siren: string) => `lié au SIREN ${siren}`,
    en: (siren: string) => `linked to SIREN ${siren}`,
  },
  none_of_these: { fr: 'aucun des candidats', en: 'none of the candidates' },
  not_a_unit: { fr: 'n’est pas une unité légale', en: 'not a legal unit' },
  score: { fr: (score: string) => `score ${score}`, en: (score: string) => `score ${score}` },

  ALREADY_DONE: { fr: 'C’est déjà fait.', en: 'This is done already.' },
  NO_REFERENCE: {
    fr: 'Aucune unité légale n’est importée ici : il n’y a rien à rapprocher.',
    en: 'No legal unit is imported here: there is nothing to match with.',
  },
  REFERENCE_TOO_LARGE: {
    fr: 'Le répertoire importé dépasse ce que cette instance peut parcourir (1,5 million d’unités). Importez un extrait.',
    en: 'The reference imported is larger than this instance can look through (1.5 million units). Import an extract.',
  },
  UNDER_WAY: {
    fr: 'Un rapprochement est déjà en cours : attendez qu’il finisse.',
    en: 'A matching is under way already: wait until it ends.',
  },
  ALREADY_UNDONE: {
    fr: 'Cette décision était déjà annulée.',
    en: 'This decision was undone already.',
  },
} as const;

export const rankWords: Readonly<Record<RankReason, Said<(count: number) => string>>> = {
  SIREN_WANTED: {
    fr: (count) =>
      count === 1 ? 'SIREN demandé par un autre acteur' : `SIREN demandé par ${count} autres acteurs`,
    en: (count) => (count === 1 ? 'SIREN wanted by another actor' : `SIREN wanted by ${count} other actors`),
  },
  PUBLIC_OR_LARGE: {
    fr: () => 'acteur public ou grande entreprise',
    en: () => 'public body or large company',
  },
  RELATIONS: {
    fr: (count) => (count === 1 ? '1 lien en dépend' : `${count} liens en dépendent`),
    en: (count) => (count === 1 ? '1 link depends on it' : `${count} links depend on it`),
  },
  CLOSED: { fr: () => 'premier candidat cessé', en: () => 'first candidate closed' },
  NAMESAKES: { fr: () => 'deux candidats proches', en: () => 'two near candidates' },
};

export const methodWords: Readonly<Record<LinkMethod | 'answer', Said>> = {
  identifier: { fr: 'par la règle, SIREN déjà porté', en: 'by the rule, SIREN carried already' },
  rule: { fr: 'par la règle, nom et lieu', en: 'by the rule, name and place' },
  candidate: { fr: 'par une personne, parmi les candidats', en: 'by a person, among the candidates' },
  typed: { fr: 'par une personne, SIREN saisi', en: 'by a person, SIREN typed' },
  online: {
    fr: 'par une personne, d’après le répertoire en ligne',
    en: 'by a person, from the online register',
  },
  answer: { fr: 'par une personne', en: 'by a person' },
};
