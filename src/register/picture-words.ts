/** What the landscape says. */
export const landscapeWords = {
  caption: {
    fr: 'Organisations listées, par domaine et par couche',
    en: 'Listed organisations, by field and layer',
  },
  several: {
    fr: 'Une organisation de plusieurs domaines est à plusieurs croisements : les totaux la comptent une fois.',
    en: 'An organisation of several fields stands at several crossings: totals count it once.',
  },
  order: { fr: 'Noms par ordre alphabétique.', en: 'Names in alphabetical order.' },
  domain: { fr: 'Domaine', en: 'Field' },
  total: { fr: 'Total', en: 'Total' },
  others: {
    fr: (count: string) => `et ${count} autres`,
    en: (count: string) => `and ${count} more`,
  },
  other: { fr: 'et 1 autre', en: 'and 1 more' },
  cell: {
    fr: (count: string, layer: string, domain: string) => `${count} : ${layer}, ${domain}`,
    en: (count: string, layer: string, domain: string) => `${count}: ${layer}, ${domain}`,
  },
} as const;

/** What the graph says. */
export const graphWords = {
  caption: { fr: 'Les liens dessinés', en: 'The links drawn' },
  from: { fr: 'De', en: 'From' },
  type: { fr: 'Lien', en: 'Link' },
  to: { fr: 'Vers', en: 'To' },
  when: { fr: 'Quand', en: 'When' },
  source: { fr: 'Source', en: 'Source' },
  typeLegend: { fr: 'Types de liens', en: 'Types of links' },
  year: { fr: 'À quel moment', en: 'At which moment' },
  today: { fr: 'aujourd’hui', en: 'today' },
  always: { fr: 'toutes les dates', en: 'all dates' },
  inYear: { fr: (year: number) => `en ${year}`, en: (year: number) => `in ${year}` },
  apply: { fr: 'Dessiner', en: 'Draw' },
  around: { fr: (name: string) => `Autour de ${name}`, en: (name: string) => `Around ${name}` },
  centre: { fr: 'Autour de', en: 'Around' },
  wholeGraph: { fr: 'Revenir à tout le graphe', en: 'Back to the whole graph' },
  nobody: { fr: 'personne en particulier', en: 'nobody in particular' },
  count: {
    fr: (count: number, links: string, actors: string) =>
      `${links} ${count === 1 ? 'lien' : 'liens'} entre ${actors} organisations`,
    en: (count: number, links: string, actors: string) =>
      `${links} ${count === 1 ? 'link' : 'links'} between ${actors} organisations`,
  },
  hidden: {
    fr: (count: number, text: string) =>
      count === 1
        ? '1 lien ne tient pas à ce moment d’après ses dates\u00a0: il n’est pas dessiné.'
        : `${text} liens ne tiennent pas à ce moment d’après leurs dates : ils ne sont pas dessinés.`,
    en: (count: number, text: string) =>
      count === 1
        ? '1 link does not hold at this moment by its dates: it is not drawn.'
        : `${text} links do not hold at this moment by their dates: they are not drawn.`,
  },
  undated: {
    fr: (count: number, text: string) =>
      count === 1
        ? '1 lien sans date de début connue, en pointillé\u00a0: on ne sait pas s’il tenait déjà.'
        : `${text} liens sans date de début connue, en pointillé : on ne sait pas s’ils tenaient déjà.`,
    en: (count: number, text: string) =>
      count === 1
        ? '1 link without a known beginning, dashed: whether it already held is not known.'
        : `${text} links without a known beginning, dashed: whether they already held is not known.`,
  },
  beside: {
    fr: (count: number, text: string) =>
      count === 1
        ? '1 organisation hors des filtres est en clair\u00a0: un lien y mène.'
        : `${text} organisations hors des filtres sont en clair : un lien y mène.`,
    en: (count: number, text: string) =>
      count === 1
        ? '1 organisation outside the filters is hollow: a link leads there.'
        : `${text} organisations outside the filters are hollow: a link leads there.`,
  },
  alone: {
    fr: (count: number, text: string) =>
      count === 1
        ? '1 organisation des filtres n’a aucun lien dessiné.'
        : `${text} organisations des filtres n’ont aucun lien dessiné.`,
    en: (count: number, text: string) =>
      count === 1
        ? '1 organisation of the filters has no link drawn.'
        : `${text} organisations of the filters have no link drawn.`,
  },
  cut: {
    fr: (shown: string, all: string) =>
      `Le dessin montre les ${shown} organisations les plus liées sur ${all}, et le tableau leurs liens ; le CSV a tous les liens. Filtrez pour voir les autres.`,
    en: (shown: string, all: string) =>
      `The drawing shows the ${shown} most linked organisations of ${all}, and the table their links; the CSV has every link. Filter to see the others.`,
  },
  rowsCut: {
    fr: (shown: string) => `Les ${shown} premiers ; le CSV les a tous.`,
    en: (shown: string) => `The first ${shown}; the CSV has them all.`,
  },
  node: {
    fr: (name: string, count: string) => `${name}, liens : ${count}`,
    en: (name: string, count: string) => `${name}, links: ${count}`,
  },
  keyNode: {
    fr: 'organisation des filtres, plus grande quand elle a plus de liens',
    en: 'organisation of the filters, larger when it has more links',
  },
  keyBeside: { fr: 'organisation hors des filtres', en: 'organisation outside the filters' },
  keyCentre: { fr: 'organisation au centre', en: 'organisation at the centre' },
  keyUndated: { fr: 'lien sans date de début connue', en: 'link without a known beginning' },
  none: {
    fr: 'Aucun lien ne répond à tout cela. Essayez « toutes les dates », un autre type de lien, ou retirez un filtre.',
    en: 'No link answers all of this. Try "all dates", another type of link, or remove a filter.',
  },
  seeAround: { fr: 'Ses liens, dessinés', en: 'Its links, drawn' },
  TYPE_UNKNOWN: {
    fr: (value: string) => `Le type de lien « ${value} » n’existe pas : il a été ignoré.`,
    en: (value: string) => `There is no type of link "${value}": it was ignored.`,
  },
  YEAR_INVALID: {
    fr: (value: string) => `« ${value} » n’est pas une année : voici aujourd’hui.`,
    en: (value: string) => `"${value}" is not a year: here is today.`,
  },
  AROUND_UNKNOWN: {
    fr: (value: string) => `« ${value} » n’a pas de lien ici : voici tout le graphe.`,
    en: (value: string) => `"${value}" has no link here: here is the whole graph.`,
  },
} as const;

