/** What is said of the perimeter: why an actor is listed. */
export const inclusionWords = {
  title: { fr: 'Le périmètre', en: 'The perimeter' },
  lead: {
    fr: 'Pourquoi chaque acteur est ici : ce qu’une source ou l’équipe a énoncé, et ce que disent ses liens (membre de, installé à). Un code d’activité seul n’est pas un motif.',
    en: 'Why each actor is here: what a source or the team stated, and what its links say (member of, located at). A code of activity alone is no reason.',
  },
  caption: { fr: 'Acteurs par motif d’inclusion', en: 'Actors by reason for inclusion' },
  reason: { fr: 'Motif', en: 'Reason' },
  count: { fr: 'Acteurs', en: 'Actors' },
  several: {
    fr: 'Un acteur compte sous chacun de ses motifs : la somme dépasse le total.',
    en: 'An actor counts under each of its reasons: the sum exceeds the total.',
  },
  none: { fr: 'sans motif énoncé', en: 'no reason stated' },
  activityAlone: { fr: 'code d’activité seul, insuffisant', en: 'code of activity alone, not enough' },
  withReason: {
    fr: (known: string, total: string) => `Motif connu pour ${known} acteurs sur ${total}.`,
    en: (known: string, total: string) => `A reason is known for ${known} actors of ${total}.`,
  },
  emptyTitle: { fr: 'Le registre est vide', en: 'The register is empty' },
  actors: { fr: 'Acteurs', en: 'Actors' },
  nobody: { fr: 'Aucun acteur ici.', en: 'No actor here.' },
  seeList: { fr: 'Voir tous les acteurs', en: 'See all actors' },
  seeReason: {
    fr: 'Voir ces acteurs dans la liste, avec ses filtres, sa carte et ses fichiers',
    en: 'See these actors in the list, with its filters, its map and its files',
  },
  whyHere: { fr: 'Pourquoi ici', en: 'Why here' },
  noReason: {
    fr: 'Aucun motif n’est énoncé : ni source, ni examen de l’équipe ne dit pourquoi cet acteur est dans le périmètre.',
    en: 'No reason is stated: neither a source nor a review by the team says why this actor is within the perimeter.',
  },
  notAlone: {
    fr: 'Un code d’activité ne suffit pas : cet acteur compte « sans motif ».',
    en: 'A code of activity is not enough: this actor counts as "no reason".',
  },
  byLink: { fr: 'd’après ses liens', en: 'from its links' },
  perimeter: { fr: 'Le périmètre, motif par motif', en: 'The perimeter, reason by reason' },
  listReason: {
    fr: 'Pourquoi ces acteurs sont dans le périmètre, quand la liste ne le dit pas',
    en: 'Why these actors are within the perimeter, when the list does not say',
  },
  listReasonHint: {
    fr: 'Dit pour chaque ligne, avec la source de la liste. Un code d’activité seul ne suffit pas.',
    en: 'Said of each row, with the source of the list. A code of activity alone is not enough.',
  },
  noListReason: { fr: 'Ne rien énoncer', en: 'State nothing' },
  listReasonOf: { fr: 'De quoi, où, lequel', en: 'Of what, where, which' },
  listReasonOfHint: {
    fr: 'Par exemple « Minalogic », « i-Lab 2014 », « Inovallée ».',
    en: 'For instance "Minalogic", "i-Lab 2014", "Inovallée".',
  },
} as const;
