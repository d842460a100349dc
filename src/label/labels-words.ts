/** What the registry of labels says: who held the label on a day, and how surely. */
export const labelsWords = {
  title: { fr: 'Les labels', en: 'The labels' },
  lead: {
    fr: 'Qui portait le label un jour donné, d’après les seuls actes et faits datés. Une date connue à l’année près ne tranche pas ; un terme passé sans suite connue n’est pas une expiration.',
    en: 'Who held the label on a given day, from dated acts and facts alone. A date known to the year settles nothing; a term that has passed without a known sequel is not an expiry.',
  },
  day: { fr: 'Le jour', en: 'The day' },
  show: { fr: 'Voir ce jour-là', en: 'See that day' },
  badDay: {
    fr: 'Ce jour n’existe pas : écrivez par exemple 2015-06-30. Voici aujourd’hui.',
    en: 'There is no such day: write for instance 2015-06-30. Here is today.',
  },
  on: { fr: (day: string) => `Le ${day}`, en: (day: string) => `On ${day}` },
  count: {
    fr: (held: number, perhaps: number) =>
      `${held} ${held > 1 ? 'labels portés' : 'label porté'}${perhaps > 0 ? `, ${perhaps} dont la date n’est pas assez connue pour le dire` : ''}`,
    en: (held: number, perhaps: number) =>
      `${held} ${held === 1 ? 'label held' : 'labels held'}${perhaps > 0 ? `, ${perhaps} whose date is not known well enough to tell` : ''}`,
  },
  none: { fr: 'Aucun label ce jour-là.', en: 'No label on that day.' },
  territory: { fr: 'Candidature', en: 'Candidature' },
  standing: { fr: 'Ce jour-là', en: 'That day' },
  since: { fr: 'Depuis', en: 'Since' },
  until: { fr: 'Jusqu’à', en: 'Until' },
  source: { fr: 'Source', en: 'Source' },
  held: { fr: 'porte le label', en: 'holds the label' },
  suspended: { fr: 'label suspendu', en: 'label suspended' },
  perhaps: { fr: 'peut-être', en: 'perhaps' },
  past_term: { fr: 'terme passé, suite non connue', en: 'term passed, sequel not known' },
  undated: { fr: 'labellisée, date non connue', en: 'labelled, date not known' },
  without: { fr: 'sans label', en: 'without a label' },
  outside: { fr: 'hors de l’appel', en: 'outside the call' },
  thematic: { fr: 'label thématique pilote', en: 'pilot thematic label' },
  others: { fr: 'Sans label ce jour-là', en: 'Without a label on that day' },
  asJson: { fr: 'Cette liste en JSON', en: 'This list as JSON' },
  carrierUnknown: { fr: 'porteur non connu', en: 'carrier not known' },
};
