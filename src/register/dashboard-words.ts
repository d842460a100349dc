/** What the dashboard says. */
export const dashboardWords = {
  nextTo: { fr: 'Périmètre', en: 'Perimeter' },
  perimeter: { fr: 'Périmètre', en: 'Perimeter' },
  year: { fr: 'Année', en: 'Year' },
  apply: { fr: 'Afficher', en: 'Show' },
  groups: { fr: 'Intercommunalités', en: 'Groups of towns' },
  towns: { fr: 'Communes', en: 'Towns' },
  views: { fr: 'Vues gardées :', en: 'Saved views:' },
  compare: { fr: 'Comparer deux années ou deux territoires', en: 'Compare two years or two territories' },
  definitions: { fr: 'Définitions de ce qui est compté', en: 'Definitions of what is counted' },
  files: { fr: 'Tous les chiffres (CSV)', en: 'All figures (CSV)' },
  option: {
    fr: (name: string, count: string) => `${name} (${count})`,
    en: (name: string, count: string) => `${name} (${count})`,
  },
  inPerimeter: {
    fr: (count: number, text: string, name: string) =>
      count < 2 ? `${text} organisation : ${name}` : `${text} organisations : ${name}`,
    en: (count: number, text: string, name: string) =>
      count === 1 ? `${text} organisation: ${name}` : `${text} organisations: ${name}`,
  },
  yearTitle: { fr: (year: number) => `En ${year}`, en: (year: number) => `In ${year}` },
  listed: { fr: 'Organisations listées', en: 'Organisations listed' },
  listedDefinition: {
    fr: 'Organisations que le registre liste aujourd’hui dans ce périmètre ; le registre n’est pas un recensement.',
    en: 'Organisations that the register lists today in this perimeter; the register is no census.',
  },
  organisations: { fr: 'organisations', en: 'organisations' },
  active: { fr: 'Organisations en activité', en: 'Organisations active' },
  activeDefinition: {
    fr: 'Organisations dont le début est connu au plus tard cette année-là, et dont la fin n’est pas dite avant.',
    en: 'Organisations whose beginning is known to be that year or before, and whose end is not told before it.',
  },
  activeCoverage: {
    fr: (known: string, total: string) => `dates connues : ${known} organisations sur ${total}`,
    en: (known: string, total: string) => `dates known: ${known} organisations of ${total}`,
  },
  created: { fr: 'Organisations créées', en: 'Organisations created' },
  createdDefinition: {
    fr: 'Organisations dont le début d’activité connu est cette année-là.',
    en: 'Organisations whose known beginning is that year.',
  },
  coverage: {
    fr: (count: number, known: string, total: string) =>
      `connu pour ${known} ${count < 2 ? 'organisation' : 'organisations'} sur ${total}`,
    en: (count: number, known: string, total: string) =>
      `known for ${known} ${count === 1 ? 'organisation' : 'organisations'} of ${total}`,
  },
  inWords: {
    fr: (count: number, text: string) =>
      count === 1
        ? '1 autre est dite en mots, hors du total'
        : `${text} autres sont dites en mots, hors du total`,
    en: (count: number, text: string) =>
      count === 1
        ? '1 more is told in words, outside the total'
        : `${text} more are told in words, outside the total`,
  },
  contested: {
    fr: (count: number, text: string) =>
      count === 1 ? '1 a une valeur rivale' : `${text} ont une valeur rivale`,
    en: (count: number, text: string) => (count === 1 ? '1 has a rival value' : `${text} have a rival value`),
  },
  proof: { fr: 'Définition, périmètre, source', en: 'Definition, perimeter, source' },
  definition: { fr: 'Définition', en: 'Definition' },
  counted: { fr: 'Ce qui est compté', en: 'What is counted' },
  within: { fr: 'Périmètre', en: 'Perimeter' },
  sources: { fr: 'Sources', en: 'Sources' },
  noSource: { fr: 'aucune encore', en: 'none yet' },
  ownSource: { fr: 'le registre, fiche par fiche', en: 'the register, profile by profile' },
  readOn: { fr: 'Lues le plus tard le', en: 'Last read on' },
  registerOn: { fr: 'Registre au', en: 'Register on' },
  behind: { fr: 'La liste derrière ce nombre', en: 'The list behind this number' },
  byYear: { fr: 'Année par année', en: 'Year by year' },
  byYearNote: {
    fr: 'Chaque total n’additionne que ce qui est connu : sous lui, pour combien d’organisations. « – » : rien n’est connu, ce n’est pas zéro.',
    en: 'Each total only adds up what is known: below it, for how many organisations. "–": nothing is known, which is not zero.',
  },
  creationsColumn: { fr: 'Créées', en: 'Created' },
  activesColumn: { fr: 'En activité', en: 'Active' },
  byKind: { fr: 'Par type', en: 'By kind' },
  byLayer: { fr: 'Par couche', en: 'By layer' },
  byDomain: { fr: 'Par domaine', en: 'By field' },
  byEpci: { fr: 'Par intercommunalité', en: 'By group of towns' },
  byCommune: { fr: 'Par commune', en: 'By town' },
  several: {
    fr: 'une organisation de plusieurs domaines est dans chacun',
    en: 'an organisation of several fields is in each',
  },
  noEpci: { fr: 'hors intercommunalité', en: 'in no group' },
  unplaced: { fr: 'commune non connue', en: 'town not known' },
  others: {
    fr: (count: string) => `${count} autres communes`,
    en: (count: string) => `${count} other towns`,
  },
  total: { fr: 'Total', en: 'Total' },
  count: { fr: 'Organisations', en: 'Organisations' },
  share: { fr: 'Part', en: 'Share' },
  creations: { fr: 'Créations par année', en: 'Creations by year' },
  creationsNote: {
    fr: (known: string, total: string) => `année connue pour ${known} organisations sur ${total}`,
    en: (known: string, total: string) => `year known for ${known} organisations of ${total}`,
  },
  columnNote: {
    fr: (total: string) =>
      `Sous chaque année d’un chiffre : pour combien d’organisations il est connu, sur ${total}.`,
    en: (total: string) =>
      `Below each year of a figure: for how many organisations it is known, of ${total}.`,
  },
  bar: {
    fr: (label: string, count: string) => `${label} : ${count}`,
    en: (label: string, count: string) => `${label}: ${count}`,
  },
  caption: { fr: 'Les nombres du périmètre, en barres', en: 'The numbers of the perimeter, as bars' },
  keyBar: { fr: 'ce qui est connu', en: 'what is known' },
  keyYear: { fr: 'l’année choisie', en: 'the year chosen' },
  keyUnknown: { fr: 'non connu', en: 'not known' },
  published: {
    fr: 'Ce que d’autres ont publié du territoire',
    en: 'What others have published of the territory',
  },
  publishedNote: {
    fr: 'Ces chiffres ne viennent pas du registre : chacun a son périmètre, sa source et sa date. Ils sont à côté de ses totaux, jamais additionnés avec eux ni entre eux.',
    en: 'These figures do not come from the register: each has its perimeter, its source and its date. They stand beside its totals, never added to them nor to each other.',
  },
  ours: {
    fr: (name: string, said: string) => `Le registre, lui, compte : ${name}, ${said}.`,
    en: (name: string, said: string) => `The register itself counts: ${name}, ${said}.`,
  },
  placesFact: {
    fr: (count: number, text: string) =>
      count === 1
        ? '1 organisation n’a pas de commune connue : elle n’est dans aucun périmètre géographique.'
        : `${text} organisations n’ont pas de commune connue : elles ne sont dans aucun périmètre géographique.`,
    en: (count: number, text: string) =>
      count === 1
        ? '1 organisation has no known town: it is in no geographic perimeter.'
        : `${text} organisations have no known town: they are in no geographic perimeter.`,
  },
  noFigure: {
    fr: 'Aucun chiffre d’organisation n’est encore entré : seuls les nombres d’organisations sont connus.',
    en: 'No figure of an organisation has been entered yet: only the numbers of organisations are known.',
  },
  PERIMETER_UNKNOWN: {
    fr: (text: string) =>
      `Le périmètre « ${text} » n’existe pas, ou personne n’y est listé : voici tout le registre.`,
    en: (text: string) =>
      `There is no perimeter "${text}", or nobody is listed in it: here is the whole register.`,
  },
  PERIMETER_APART: {
    fr: (name: string) => `Aucune des communes filtrées n’est dans « ${name} » : le périmètre a été ignoré.`,
    en: (name: string) => `None of the towns of the filter is in "${name}": the perimeter was ignored.`,
  },
  YEAR_INVALID: {
    fr: (text: string) => `« ${text} » n’est pas une année : elle a été ignorée.`,
    en: (text: string) => `"${text}" is not a year: it was ignored.`,
  },
} as const;

