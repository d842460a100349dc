/** What the pages of the register’s dated versions say. */
export const versionWords = {
  title: { fr: 'Le registre en données ouvertes', en: 'The register as open data' },
  lead: {
    fr: 'Les mêmes lignes que les pages, en CSV, JSON, GeoJSON et Parquet. Chaque ligne porte sa source. Une version publiée est datée et reste téléchargeable telle qu’elle était.',
    en: 'The same rows as the pages, as CSV, JSON, GeoJSON and Parquet. Each row carries its source. A published version is dated and stays downloadable as it was.',
  },
  description: {
    fr: 'Acteurs et relations en données ouvertes : fichiers du jour et versions datées.',
    en: 'Actors and relations as open data: today’s files and dated versions.',
  },
  now: { fr: 'Aujourd’hui', en: 'Today' },
  nowHint: {
    fr: 'Calculés à l’instant, par la même règle que les pages. Pour citer, préférez une version datée : celle-ci change.',
    en: 'Computed on the spot, by the same rule as the pages. To quote, prefer a dated version: this one changes.',
  },
  versions: { fr: 'Versions datées', en: 'Dated versions' },
  versionTable: {
    fr: 'Versions publiées, la dernière d’abord',
    en: 'Published versions, the last one first',
  },
  noVersion: {
    fr: 'Aucune version n’a encore été publiée. L’équipe du territoire en publie une quand le registre est prêt à être cité.',
    en: 'No version was published yet. The territory’s team publishes one when the register is ready to be quoted.',
  },
  version: { fr: (number: number) => `Version ${number}`, en: (number: number) => `Version ${number}` },
  publishedOn: { fr: (day: string) => `publiée le ${day}`, en: (day: string) => `published on ${day}` },
  versionColumn: { fr: 'Version', en: 'Version' },
  dateColumn: { fr: 'Publiée le', en: 'Published on' },
  actorsColumn: { fr: 'Acteurs', en: 'Actors' },
  relationsColumn: { fr: 'Relations', en: 'Relations' },
  files: { fr: 'Fichiers de cette version', en: 'Files of this version' },
  file: { fr: 'Fichier', en: 'File' },
  size: { fr: 'Taille', en: 'Size' },
  bytes: { fr: (count: string) => `${count} octets`, en: (count: string) => `${count} bytes` },
  print: { fr: 'Empreinte SHA-256', en: 'SHA-256 print' },
  printHint: {
    fr: 'L’empreinte de chaque fichier est aussi dans le journal des actes : un fichier qui la donne est celui qui a été publié.',
    en: 'The print of each file is in the journal of acts too: a file that gives it is the one that was published.',
  },
  licence: { fr: 'Licence', en: 'Licence' },
  licenceHint: {
    fr: 'Licence Ouverte 2.0 (Etalab) : reprise libre, en citant la source. Les attributions que les sources demandent sont dans le lisez-moi et dans datapackage.json ; elles sont à reprendre.',
    en: 'Open Licence 2.0 (Etalab): free reuse, quoting the source. The attributions that sources ask for are in the read me and in datapackage.json; they are to be repeated.',
  },
  publishTitle: { fr: 'Publier une version', en: 'Publish a version' },
  publishHint: {
    fr: 'Fige les fichiers tels qu’ils sont maintenant, sous un numéro et une date. Une version ne se retire pas : une correction est la version suivante.',
    en: 'Freezes the files as they are now, under a number and a date. A version is not withdrawn: a correction is the next version.',
  },
  publish: { fr: 'Publier la version du jour', en: 'Publish today’s version' },
  command: { fr: 'Sur le serveur', en: 'On the server' },
  NOT_ALLOWED: {
    fr: 'Seule l’équipe du territoire publie une version du registre.',
    en: 'Only the territory’s team publishes a version of the register.',
  },
  NOTHING_NEW: {
    fr: 'Rien n’a changé depuis la dernière version : il n’y a rien de nouveau à publier.',
    en: 'Nothing changed since the last version: there is nothing new to publish.',
  },
  EMPTY_REGISTER: {
    fr: 'Le registre est vide : il n’y a rien à publier.',
    en: 'The register is empty: there is nothing to publish.',
  },
  datasetTitle: {
    fr: 'Registre des acteurs et de leurs relations',
    en: 'Register of actors and their relations',
  },
} as const;