/** What the timeline says. */
export const timelineWords = {
  caption: { fr: 'Année par année', en: 'Year by year' },
  year: { fr: 'Année', en: 'Year' },
  begun: { fr: 'Début d’activité', en: 'Began' },
  ended: { fr: 'Fin d’activité', en: 'Ended' },
  linksBegun: { fr: 'Liens commencés', en: 'Links begun' },
  linksEnded: { fr: 'Liens finis', en: 'Links ended' },
  actorsPanel: { fr: 'Organisations', en: 'Organisations' },
  linksPanel: { fr: 'Liens', en: 'Links' },
  coverage: {
    fr: (begun: string, ended: string, total: string) =>
      `Sur ${total} organisations, le début est connu pour ${begun} et une fin est dite pour ${ended}. Celles dont aucune date n’est connue ne sont pas ici.`,
    en: (begun: string, ended: string, total: string) =>
      `Of ${total} organisations, the beginning is known for ${begun} and an end is told for ${ended}. Those without a known date are not here.`,
  },
  linksCoverage: {
    fr: (dated: string, total: string) => `${dated} liens sur ${total} ont un début daté.`,
    en: (dated: string, total: string) => `${dated} links of ${total} have a dated beginning.`,
  },
  before: { fr: (year: number) => `avant ${year}`, en: (year: number) => `before ${year}` },
  keyBegun: { fr: 'commencés cette année-là', en: 'begun that year' },
  keyEnded: { fr: 'finis cette année-là', en: 'ended that year' },
  bar: {
    fr: (year: string, begun: string, ended: string) => `${year} : ${begun} commencés, ${ended} finis`,
    en: (year: string, begun: string, ended: string) => `${year}: ${begun} begun, ${ended} ended`,
  },
  none: {
    fr: 'Aucune date n’est connue pour ces organisations ni pour leurs liens.',
    en: 'No date is known for these organisations nor for their links.',
  },
} as const;