/** What is said of who stands behind a number. */
export const behindWords = {
  kicker: { fr: 'La liste derrière un nombre', en: 'The list behind a number' },
  title: {
    fr: (name: string, period: string) => `${name}, ${period}`,
    en: (name: string, period: string) => `${name}, ${period}`,
  },
  organisation: { fr: 'Organisation', en: 'Organisation' },
  value: { fr: 'Valeur comptée', en: 'Value counted' },
  source: { fr: 'Source', en: 'Source' },
  from: { fr: 'Début', en: 'Beginning' },
  until: { fr: 'Fin', en: 'End' },
  notKnown: { fr: 'non connu', en: 'not known' },
  caption: { fr: 'Organisation par organisation', en: 'Organisation by organisation' },
  cut: {
    fr: (shown: string, all: string) => `Les ${shown} premières sur ${all}.`,
    en: (shown: string, all: string) => `The first ${shown} of ${all}.`,
  },
  back: { fr: 'Revenir au tableau de bord', en: 'Back to the dashboard' },
  silent: {
    fr: (count: number, text: string) =>
      count === 1 ? 'Non connu pour 1 organisation' : `Non connu pour ${text} organisations`,
    en: (count: number, text: string) =>
      count === 1 ? 'Not known for 1 organisation' : `Not known for ${text} organisations`,
  },
  nothing: {
    fr: 'Rien n’est connu de ce chiffre, cette année-là, dans ce périmètre. Ce n’est pas zéro.',
    en: 'Nothing is known of this figure, that year, in this perimeter. This is not zero.',
  },
  nobody: { fr: 'Personne, d’après les dates connues.', en: 'Nobody, from the dates known.' },
  maybe: {
    fr: (count: number, text: string) =>
      count === 1
        ? '1 organisation sans date de début connue peut y avoir été.'
        : `${text} organisations sans date de début connue peuvent y avoir été.`,
    en: (count: number, text: string) =>
      count === 1
        ? '1 organisation without a known beginning may have been there.'
        : `${text} organisations without a known beginning may have been there.`,
  },
} as const;
