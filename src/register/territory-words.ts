/** What the page of the territory says, in our own words; each block cites the fact it rests on (`rules/territory-facts.ts`). */
export const territoryWords = {
  title: { fr: 'Le territoire', en: 'The territory' },
  description: {
    fr: 'Grenoble, ville complète du numérique : ce que dit la candidature, qui est listé ici, et d’où vient chaque nombre.',
    en: 'Grenoble, a complete digital city: what the candidature says, who is listed here, and where each number comes from.',
  },
  headline: { fr: 'Une ville complète', en: 'A complete city' },
  lead: {
    fr: 'La candidature tient en une idée : à Grenoble, on trouve sous un même ciel ceux qui gravent les puces, ceux qui écrivent les logiciels et ceux qui s’en servent.',
    en: 'The candidature rests on one idea: in Grenoble, those who etch the chips, those who write the software and those who put both to use work under the same sky.',
  },
  strata: {
    fr: 'Du matériel au logiciel, à tous les domaines',
    en: 'From hardware to software to every field',
  },
  strataLead: {
    fr: 'La source qui développe l’argument nomme des entreprises pour les deux premières couches ; la troisième est faite des domaines où elles servent.',
    en: 'The source that develops the argument names companies for the first two layers; the third is made of the fields they serve.',
  },
  hardware: {
    fr: 'La microélectronique, les machines, les capteurs.',
    en: 'Microelectronics, machines, sensors.',
  },
  software: {
    fr: 'Les éditeurs, les services, les centres de recherche.',
    en: 'Publishers, services, research centres.',
  },
  domain: {
    fr: 'Là où matériel et logiciel servent, de l’énergie à la santé et au commerce.',
    en: 'Where hardware and software are put to use, from energy to health and commerce.',
  },
  named: { fr: 'Nommés par la source :', en: 'Named by the source:' },
  pillars: { fr: 'Les quatre piliers de la candidature', en: 'The four pillars of the candidature' },
  energy: { fr: 'L’énergie', en: 'Energy' },
  health: { fr: 'La santé', en: 'Health' },
  connected_objects: { fr: 'Les objets connectés', en: 'Connected objects' },
  commerce: { fr: 'Le parcours client numérique', en: 'The digital customer journey' },
  commerceNear: {
    fr: 'Le domaine le plus proche du registre est le commerce.',
    en: 'The nearest field of the register is commerce.',
  },
  axes: { fr: 'Les trois axes de la candidature', en: 'The three axes of the candidature' },
  axesNot: {
    fr: 'À ne pas confondre avec les trois axes de l’initiative nationale, qui sont sur la page du programme.',
    en: 'Not to be confused with the three axes of the national initiative, which are on the programme’s page.',
  },
  connect: { fr: 'Relier tous les acteurs', en: 'Connect all the actors' },
  visible: { fr: 'Être visible à l’international', en: 'Be visible internationally' },
  champions: { fr: 'Faire émerger des champions', en: 'Bring out champions' },
  carriers: { fr: 'Qui porte la candidature', en: 'Who carries the candidature' },
  carriersText: {
    fr: 'La Métro la porte, avec le Grésivaudan, et la chambre de commerce et d’industrie y est associée.',
    en: 'The metropolis carries it, with Le Grésivaudan, and the chamber of commerce and industry is associated.',
  },
  figures: { fr: 'Les chiffres qui circulent', en: 'The figures in circulation' },
  figuresLead: {
    fr: 'Ceux-là parlent de l’écosystème entier. Ils se contredisent : chacun est montré avec son périmètre, sa source et sa date.',
    en: 'These speak of the whole ecosystem. They contradict each other: each is shown with its perimeter, its source and its date.',
  },
  allFigures: { fr: 'Tous les chiffres et leurs preuves', en: 'All figures and their evidence' },
  listed: { fr: 'Organisations listées dans cet exemple', en: 'Organisations listed in this example' },
  listedSmall: {
    fr: 'Ces nombres comptent les fiches du registre. Ils ne disent pas la taille de l’écosystème.',
    en: 'These numbers count the profiles of the register. They do not tell the size of the ecosystem.',
  },
  kind: { fr: 'Type d’acteur', en: 'Kind of actor' },
  count: { fr: 'Listées ici', en: 'Listed here' },
  total: { fr: 'Total', en: 'Total' },
  seeAll: { fr: 'Voir les acteurs', en: 'See the actors' },
  listedIn: {
    fr: (count: number, text: string) =>
      count < 2 ? `${text} organisation listée ici` : `${text} organisations listées ici`,
    en: (count: number, text: string) =>
      count === 1 ? `${text} organisation listed here` : `${text} organisations listed here`,
  },
  source: { fr: 'Source :', en: 'Source:' },
  dateUnknown: { fr: 'date non connue', en: 'date not known' },
} as const;
