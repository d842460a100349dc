import { nameTerms } from './name-terms.ts';
import { isSiret } from './siren.ts';
import { RowCells } from './stock-cells.ts';
import type { StockHeader } from './stock-header.ts';
import {
  cellsWrong,
  diffusionLetters,
  type EditionRead,
  type StockReader,
  type StockRow,
} from './stock-row.ts';

const columns = [
  'siret',
  'role',
  'state',
  'trade_name',
  'signs',
  'address',
  'postcode',
  'commune',
  'commune_code',
  'naf',
  'naf_nomenclature',
  'naf_2025',
  'created_on',
  'closed_on',
  'diffusion',
  'edition_id',
  'words',
] as const;

function placesOf({ at }: StockHeader) {
  return {
    siret: at('siret'),
    head: at('etablissementSiege'),
    state: at('etatAdministratifEtablissement'),
    tradeName: at('denominationUsuelleEtablissement'),
    signs: [at('enseigne1Etablissement'), at('enseigne2Etablissement'), at('enseigne3Etablissement')],
    complement: at('complementAdresseEtablissement'),
    street: [
      at('numeroVoieEtablissement'),
      at('indiceRepetitionEtablissement'),
      at('typeVoieEtablissement'),
      at('libelleVoieEtablissement'),
    ],
    postcode: at('codePostalEtablissement'),
    commune: at('libelleCommuneEtablissement'),
    communeAbroad: at('libelleCommuneEtrangerEtablissement'),
    communeCode: at('codeCommuneEtablissement'),
    naf: at('activitePrincipaleEtablissement'),
    nomenclature: at('nomenclatureActivitePrincipaleEtablissement'),
    naf2025: at('activitePrincipaleNAF25Etablissement'),
    created: at('dateCreationEtablissement'),
    began: at('dateDebut'),
    diffusion: at('statutDiffusionEtablissement'),
  };
}

/** Reads the rows of INSEE’s StockEtablissement. Whose unit is not kept is not kept either: the database alone knows. */
export function establishmentReader(header: StockHeader, edition: EditionRead): StockReader {
  const at = placesOf(header);
  const row = new RowCells(header.columns);
  return { columns, read: (cells) => readRow(row.turnTo(cells), cells.length) };

  function readRow(row: RowCells, length: number): StockRow {
    if (length !== header.columns.length) return { fate: 'refused', faults: [cellsWrong] };
    const state = row.letter(at.state, stateLetters, 'STATE_WRONG');
    const tradeName = row.text(at.tradeName);
    const signs = row.texts(at.signs);
    const naf = row.naf(at.naf, at.nomenclature, edition.publishedOn);
    const cells = [
      row.key(at.siret, isSiret, 'SIRET_WRONG'),
      row.letter(at.head, headLetters, 'STATE_WRONG'),
      state,
      tradeName,
      signs,
      addressOf(row, row.text(at.complement), at.street),
      row.code(at.postcode),
      row.text(at.commune) ?? row.text(at.communeAbroad),
      row.shaped(at.communeCode, /^(?:\d{5}|2[AB]\d{3})$/, 'COMMUNE_WRONG'),
      naf === null ? null : naf.code,
      naf === null ? null : naf.nomenclature,
      row.naf2025(at.naf2025),
      row.day(at.created),
      // The current period of a closed establishment begins on the day it closed.
      state === 'closed' ? row.day(at.began) : null,
      row.letter(at.diffusion, diffusionLetters, 'DIFFUSION_WRONG'),
      edition.id,
      nameTerms(tradeName, null, signs),
    ];
    return row.faults.length > 0 ? { fate: 'refused', faults: row.faults } : { fate: 'kept', cells };
  }
}

const stateLetters = { A: 'active', F: 'closed' } as const;
const headLetters = { true: 'head', false: 'secondary' } as const;

/** « 3 BIS RUE DE LA PAIX », with what completes it before; null when nothing of it is known. */
function addressOf(row: RowCells, complement: string | null, places: readonly number[]): string | null {
  const street = row.texts(places).join(' ');
  if (complement === null) return street === '' ? null : street;
  return street === '' ? complement : `${complement}, ${street}`;
}
