/** The 17 fields of SCDL délibérations 2.1.5, in the order of the file. */
export const scdlFields = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
  'BUDGET_ANNEE',
  'BUDGET_NOM',
  'PREF_ID',
  'PREF_DATE',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const;

export type ScdlField = (typeof scdlFields)[number];

/** A complete row: every field a string, the empty string for what is unknown. */
export type ScdlRow = Readonly<Record<ScdlField, string>>;

export const scdlRequiredFields = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
] as const satisfies readonly ScdlField[];

export type ScdlFault =
  | `${(typeof scdlRequiredFields)[number]}_REQUIRED`
  | 'COLL_SIRET_PATTERN'
  | 'COLL_SIRET_LUHN'
  | 'DELIB_DATE_FORMAT'
  | 'PREF_DATE_FORMAT'
  | 'DELIB_MATIERE_CODE_PATTERN'
  | 'DELIB_MATIERE_NOM_NOMENCLATURE'
  | 'BUDGET_ANNEE_PATTERN'
  | 'BUDGET_ANNEE_INTERVAL'
  | 'BUDGET_COHESION'
  | 'PREF_BEFORE_DELIB'
  | 'VOTE_COHESION'
  | 'VOTE_INTEGER'
  | 'VOTE_REEL_OVER_EFFECTIF'
  | 'VOTE_POUR_OVER_REEL'
  | 'VOTE_CONTRE_OVER_REEL'
  | 'VOTE_ABSTENTION_OVER_REEL'
  | 'VOTE_SUM'
  | 'DELIB_URL_FORMAT'
  | 'UNKNOWN_FIELD';

/** One cell by the name of its field; an absent key is an empty cell. */
export type Cell = (field: ScdlField) => string;
