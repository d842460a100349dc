// Stock files as INSEE writes them, with invented companies: every name, number and address below is made up.

/** The columns of StockUniteLegale in 2026, in their order. */
export const unitColumns = [
  'siren',
  'statutDiffusionUniteLegale',
  'unitePurgeeUniteLegale',
  'dateCreationUniteLegale',
  'sigleUniteLegale',
  'sexeUniteLegale',
  'prenom1UniteLegale',
  'prenom2UniteLegale',
  'prenom3UniteLegale',
  'prenom4UniteLegale',
  'prenomUsuelUniteLegale',
  'pseudonymeUniteLegale',
  'identifiantAssociationUniteLegale',
  'trancheEffectifsUniteLegale',
  'anneeEffectifsUniteLegale',
  'dateDernierTraitementUniteLegale',
  'nombrePeriodesUniteLegale',
  'categorieEntreprise',
  'anneeCategorieEntreprise',
  'dateDebut',
  'etatAdministratifUniteLegale',
  'nomUniteLegale',
  'nomUsageUniteLegale',
  'denominationUniteLegale',
  'denominationUsuelle1UniteLegale',
  'denominationUsuelle2UniteLegale',
  'denominationUsuelle3UniteLegale',
  'categorieJuridiqueUniteLegale',
  'activitePrincipaleUniteLegale',
  'nomenclatureActivitePrincipaleUniteLegale',
  'nicSiegeUniteLegale',
  'economieSocialeSolidaireUniteLegale',
  'societeMissionUniteLegale',
  'caractereEmployeurUniteLegale',
  'activitePrincipaleNAF25UniteLegale',
] as const;

/** The columns of StockEtablissement that are read, and a few that are not. */
export const establishmentColumns = [
  'siren',
  'nic',
  'siret',
  'statutDiffusionEtablissement',
  'dateCreationEtablissement',
  'etablissementSiege',
  'complementAdresseEtablissement',
  'numeroVoieEtablissement',
  'indiceRepetitionEtablissement',
  'typeVoieEtablissement',
  'libelleVoieEtablissement',
  'codePostalEtablissement',
  'libelleCommuneEtablissement',
  'codeCommuneEtablissement',
  'dateDebut',
  'etatAdministratifEtablissement',
  'enseigne1Etablissement',
  'enseigne2Etablissement',
  'enseigne3Etablissement',
  'denominationUsuelleEtablissement',
  'activitePrincipaleEtablissement',
  'nomenclatureActivitePrincipaleEtablissement',
  'activitePrincipaleNAF25Etablissement',
] as const;

export type UnitCells = Readonly<Partial<Record<(typeof unitColumns)[number], string>>>;
export type EstablishmentCells = Readonly<Partial<Record<(typeof establishmentColumns)[number], string>>>;

/** A number with its control key: `keyed('12345678')` is a SIREN, with 13 digits a SIRET. */
export function keyed(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits + String((10 - (sum % 10)) % 10);
}

/** The SIRET of a unit’s establishment of this rank. */
export function siretOf(siren: string, rank: number): string {
  return keyed(`${siren}${String(rank).padStart(4, '0')}`);
}

/** A company of which everything is known; what a test is about is given over it. */
export function unitRow(cells: UnitCells): UnitCells {
  return {
    statutDiffusionUniteLegale: 'O',
    dateCreationUniteLegale: '2014-05-12',
    trancheEffectifsUniteLegale: '11',
    anneeEffectifsUniteLegale: '2024',
    dateDernierTraitementUniteLegale: '2026-10-02T09:12:44',
    nombrePeriodesUniteLegale: '2',
    categorieEntreprise: 'PME',
    dateDebut: '2014-05-12',
    etatAdministratifUniteLegale: 'A',
    denominationUniteLegale: 'ATELIER D ESSAI',
    categorieJuridiqueUniteLegale: '5710',
    activitePrincipaleUniteLegale: '62.01Z',
    nomenclatureActivitePrincipaleUniteLegale: 'NAFRev2',
    economieSocialeSolidaireUniteLegale: 'N',
    caractereEmployeurUniteLegale: 'O',
    activitePrincipaleNAF25UniteLegale: '62.10Y',
    ...cells,
  };
}

export function establishmentRow(cells: EstablishmentCells): EstablishmentCells {
  return {
    statutDiffusionEtablissement: 'O',
    dateCreationEtablissement: '2014-05-12',
    etablissementSiege: 'true',
    numeroVoieEtablissement: '3',
    typeVoieEtablissement: 'RUE',
    libelleVoieEtablissement: 'DES ESSAIS',
    codePostalEtablissement: '38000',
    libelleCommuneEtablissement: 'GRENOBLE',
    codeCommuneEtablissement: '38185',
    dateDebut: '2014-05-12',
    etatAdministratifEtablissement: 'A',
    activitePrincipaleEtablissement: '62.01Z',
    nomenclatureActivitePrincipaleEtablissement: 'NAFRev2',
    activitePrincipaleNAF25Etablissement: '62.10Y',
    ...cells,
  };
}

/** The file, quoted where it must be. */
export function stockCsv(
  columns: readonly string[],
  rows: Iterable<Readonly<Partial<Record<string, string>>>>,
): string {
  const cell = (text = '') => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns.join(',')];
  for (const row of rows) lines.push(columns.map((column) => cell(row[column])).join(','));
  return `${lines.join('\n')}\n`;
}

const words =
  'ATELIER ESSAI LOGICIEL ALPES CONSEIL NUMERIQUE VALLEE MICRO OPTIQUE RESEAU DONNEES SERVICE LABO INVEST GROUPE DIGITAL'.split(
    ' ',
  );

/** As many invented companies as asked, in the order of their numbers; the same at each run. */
export function* manyUnits(count: number): Generator<UnitCells> {
  let seed = 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  const word = () => words[next(words.length)] ?? '';
  for (let made = 0; made < count; made += 1) {
    const siren = keyed(String(10_000_000 + made * 7));
    yield unitRow({
      siren,
      nicSiegeUniteLegale: siretOf(siren, 1).slice(9),
      denominationUniteLegale: `${word()} ${word()} ${next(100_000).toString(36).toUpperCase()}`,
      sigleUniteLegale: next(10) === 0 ? word().slice(0, 3) : '',
      etatAdministratifUniteLegale: next(3) === 0 ? 'C' : 'A',
      dateCreationUniteLegale: `20${String(next(25)).padStart(2, '0')}-0${1 + next(9)}-1${next(10)}`,
    });
  }
}
