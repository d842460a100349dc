/** What the list of actors says. Non-breaking spaces before « : ; ! ? » are in the texts. */
export const listWords = {
  title: { fr: 'Les acteurs', en: 'The actors' },
  lead: {
    fr: 'Du matériel au logiciel, à tous les domaines : des organisations réelles de l’écosystème grenoblois, chacune avec la source qui la nomme.',
    en: 'From hardware to software to every field: real organisations of the Grenoble ecosystem, each with the source that names it.',
  },
  description: {
    fr: 'Organisations de l’écosystème numérique grenoblois : recherche, filtres, sources, CSV et JSON.',
    en: 'Organisations of the Grenoble digital ecosystem: search, filters, sources, CSV and JSON.',
  },
  search: { fr: 'Nom, activité, commune ou SIREN', en: 'Name, activity, town or SIREN' },
  searchHint: {
    fr: 'Sans accents ni majuscules si vous voulez : « energie », « stmicro », « meylan ».',
    en: 'Accents and capitals do not matter: "energie", "stmicro", "meylan".',
  },
  searchButton: { fr: 'Chercher', en: 'Search' },
  filterButton: { fr: 'Filtrer', en: 'Filter' },
  filters: { fr: 'Chercher et filtrer', en: 'Search and filter' },
  kind: { fr: 'Type d’acteur', en: 'Kind of actor' },
  layer: { fr: 'Couche', en: 'Layer' },
  domain: { fr: 'Domaine', en: 'Field' },
  commune: { fr: 'Commune', en: 'Town' },
  inclusion: { fr: 'Raison d’être dans la liste', en: 'Reason for being listed' },
  chosen: {
    fr: (count: number) => (count === 1 ? '1\u00a0choisi' : `${count}\u00a0choisis`),
    en: (count: number) => `${count}\u00a0chosen`,
  },
  unknown: { fr: 'non connu', en: 'not known' },
  unknownPlace: { fr: 'non connue', en: 'not known' },
  countLabel: {
    fr: (count: number, text: string) => (count < 2 ? `${text} organisation` : `${text} organisations`),
    en: (count: number, text: string) => (count === 1 ? `${text} organisation` : `${text} organisations`),
  },
  onPage: {
    fr: (first: string, last: string) => `${first} à ${last}`,
    en: (first: string, last: string) => `${first} to ${last}`,
  },
  active: { fr: 'Filtres actifs', en: 'Active filters' },
  remove: { fr: 'Retirer le filtre', en: 'Remove the filter' },
  removeAll: { fr: 'Tout retirer', en: 'Remove all' },
  searched: { fr: (q: string) => `« ${q} »`, en: (q: string) => `"${q}"` },
  near: {
    fr: (q: string) =>
      `Aucune organisation ne contient « ${q} ». Voici celles dont le nom ou la commune s’en approche.`,
    en: (q: string) => `No organisation contains "${q}". Here are those whose name or town comes close.`,
  },
  nearTitle: { fr: 'Résultats approchés :', en: 'Close results:' },
  noticeTitle: { fr: 'À savoir :', en: 'Note:' },
  VALUE_UNKNOWN: {
    fr: (value: string, facet: string) =>
      `« ${value} » n’existe pas dans « ${facet} » : ce filtre a été ignoré.`,
    en: (value: string, facet: string) => `"${value}" does not exist in "${facet}": this filter was ignored.`,
  },
  SORT_UNKNOWN: {
    fr: (value: string) => `L’ordre « ${value} » n’existe pas : l’ordre habituel est gardé.`,
    en: (value: string) => `There is no order "${value}": the usual one is kept.`,
  },
  PAGE_INVALID: {
    fr: (value: string) => `« ${value} » n’est pas un numéro de page : voici la première.`,
    en: (value: string) => `"${value}" is not a page number: here is the first one.`,
  },
  QUERY_CUT: {
    fr: () => 'La recherche était trop longue : seuls ses 100 premiers caractères ont été cherchés.',
    en: () => 'The search was too long: only its first 100 characters were used.',
  },
  sortLabel: { fr: 'Trier par', en: 'Sort by' },
  relevance: { fr: 'pertinence', en: 'relevance' },
  name: { fr: 'nom', en: 'name' },
  oldest: { fr: 'ancienneté', en: 'age' },
  linked: { fr: 'nombre de liens', en: 'number of links' },
  landscape: {
    fr: 'Du matériel au logiciel, à tous les domaines',
    en: 'From hardware to software to every field',
  },
  landscapeSmall: {
    fr: 'Chaque nombre compte des organisations listées ici, non la taille de l’écosystème. Suivez-le pour les voir.',
    en: 'Each number counts organisations listed here, not the size of the ecosystem. Follow it to see them.',
  },
  landscapeFolded: {
    fr: 'Le tableau par couche et par type, pour cette recherche',
    en: 'The table by layer and kind, for this search',
  },
  total: { fr: 'Total', en: 'Total' },
  cell: {
    fr: (count: string, kind: string, layer: string) => `${count} : ${kind}, ${layer}`,
    en: (count: string, kind: string, layer: string) => `${count}: ${kind}, ${layer}`,
  },
  toResults: {
    fr: (count: string) => `Aller aux résultats (${count})`,
    en: (count: string) => `Go to the results (${count})`,
  },
  pages: { fr: 'Pages', en: 'Pages' },
  page: { fr: (n: number) => `Page ${n}`, en: (n: number) => `Page ${n}` },
  previous: { fr: '← Précédente', en: '← Previous' },
  next: { fr: 'Suivante →', en: 'Next →' },
  links: {
    fr: (count: number) => (count === 1 ? '1 lien' : `${count} liens`),
    en: (count: number) => (count === 1 ? '1 link' : `${count} links`),
  },
} as const;

