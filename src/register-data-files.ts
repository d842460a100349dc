import type { Link, OpenDataset } from './opendata/public.ts';

export const openLicence: Link = {
  name: { fr: 'Licence Ouverte 2.0 (Etalab)', en: 'Open Licence 2.0 (Etalab)' },
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};
const tableSchema: Link = {
  name: { fr: 'Table Schema (Frictionless)', en: 'Table Schema (Frictionless)' },
  url: 'https://specs.frictionlessdata.io/table-schema/',
};
const geoJson: Link = {
  name: { fr: 'GeoJSON (RFC 7946)', en: 'GeoJSON (RFC 7946)' },
  url: 'https://www.rfc-editor.org/rfc/rfc7946',
};
const parquet: Link = {
  name: { fr: 'Apache Parquet', en: 'Apache Parquet' },
  url: 'https://parquet.apache.org/docs/file-format/',
};

const notACensus = {
  fr: 'un recensement : seules y sont des organisations dont le lien avec le territoire a été lu dans une source',
  en: 'a census: only organisations whose link with the territory was read in a source are in it',
};
const noPerson = { fr: 'les personnes : aucune n’y est nommée', en: 'people: none is named in it' };
const untold = {
  fr: 'les liens qu’aucune source lue ne dit : leur absence ne prouve rien',
  en: 'links that no source read tells of: their absence proves nothing',
};

