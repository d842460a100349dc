/** What a comparison says. */
export const comparisonWords = {
  title: { fr: 'Comparer', en: 'Compare' },
  lead: {
    fr: 'Deux années d’un même périmètre, ou deux périmètres de même nature. Chaque côté dit pour combien d’organisations il est connu ; rien n’est classé.',
    en: 'Two years of one perimeter, or two perimeters of one nature. Each side tells for how many organisations it is known; nothing is ranked.',
  },
  rule: { fr: 'Quand une différence est calculée', en: 'When a difference is computed' },
  ruleYears: {
    fr: 'Entre deux années d’un même périmètre : sur les seules organisations dont le chiffre est connu les deux années, leur nombre étant dit. L’arrivée d’une organisation dans les sources n’est pas une croissance.',
    en: 'Between two years of one perimeter: over those organisations alone whose figure is known in both, their number being told. An organisation’s arrival in the sources is no growth.',
  },
  rulePlaces: {
    fr: 'Entre deux périmètres, la même année : seulement si le chiffre est connu pour au moins la moitié des organisations de chacun, et pour des parts qui ne diffèrent pas de plus de dix points.',
    en: 'Between two perimeters, in the same year: only if the figure is known for at least half of the organisations of each, and for shares no more than ten points apart.',
  },
  ruleBoth: {
    fr: 'Deux périmètres et deux années à la fois : les valeurs côte à côte, sans différence.',
    en: 'Two perimeters and two years at once: the values side by side, without a difference.',
  },
  sideA: { fr: 'Premier côté', en: 'First side' },
  sideB: { fr: 'Second côté', en: 'Second side' },
  perimeter: { fr: 'Périmètre', en: 'Perimeter' },
  year: { fr: 'Année', en: 'Year' },
  figure: { fr: 'Chiffre', en: 'Figure' },
  everyFigure: { fr: 'tous', en: 'all of them' },
  compare: { fr: 'Comparer', en: 'Compare' },
  nothingYet: { fr: 'Rien n’est encore comparé', en: 'Nothing is compared yet' },
  nothingHint: {
    fr: 'Choisissez deux côtés, ou partez d’une de ces comparaisons :',
    en: 'Choose two sides, or start from one of these comparisons:',
  },
  versus: { fr: (a: string, b: string) => `${a} et ${b}`, en: (a: string, b: string) => `${a} and ${b}` },
  side: {
    fr: (name: string, year: string) => `${name}, ${year}`,
    en: (name: string, year: string) => `${name}, ${year}`,
  },
  refused: { fr: 'Cette comparaison est refusée', en: 'This comparison is refused' },
  SAME_SIDES: {
    fr: 'Les deux côtés sont les mêmes : changez l’année ou le périmètre.',
    en: 'Both sides are the same: change the year or the perimeter.',
  },
  UNLIKE_PERIMETERS: {
    fr: 'Ces deux périmètres ne sont pas de même nature : une commune se compare à une commune, une intercommunalité à une intercommunalité, une vue à une vue ; un tout contient ses parties.',
    en: 'These two perimeters are not of one nature: a town is compared to a town, a group of towns to a group of towns, a view to a view; a whole holds its parts.',
  },
  UNLIKE_DEFINITIONS: {
    fr: 'Ces deux chiffres n’ont pas la même définition : les mettre en regard ferait passer une différence de définition pour une différence de fait.',
    en: 'These two figures do not have the same definition: to set them side by side would take a difference of definition for one of fact.',
  },
  YEAR_NOT_OVER: {
    fr: 'Une de ces années n’est pas finie : un total partiel ne se compare pas à une année entière.',
    en: 'One of these years is not over: a partial total is not compared to a whole year.',
  },
  definitionsAre: { fr: 'Leurs définitions', en: 'Their definitions' },
  caption: { fr: 'Côte à côte', en: 'Side by side' },
  difference: { fr: 'Différence (second moins premier)', en: 'Difference (second less first)' },
  over: {
    fr: (count: number, text: string) =>
      count === 1
        ? 'sur la seule organisation connue les deux fois'
        : `sur les ${text} organisations connues les deux fois`,
    en: (count: number, text: string) =>
      count === 1
        ? 'over the only organisation known both times'
        : `over the ${text} organisations known both times`,
  },
  NOT_KNOWN: {
    fr: 'pas de différence : un côté n’est pas connu',
    en: 'no difference: one side is not known',
  },
  COVERAGE_LOW: {
    fr: 'pas de différence : connu pour moins de la moitié',
    en: 'no difference: known for less than half',
  },
  COVERAGE_APART: {
    fr: 'pas de différence : parts connues trop éloignées',
    en: 'no difference: shares known too far apart',
  },
  NOBODY_TWICE: {
    fr: 'pas de différence : personne n’est connu les deux années',
    en: 'no difference: nobody is known in both years',
  },
  TWO_CHANGES: {
    fr: 'pas de différence : l’année et le périmètre changent à la fois',
    en: 'no difference: the year and the perimeter change at once',
  },
  known: {
    fr: (known: string, of: string) => `connu pour ${known} sur ${of}`,
    en: (known: string, of: string) => `known for ${known} of ${of}`,
  },
  files: { fr: 'Garder cette comparaison', en: 'Keep this comparison' },
  svg: { fr: 'Image vectorielle (SVG)', en: 'Vector picture (SVG)' },
  csv: { fr: 'Le tableau (CSV)', en: 'The table (CSV)' },
  chart: { fr: 'Les deux côtés, en barres', en: 'Both sides, as bars' },
  scaleNote: {
    fr: 'Chaque chiffre a sa propre échelle, depuis zéro.',
    en: 'Each figure has its own scale, from zero.',
  },
  FIGURE_UNKNOWN: {
    fr: (text: string) => `Le chiffre « ${text} » n’est pas défini : il a été ignoré.`,
    en: (text: string) => `The figure "${text}" is not defined: it was ignored.`,
  },
} as const;
