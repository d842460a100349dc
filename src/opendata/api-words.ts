/** What the page of the API says. */
export const apiWords = {
  title: { fr: 'L’API publique', en: 'The public API' },
  lead: {
    fr: 'Tout ce que ce site publie se lit aussi par programme, sans compte ni clé. Ce qui n’est pas connu est null, jamais zéro ; chaque ligne a sa source.',
    en: 'All that this site publishes can also be read by programs, without an account or a key. What is not known is null, never zero; each row has its source.',
  },
  description: {
    fr: 'Adresses, paramètres et réponses de l’API publique ; réconciliation pour OpenRefine ; description OpenAPI 3.1.',
    en: 'Addresses, parameters and answers of the public API; reconciliation for OpenRefine; OpenAPI 3.1 description.',
  },
  machine: { fr: 'La même chose pour les programmes :', en: 'The same for programs:' },
  openApi: { fr: 'description OpenAPI 3.1', en: 'OpenAPI 3.1 description' },
  rules: {
    fr: [
      'L’adresse en anglais commence par /en : mêmes données, phrases en anglais.',
      'Un refus est un JSON avec un code (error) et une phrase (message).',
      'Les réponses se lisent depuis les pages d’un autre site (CORS) ; aucun cookie n’est lu.',
    ],
    en: [
      'The English address starts with /en: same data, sentences in English.',
      'A refusal is a JSON with a code (error) and a sentence (message).',
      'Answers can be read from the pages of another site (CORS); no cookie is read.',
    ],
  },
  contents: { fr: 'Sommaire', en: 'Contents' },
  parameters: { fr: 'Paramètres', en: 'Parameters' },
  fields: { fr: 'Champs du formulaire, en JSON', en: 'Fields of the form, as JSON' },
  example: { fr: 'exemple', en: 'example' },
  answer: { fr: 'Réponse', en: 'Answer' },
  refineTitle: { fr: 'Dans OpenRefine', en: 'In OpenRefine' },
  refine: {
    fr: [
      'Sur une colonne de noms : « Réconcilier », « Démarrer la réconciliation », « Ajouter un service standard ».',
      'Collez l’adresse d’un des deux services ci-dessous.',
      'Donnez les colonnes commune, code postal ou site web comme propriétés : un nom avec sa commune vaut plus qu’un nom seul.',
      'Ce qui est clairement le même est apparié ; le reste se choisit à la main. Un identifiant (SIREN, SIRET) suffit.',
      'Puis « Ajouter des colonnes à partir des valeurs réconciliées ».',
    ],
    en: [
      'On a column of names: "Reconcile", "Start reconciling", "Add standard service".',
      'Paste the address of one of the two services below.',
      'Give the town, postcode or website columns as properties: a name with its town is worth more than a name alone.',
      'What is clearly the same is matched; the rest is chosen by hand. An identifier (SIREN, SIRET) is enough.',
      'Then "Add columns from reconciled values".',
    ],
  },
  features: { fr: 'Sur quoi un candidat est jugé', en: 'What a candidate is judged on' },
  featuresHint: {
    fr: 'Le score va de 0 à 100. Un candidat au plus est « match » : à 80 au moins, et nettement devant le suivant.',
    en: 'The score goes from 0 to 100. One candidate at most is a "match": at 80 at least, and clearly ahead of the next.',
  },
} as const;