/** The open data of the register: what serves each file, and what its reader must know. */
export const registerDataFiles: readonly OpenDataset[] = [
  {
    address: '/acteurs.csv',
    file: 'acteurs.csv',
    title: { fr: 'Les acteurs (CSV)', en: 'The actors (CSV)' },
    format: 'CSV',
    standard: tableSchema,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Les organisations de l’écosystème, une par ligne, avec la source qui nomme chacune et la licence que cette source demande de citer.',
      en: 'The organisations of the ecosystem, one a line, with the source that names each and the licence that this source asks to quote.',
    },
    lacks: [notACensus, noPerson],
    subjects: ['register'],
  },
  {
    address: '/acteurs.json',
    file: 'acteurs.json',
    title: { fr: 'Les acteurs (JSON)', en: 'The actors (JSON)' },
    format: 'JSON',
    standard: null,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Les mêmes organisations, avec leurs relations et les attributions à reprendre.',
      en: 'The same organisations, with their relations and the attributions to repeat.',
    },
    lacks: [notACensus, noPerson],
    subjects: ['register'],
  },
  {
    address: '/acteurs.geojson',
    file: 'acteurs.geojson',
    title: { fr: 'Les acteurs (GeoJSON)', en: 'The actors (GeoJSON)' },
    format: 'GeoJSON',
    standard: geoJson,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Les mêmes organisations, une entité chacune, avec les colonnes du CSV.',
      en: 'The same organisations, one feature each, with the columns of the CSV.',
    },
    lacks: [
      {
        fr: 'les points des communes tant qu’aucun contour n’est importé : la géométrie est alors nulle, et rien n’est deviné',
        en: 'the points of towns as long as no outline was imported: the geometry is then null, and nothing is guessed',
      },
      {
        fr: 'les adresses : le registre s’arrête à la commune',
        en: 'addresses: the register stops at the town',
      },
    ],
    subjects: ['register'],
  },
  {
    address: '/acteurs.parquet',
    file: 'acteurs.parquet',
    title: { fr: 'Les acteurs (Parquet)', en: 'The actors (Parquet)' },
    format: 'Parquet',
    standard: parquet,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Les colonnes du CSV, pour les outils d’analyse.',
      en: 'The columns of the CSV, for analysis tools.',
    },
    lacks: [notACensus, noPerson],
    subjects: ['register'],
  },
  {
    address: '/acteurs.schema.json',
    file: 'acteurs.schema.json',
    title: { fr: 'Schéma des acteurs', en: 'Schema of the actors' },
    format: 'JSON',
    standard: tableSchema,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Ce que chaque colonne de acteurs.csv contient et promet.',
      en: 'What each column of acteurs.csv holds and promises.',
    },
    lacks: [{ fr: 'les données elles-mêmes', en: 'the data themselves' }],
    subjects: ['register'],
  },
  {
    address: '/relations.csv',
    file: 'relations.csv',
    title: { fr: 'Les relations entre acteurs', en: 'The relations between actors' },
    format: 'CSV',
    standard: tableSchema,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Qui est lié à qui, de quelle manière, depuis quand, selon quelle source.',
      en: 'Who is linked to whom, how, since when, according to which source.',
    },
    lacks: [untold],
    subjects: ['register'],
  },
  {
    address: '/relations.json',
    file: 'relations.json',
    title: { fr: 'Les relations (JSON)', en: 'The relations (JSON)' },
    format: 'JSON',
    standard: null,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Les mêmes relations, avec leurs sources et les attributions à reprendre.',
      en: 'The same relations, with their sources and the attributions to repeat.',
    },
    lacks: [untold],
    subjects: ['register'],
  },
  {
    address: '/relations.parquet',
    file: 'relations.parquet',
    title: { fr: 'Les relations (Parquet)', en: 'The relations (Parquet)' },
    format: 'Parquet',
    standard: parquet,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Les colonnes du CSV, pour les outils d’analyse.',
      en: 'The columns of the CSV, for analysis tools.',
    },
    lacks: [untold],
    subjects: ['register'],
  },
  {
    address: '/relations.schema.json',
    file: 'relations.schema.json',
    title: { fr: 'Schéma des relations', en: 'Schema of the relations' },
    format: 'JSON',
    standard: tableSchema,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Ce que chaque colonne de relations.csv contient et promet.',
      en: 'What each column of relations.csv holds and promises.',
    },
    lacks: [{ fr: 'les données elles-mêmes', en: 'the data themselves' }],
    subjects: ['register'],
  },
  {
    address: '/acteurs/chiffres.csv',
    file: 'acteurs-chiffres.csv',
    title: { fr: 'Les chiffres des acteurs (CSV)', en: 'The figures of the actors (CSV)' },
    format: 'CSV',
    standard: tableSchema,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Par organisation et par année, ce que des sources disent, avec la définition de ce qui est compté ; les valeurs rivales sont des lignes, et une colonne dit laquelle est affichée.',
      en: 'By organisation and by year, what sources say, with the definition of what is counted; rival values are lines, and a column says which is shown.',
    },
    lacks: [
      {
        fr: 'ce qu’aucune source lue ne dit : une absence n’est pas un zéro',
        en: 'what no source read tells: an absence is not a zero',
      },
    ],
    subjects: ['register'],
  },
  {
    address: '/acteurs/chiffres.json',
    file: 'acteurs-chiffres.json',
    title: { fr: 'Les chiffres des acteurs (JSON)', en: 'The figures of the actors (JSON)' },
    format: 'JSON',
    standard: null,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Les mêmes chiffres, avec les définitions dans les deux langues et les attributions à reprendre.',
      en: 'The same figures, with the definitions in both languages and the attributions to repeat.',
    },
    lacks: [
      {
        fr: 'ce qu’aucune source lue ne dit : une absence n’est pas un zéro',
        en: 'what no source read tells: an absence is not a zero',
      },
    ],
    subjects: ['register'],
  },
  {
    address: '/acteurs/chiffres.schema.json',
    file: 'acteurs-chiffres.schema.json',
    title: { fr: 'Schéma des chiffres des acteurs', en: 'Schema of the figures of the actors' },
    format: 'JSON',
    standard: tableSchema,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Ce que chaque colonne d’acteurs-chiffres.csv contient et promet.',
      en: 'What each column of acteurs-chiffres.csv holds and promises.',
    },
    lacks: [{ fr: 'les données elles-mêmes', en: 'the data themselves' }],
    subjects: ['register'],
  },
  {
    address: '/acteurs-lisezmoi.txt',
    file: 'acteurs-lisezmoi.txt',
    title: { fr: 'Lisez-moi des acteurs', en: 'Read me of the actors' },
    format: 'TXT',
    standard: null,
    versions: '/donnees/registre',
    licence: openLicence,
    holds: {
      fr: 'Le sens de chaque colonne des fichiers d’acteurs, leurs sources, les attributions à reprendre.',
      en: 'The meaning of each column of the files of actors, their sources, the attributions to repeat.',
    },
    lacks: [{ fr: 'les données elles-mêmes', en: 'the data themselves' }],
    subjects: ['register'],
  },
];
