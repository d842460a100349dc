/** What the ways of looking at the actors say, whatever the picture. */
export const lookingWords = {
  tabs: { fr: 'Façons de voir ces acteurs', en: 'Ways of looking at these actors' },
  list: { fr: 'Liste', en: 'List' },
  map: { fr: 'Carte', en: 'Map' },
  landscape: { fr: 'Paysage', en: 'Landscape' },
  graph: { fr: 'Graphe', en: 'Graph' },
  timeline: { fr: 'Chronologie', en: 'Timeline' },
  dashboard: { fr: 'Tableau de bord', en: 'Dashboard' },
  mapTitle: { fr: 'La carte des acteurs', en: 'The map of the actors' },
  landscapeTitle: { fr: 'Le paysage des acteurs', en: 'The landscape of the actors' },
  graphTitle: { fr: 'Qui est lié à qui', en: 'Who is linked to whom' },
  timelineTitle: { fr: 'Les acteurs au fil des ans', en: 'The actors over the years' },
  dashboardTitle: { fr: 'Le tableau de bord', en: 'The dashboard' },
  dashboardLead: {
    fr: 'Combien, où et quand, d’après ce qui est connu : chaque nombre dit sa définition, pour combien d’organisations il est connu, et ouvre la liste derrière lui.',
    en: 'How many, where and when, from what is known: each number tells its definition, for how many organisations it is known, and opens the list behind it.',
  },
  mapLead: {
    fr: 'Où sont les organisations listées : un disque par commune, son nombre écrit dedans.',
    en: 'Where the listed organisations are: one disc for each town, its number written inside.',
  },
  landscapeLead: {
    fr: 'Du matériel au logiciel, à tous les domaines : qui est listé à chaque croisement.',
    en: 'From hardware to software to every field: who is listed at each crossing.',
  },
  graphLead: {
    fr: 'Les liens typés et datés que les sources disent. Deux points proches ont des liens en commun ; la distance ne mesure rien d’autre.',
    en: 'The typed and dated links that sources tell. Two points that are near share links; distance measures nothing else.',
  },
  timelineLead: {
    fr: 'Les années où des organisations ont commencé ou fini, et celles où leurs liens ont commencé ou fini.',
    en: 'The years in which organisations began or ended, and those in which their links began or ended.',
  },
  openFilters: { fr: 'Chercher et filtrer', en: 'Search and filter' },
  shown: {
    fr: (count: number, text: string) =>
      count < 2 ? `${text} organisation répond aux filtres` : `${text} organisations répondent aux filtres`,
    en: (count: number, text: string) =>
      count === 1 ? `${text} organisation answers the filters` : `${text} organisations answer the filters`,
  },
  all: {
    fr: (_count: number, text: string) => `${text} organisations, sans filtre`,
    en: (_count: number, text: string) => `${text} organisations, no filter`,
  },
  keep: { fr: 'Garder cette image', en: 'Keep this picture' },
  svg: { fr: 'Image vectorielle (SVG)', en: 'Vector picture (SVG)' },
  png: { fr: 'Image (PNG)', en: 'Picture (PNG)' },
  csv: { fr: 'Le tableau (CSV)', en: 'The table (CSV)' },
  geojson: { fr: 'Contours et nombres (GeoJSON)', en: 'Contours and numbers (GeoJSON)' },
  embed: { fr: 'Intégrer à une autre page', en: 'Put in another page' },
  embedHint: {
    fr: 'Copiez ce code. Le cadre garde les filtres de cette page, dit la licence et la date des données, et suit le registre.',
    en: 'Copy this code. The frame keeps the filters of this page, says the licence and the date of the data, and follows the register.',
  },
  embedCode: { fr: 'Code à copier', en: 'Code to copy' },
  save: { fr: 'Garder cette vue sous un nom', en: 'Keep this view under a name' },
  savedViews: { fr: 'Vues gardées', en: 'Saved views' },
  filtersSaid: { fr: (text: string) => `Filtres : ${text}`, en: (text: string) => `Filters: ${text}` },
  noFilter: { fr: 'aucun', en: 'none' },
  licence: {
    fr: (date: string) => `Données du registre au ${date}, Licence Ouverte 2.0.`,
    en: (date: string) => `Data of the register on ${date}, Open Licence 2.0.`,
  },
  dateUnknown: { fr: 'date non connue', en: 'date not known' },
  sources: { fr: 'Sources et attributions', en: 'Sources and attributions' },
  table: { fr: 'La même chose en tableau', en: 'The same as a table' },
  whole: { fr: 'Voir la page entière', en: 'See the whole page' },
  pngFailed: { fr: 'L’image n’a pas pu être faite ici.', en: 'The picture could not be made here.' },
  scroll: { fr: 'Image à faire défiler', en: 'Picture to scroll' },
  nothing: { fr: 'Rien à dessiner', en: 'Nothing to draw' },
} as const;

