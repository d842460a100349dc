export type StockKind = 'legal_units' | 'establishments';

/** Every column that is read, under INSEE’s own names, then those of the simple list; all others are left. */
export const stockColumns = [
  'siren',
  'siret',
  'nicSiegeUniteLegale',
  'denominationUniteLegale',
  'sigleUniteLegale',
  'denominationUsuelle1UniteLegale',
  'denominationUsuelle2UniteLegale',
  'denominationUsuelle3UniteLegale',
  'categorieJuridiqueUniteLegale',
  'activitePrincipaleUniteLegale',
  'nomenclatureActivitePrincipaleUniteLegale',
  'activitePrincipaleNAF25UniteLegale',
  'trancheEffectifsUniteLegale',
  'dateCreationUniteLegale',
  'dateDebut',
  'etatAdministratifUniteLegale',
  'statutDiffusionUniteLegale',
  'etablissementSiege',
  'etatAdministratifEtablissement',
  'denominationUsuelleEtablissement',
  'enseigne1Etablissement',
  'enseigne2Etablissement',
  'enseigne3Etablissement',
  'complementAdresseEtablissement',
  'numeroVoieEtablissement',
  'indiceRepetitionEtablissement',
  'typeVoieEtablissement',
  'libelleVoieEtablissement',
  'codePostalEtablissement',
  'libelleCommuneEtablissement',
  'libelleCommuneEtrangerEtablissement',
  'codeCommuneEtablissement',
  'activitePrincipaleEtablissement',
  'nomenclatureActivitePrincipaleEtablissement',
  'activitePrincipaleNAF25Etablissement',
  'dateCreationEtablissement',
  'statutDiffusionEtablissement',
  'legal_name',
  'acronym',
  'trade_names',
  'naf',
  'legal_form',
  'created',
  'closed',
] as const;
export type StockColumn = (typeof stockColumns)[number];

/** Which file this is: INSEE’s two stock files, or the simple list that `register match` also takes. */
export type StockShape = StockKind | 'register';

export interface StockHeader {
  readonly shape: StockShape;
  readonly kind: StockKind;
  readonly columns: readonly string[];
  /** The place of a column, -1 when the file has none of that name. */
  readonly at: (column: StockColumn) => number;
}

/** What a file must have to be one of them, the closest first when it is none. */
const needed: readonly { readonly shape: StockShape; readonly columns: readonly StockColumn[] }[] = [
  { shape: 'establishments', columns: ['siret', 'etatAdministratifEtablissement'] },
  { shape: 'legal_units', columns: ['siren', 'denominationUniteLegale'] },
  { shape: 'register', columns: ['siren', 'legal_name'] },
];

/** The header says which file it is; else what it lacks to be each of them. */
export function readHeader(
  cells: readonly string[],
): { readonly ok: true; readonly value: StockHeader } | { readonly ok: false; readonly lacking: string[] } {
  const columns = cells.map((cell, rank) => (rank === 0 ? cell.replace(/^\ufeff/, '') : cell).trim());
  const places = new Map(columns.map((column, place) => [column, place]));
  const found = needed.find((one) => one.columns.every((column) => places.has(column)));
  if (!found) return { ok: false, lacking: needed.map((one) => one.columns.join(', ')) };
  return {
    ok: true,
    value: {
      shape: found.shape,
      kind: found.shape === 'establishments' ? 'establishments' : 'legal_units',
      columns,
      at: (column) => places.get(column) ?? -1,
    },
  };
}
