/** Words of posts, the accessibility page and the open-data page. */
export const siteWords = {
  ownTitle: { fr: 'Un programme de label, de bout en bout', en: 'A label programme, end to end' },
  ownLead: {
    fr: 'Du chiffre et de sa source au critère, au vote, au label, à la promesse et à l’euro : tout ce qui est public ici se lit sans compte.',
    en: 'From a figure and its source to a criterion, a vote, a label, a promise and a euro: everything public here can be read without an account.',
  },
  ownTerritory: { fr: 'Le territoire et ses acteurs', en: 'The territory and its actors' },
  ownCandidatures: { fr: 'Les candidatures et leur histoire', en: 'The candidatures and their history' },
  ownCouncil: {
    fr: 'Le conseil, ses séances et ses délibérations',
    en: 'The council, its sittings and deliberations',
  },
  ownFigures: { fr: 'Les chiffres et d’où ils viennent', en: 'The figures and where they come from' },
  ownJournal: { fr: 'Le journal de tous les actes', en: 'The journal of every act' },
  posts: { fr: 'Actualités', en: 'News' },
  postsLead: {
    fr: 'Ce que l’équipe annonce, avec la source de ce qu’elle rapporte.',
    en: 'What the team announces, with the source of what it reports.',
  },
  feed: { fr: 'S’abonner (Atom)', en: 'Subscribe (Atom)' },
  noPost: { fr: 'Aucune actualité pour l’instant', en: 'No news yet' },
  noPostHint: {
    fr: 'La première est souvent l’annonce de la candidature : ce qu’elle demande, à qui, et pour quand.',
    en: 'The first is often the announcement of the candidature: what it asks, of whom, and by when.',
  },
  write: { fr: 'Écrire une actualité', en: 'Write a post' },
  titleFr: { fr: 'Titre en français', en: 'Title in French' },
  titleEn: { fr: 'Titre en anglais', en: 'Title in English' },
  bodyFr: { fr: 'Texte en français', en: 'Text in French' },
  bodyEn: { fr: 'Texte en anglais', en: 'Text in English' },
  sourceTitle: { fr: 'Source : titre', en: 'Source: title' },
  sourceUrl: { fr: 'Source : adresse', en: 'Source: address' },
  optional: { fr: '(facultatif)', en: '(optional)' },
  paragraphs: {
    fr: 'Une ligne vide sépare deux paragraphes.',
    en: 'An empty line separates two paragraphs.',
  },
  publish: { fr: 'Publier', en: 'Publish' },
  source: { fr: 'Source', en: 'Source' },
  publishedAt: { fr: 'Publié le', en: 'Published on' },
  corrected: { fr: 'corrigé le', en: 'corrected on' },
  happened: { fr: 'Fait du', en: 'Event of' },
  REQUIRED: { fr: 'Ce champ est à remplir.', en: 'This field must be filled in.' },
  TOO_LONG: { fr: '200 caractères au plus.', en: '200 characters at most.' },
  URL_INVALID: {
    fr: 'L’adresse doit commencer par http:// ou https://.',
    en: 'The address must start with http:// or https://.',
  },
  SOURCE_INCOMPLETE: {
    fr: 'Une source a un titre et une adresse : donnez les deux, ou aucun.',
    en: 'A source has a title and an address: give both, or neither.',
  },
  SLUG_TAKEN: {
    fr: 'Une actualité porte déjà ce titre ; changez-le un peu.',
    en: 'A post already bears this title; change it a little.',
  },
  NOT_ALLOWED: {
    fr: 'Votre mandat ne permet pas de publier.',
    en: 'Your mandate does not allow publishing.',
  },
  ALREADY_DONE: { fr: 'C’était déjà publié.', en: 'It was already published.' },
} as const;