/** What the map says. */
export const mapWords = {
  caption: { fr: 'Organisations listées, par commune', en: 'Listed organisations, by town' },
  commune: { fr: 'Commune', en: 'Town' },
  insee: { fr: 'Code INSEE', en: 'INSEE code' },
  epci: { fr: 'Intercommunalité (EPCI)', en: 'Group of towns (EPCI)' },
  epciCaption: { fr: 'Par intercommunalité (EPCI)', en: 'By group of towns (EPCI)' },
  epciCommunes: { fr: 'Communes', en: 'Towns' },
  epciHeld: { fr: 'Avec une organisation', en: 'With an organisation' },
  noEpci: { fr: 'hors intercommunalité', en: 'in no group' },
  count: { fr: 'Organisations', en: 'Organisations' },
  unplaced: { fr: 'Commune non connue', en: 'Town not known' },
  notDrawn: { fr: 'sans place sur la carte', en: 'not placed on the map' },
  total: { fr: 'Total', en: 'Total' },
  mark: {
    fr: (name: string, count: string) => `${name} : ${count}`,
    en: (name: string, count: string) => `${name}: ${count}`,
  },
  coverage: {
    fr: (placed: string, total: string) =>
      `${placed} sur ${total} ont une commune connue : les autres ne sont pas sur la carte.`,
    en: (placed: string, total: string) =>
      `${placed} of ${total} have a known town: the others are not on the map.`,
  },
  ground: {
    fr: (drawn: number) => (drawn === 1 ? '1 commune dessinée' : `${drawn} communes dessinées`),
    en: (drawn: number) => (drawn === 1 ? '1 town drawn' : `${drawn} towns drawn`),
  },
  keySymbol: { fr: 'une commune et son nombre', en: 'a town and its number' },
  keyHeld: { fr: 'commune avec une organisation', en: 'town with an organisation' },
  keyLand: { fr: 'commune sans organisation listée', en: 'town without a listed organisation' },
  keyBorder: { fr: 'limite d’intercommunalité', en: 'border of a group of towns' },
  // Filled in by the page's own behaviour, which counts as one comes nearer.
  cluster: {
    fr: '{towns} communes, {count} organisations\u00a0: rapprocher',
    en: '{towns} towns, {count} organisations: come nearer',
  },
  liveMap: { fr: 'Carte à déplacer et à rapprocher', en: 'Map to move and to zoom' },
  zoomIn: { fr: 'Rapprocher', en: 'Zoom in' },
  zoomOut: { fr: 'Éloigner', en: 'Zoom out' },
  gesture: {
    fr: '{key} et la molette rapprochent la carte',
    en: '{key} and the wheel zoom the map',
  },
  fingers: { fr: 'Deux doigts déplacent la carte', en: 'Two fingers move the map' },
  liveHint: {
    fr: 'Au clavier : flèches pour se déplacer, + et − pour rapprocher et éloigner, Tabulation pour aller d’une commune à l’autre. Le tableau dit la même chose.',
    en: 'By keyboard: arrows to move, + and − to zoom, Tab to go from one town to the next. The table says the same.',
  },
  noContour: {
    fr: 'Aucun contour n’est chargé : les communes sont des points. « totem register contours FICHIER » dessine leurs limites à partir d’un fichier GeoJSON.',
    en: 'No contour is loaded: towns are points. "totem register contours FILE" draws their borders from a GeoJSON file.',
  },
  noPlace: {
    fr: 'Aucune commune n’est placée : voici la liste. « totem register contours FICHIER » dessine la carte à partir d’un fichier GeoJSON.',
    en: 'No town is placed: here is the list. "totem register contours FILE" draws the map from a GeoJSON file.',
  },
  basemap: {
    fr: (credit: string) => `Fond de carte : ${credit}.`,
    en: (credit: string) => `Base map: ${credit}.`,
  },
  contours: { fr: (text: string) => `Contours : ${text}`, en: (text: string) => `Contours: ${text}` },
} as const;