/** What an empty list teaches, and what the register is and is not. */
export const aboutWords = {
  around: { fr: 'Autour de cette liste', en: 'Around this list' },
  perimeter: {
    fr: 'Pourquoi ces organisations : le périmètre',
    en: 'Why these organisations: the perimeter',
  },
  taxonomy: { fr: 'Les couches et les domaines', en: 'The layers and the fields' },
  compare: { fr: 'Comparer deux années ou deux territoires', en: 'Compare two years or two territories' },
  activities: { fr: 'Les activités, par section de la NAF', en: 'The activities, by section of the NAF' },
  reference: { fr: 'Chercher dans le répertoire Sirene', en: 'Search the Sirene business register' },
  emptyTitle: { fr: 'Aucune organisation ne répond à tout cela', en: 'No organisation answers all of this' },
  emptyWhy: {
    fr: 'Ne pas être listé ici ne veut pas dire ne pas exister : cet exemple ne garde que des organisations dont le lien avec Grenoble a été lu dans une source.',
    en: 'Not being listed here does not mean not existing: this example keeps only organisations whose link with Grenoble was read in a source.',
  },
  emptyFilters: {
    fr: 'Les valeurs d’un même filtre s’ajoutent ; deux filtres différents se croisent. Retirez-en un :',
    en: 'Values of one filter add up; two different filters narrow each other. Remove one:',
  },
  emptyWithout: {
    fr: (facet: string, count: string) => `sans le filtre « ${facet} » : ${count}`,
    en: (facet: string, count: string) => `without the filter "${facet}": ${count}`,
  },
  emptySearch: {
    fr: 'Essayez un seul mot, un domaine (énergie, santé…) ou une commune : la recherche lit aussi les résumés et les autres noms.',
    en: 'Try a single word, a field (energy, health…) or a town: the search also reads summaries and other names.',
  },
  emptyAll: { fr: 'Voir toutes les organisations', en: 'See all organisations' },
  noActor: { fr: 'Le registre est vide', en: 'The register is empty' },
  noActorHint: {
    fr: 'Il dira qui existe sur le territoire, où, et lié à qui : entreprises, laboratoires, écoles, pôles, lieux. L’exemple de Grenoble se charge par « totem example load ».',
    en: 'It will say who exists on the territory, where, and linked to whom: companies, laboratories, schools, clusters, places. The Grenoble example is loaded with "totem example load".',
  },
  dataTitle: { fr: 'Reprendre ces données', en: 'Reuse these data' },
  dataLead: {
    fr: 'La même liste, avec les mêmes filtres, calculée par la même règle que cette page :',
    en: 'The same list, with the same filters, computed by the same rule as this page:',
  },
  dataRelations: { fr: 'toutes les relations (CSV)', en: 'all relations (CSV)' },
  dataReadme: {
    fr: 'lisez-moi : colonnes, sources, attributions',
    en: 'read me: columns, sources, attributions',
  },
  aboutTitle: { fr: 'Ce que cette liste est, et n’est pas', en: 'What this list is, and is not' },
  about: {
    fr: [
      'Des organisations réelles autour de 2014, choisies à la main pour l’exemple. Certaines ont disparu, fusionné ou changé de nom : la fiche le dit quand une source le dit.',
      'Ce n’est pas un recensement. Les totaux comptent les lignes de cet exemple ; ils ne mesurent pas l’écosystème.',
      '« Non connu » veut dire que la source ne le dit pas. Un SIREN manque quand aucun fichier lu ne le donne : un laboratoire ou un lieu n’en a pas.',
      'La source d’une organisation porte son résumé ; sa commune, son année ou un détail peuvent venir d’une source citée par ses liens. Les communes tirées de l’annuaire Minalogic sont celles de février 2025.',
      'Une adhésion datée du 1er janvier dans l’annuaire Minalogic est lue comme une année seule. Un « issu de » tiré d’i-Lab est déduit : la source dit « structure liée au projet », et l’année est celle du premier concours.',
      'Une entreprise de taille intermédiaire est rangée avec les grandes entreprises. Aucune personne n’est nommée.',
    ],
    en: [
      'Real organisations around 2014, chosen by hand for the example. Some have closed, merged or changed name: the profile says so when a source does.',
      'It is not a census. Totals count the rows of this example; they do not measure the ecosystem.',
      'A profile is not a company: one SIREN may carry several organisations that the territory names apart.',
      '"Not known" means that the source does not say. A SIREN is missing when no file read gives it: a laboratory or a place has none.',
      'The source of an organisation carries its summary; its town, its year or a detail may come from a source cited by its links. Towns taken from the Minalogic directory are those of February 2025.',
      'A membership dated 1 January in the Minalogic directory is read as a year alone. A "spun off from" taken from i-Lab is inferred: the source says "structure linked to the project", and the year is that of the first award.',
      'A mid-size company is counted with the large companies. No person is named.',
    ],
  },
} as const;
