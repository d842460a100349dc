/** Words of the home page: the seed's facts (F0.1 to F0.16), told in our own sentences. */
export const homeWords = {
  kicker: {
    fr: 'Candidature de Grenoble au label French Tech, 2014',
    en: 'Grenoble’s candidature to the French Tech label, 2014',
  },
  title: { fr: 'Pourquoi Digital Grenoble ?', en: 'Why Digital Grenoble?' },
  lead: {
    fr: 'Du matériel au logiciel, jusqu’aux usages de tous les domaines : une ville complète du numérique se rassemble pour que ses champions soient vus de loin.',
    en: 'From hardware to software, on to uses in every domain: a complete digital city comes together so that its champions can be seen from afar.',
  },
  readCandidature: { fr: 'Lire la candidature', en: 'Read the candidature' },
  seeActors: { fr: 'Voir les acteurs', en: 'See the actors' },
  axesTitle: {
    fr: 'Les trois axes de l’initiative nationale',
    en: 'The three axes of the national initiative',
  },
  axesLead: {
    fr: 'Lancée au début de 2014 par Fleur Pellerin, alors ministre déléguée chargée des PME, de l’innovation et de l’économie numérique, la French Tech veut fédérer les acteurs du numérique autour d’un projet visible dans le monde.',
    en: 'Launched at the start of 2014 by Fleur Pellerin, then minister delegate for SMEs, innovation and the digital economy, French Tech wants to federate digital actors around a project the world can see.',
  },
  axis1: { fr: 'Mobiliser les territoires', en: 'Mobilise the territories' },
  axis1Text: {
    fr: 'Un label pour quelques métropoles dont l’écosystème est de niveau international et dont le projet le fédère. Ensemble, elles forment une « équipe de France ».',
    en: 'A label for a few métropoles whose ecosystem is of international level and whose project federates it. Together they form an « équipe de France », a national team.',
  },
  axis2: { fr: 'Accélérer', en: 'Accelerate' },
  axis2Text: {
    fr: 'investis dans des programmes d’accélération privés.',
    en: 'invested in private acceleration programmes.',
  },
  axis3: { fr: 'Attirer', en: 'Attract' },
  axis3Text: { fr: 'pour la promotion internationale.', en: 'for international promotion.' },
  moreProgramme: { fr: 'Qui fait quoi dans le programme', en: 'Who does what in the programme' },
  completeTitle: { fr: 'Une ville complète', en: 'A complete city' },
  completeLead: {
    fr: 'L’argument de Grenoble : toutes les couches du numérique au même endroit, portées par des startups, des PME, de grandes entreprises, des universités et laboratoires, un pôle et des accélérateurs.',
    en: 'Grenoble’s argument: every layer of digital technology in one place, carried by startups, SMEs, large companies, universities and laboratories, a cluster and accelerators.',
  },
  domains: { fr: 'Les domaines', en: 'The domains' },
  domainsText: {
    fr: 'santé, énergie, commerce, objets connectés…',
    en: 'health, energy, commerce, connected objects…',
  },
  software: { fr: 'Le logiciel', en: 'Software' },
  softwareText: { fr: 'édition, services, données', en: 'publishing, services, data' },
  hardware: { fr: 'Le matériel', en: 'Hardware' },
  hardwareText: { fr: 'microélectronique, capteurs, imagerie', en: 'microelectronics, sensors, imaging' },
  figuresTitle: {
    fr: 'Combien sont-ils ? Les sources ne disent pas la même chose',
    en: 'How many are they? The sources do not agree',
  },
  figuresLead: {
    fr: 'Totem ne choisit pas à votre place : chaque chiffre porte sa définition, son périmètre, sa source et sa date.',
    en: 'Totem does not choose for you: each figure carries its definition, its perimeter, its source and its date.',
  },
  allFigures: { fr: 'Tous les chiffres', en: 'All the figures' },
  threadTitle: { fr: 'Un seul fil, du chiffre à l’euro', en: 'One thread, from the figure to the euro' },
  threadFigure: { fr: 'Chiffre', en: 'Figure' },
  threadFigureText: { fr: 'D’où vient-il ?', en: 'Where does it come from?' },
  threadCriterion: { fr: 'Critère', en: 'Criterion' },
  threadCriterionText: { fr: 'Les cinq critères de l’appel', en: 'The call’s five criteria' },
  threadVote: { fr: 'Vote', en: 'Vote' },
  threadPromise: { fr: 'Promesse', en: 'Promise' },
  threadPromiseText: { fr: 'Un totem, une mission d’animation', en: 'A totem, an animation mission' },
  threadEuro: { fr: 'Euro', en: 'Euro' },
  threadEuroText: { fr: 'montant non connu', en: 'amount not known' },
  timelineTitle: { fr: 'Les étapes', en: 'The steps' },
  postsTitle: { fr: 'Actualités', en: 'News' },
  allPosts: { fr: 'Toutes les actualités', en: 'All the news' },
  leadTitle: { fr: 'Qui porte la candidature', en: 'Who carries the candidature' },
  leadText: {
    fr: 'Une équipe s’est formée pour répondre à l’appel, menée par Jean-Pierre Verjus ; la métropole porte la candidature. Le récit d’origine le présente comme « fondateur de l’INRIA » : c’est une citation, que rien ici ne recoupe.',
    en: 'A team was formed to answer the call, led by Jean-Pierre Verjus; the métropole carries the candidature. The original account presents him as « fondateur de l’INRIA » (founder of INRIA): this is a quotation, which nothing here cross-checks.',
  },
  seed: { fr: 'Récit d’origine', en: 'Original account' },
  unknownDate: { fr: 'date non connue', en: 'date not known' },
  between: {
    fr: (a: string, b: string) => `entre le ${a} et le ${b}`,
    en: (a: string, b: string) => `between ${a} and ${b}`,
  },
} as const;

/** Where the facts of this page were read. */
export const seedAddress = 'https://digital-grenoble.com/pourquoi-digital-grenoble/';
