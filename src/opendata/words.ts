/** What the page of open data says. */
export const opendataWords = {
  title: { fr: 'Données ouvertes', en: 'Open data' },
  lead: {
    fr: 'Chaque fichier est calculé par la même règle que la page qui montre la même chose. Ce qu’il ne contient pas est dit aussi : un champ vide veut dire non connu, jamais zéro.',
    en: 'Each file is computed by the same rule as the page that shows the same thing. What it does not hold is said too: an empty field means not known, never zero.',
  },
  description: {
    fr: 'Tous les fichiers de données ouvertes : adresse, format, standard, licence, dernier changement, et ce qu’ils ne contiennent pas.',
    en: 'Every file of open data: address, format, standard, licence, last change, and what it does not hold.',
  },
  api: {
    fr: 'Lire les mêmes données par programme, ou réconcilier un tableau dans OpenRefine : l’API publique',
    en: 'Read the same data by program, or reconcile a spreadsheet in OpenRefine: the public API',
  },
  download: { fr: 'Télécharger', en: 'Download' },
  address: { fr: 'Adresse', en: 'Address' },
  format: { fr: 'Format', en: 'Format' },
  standard: { fr: 'Standard', en: 'Standard' },
  ownColumns: { fr: 'aucun : colonnes propres à Totem', en: 'none: columns of Totem’s own' },
  licence: { fr: 'Licence', en: 'Licence' },
  lastChange: { fr: 'Dernier changement', en: 'Last change' },
  noChange: { fr: 'rien n’a encore été enregistré', en: 'nothing was recorded yet' },
  versions: { fr: 'Versions datées', en: 'Dated versions' },
  versionsLink: { fr: 'voir et télécharger', en: 'see and download' },
  lacks: { fr: 'Ce qu’il ne contient pas', en: 'What it does not hold' },
  leftOut: {
    fr: 'Ce qui en est absent aujourd’hui, et pourquoi',
    en: 'What is missing from it today, and why',
  },
  nothingLeftOut: { fr: 'Rien n’en est absent aujourd’hui.', en: 'Nothing is missing from it today.' },
  exportTitle: { fr: 'Tout prendre d’un coup', en: 'Take everything at once' },
  exportHint: {
    fr: 'Sur le serveur, cette commande écrit tous ces fichiers dans un dossier, octet pour octet :',
    en: 'On the server, this command writes all these files into a folder, byte for byte:',
  },
} as const;
