import { nameTerms } from './name-terms.ts';
import { isSiren } from './siren.ts';
import { RowCells } from './stock-cells.ts';
import type { StockHeader } from './stock-header.ts';
import {
  cellsWrong,
  diffusionLetters,
  type EditionRead,
  type StockReader,
  type StockRow,
} from './stock-row.ts';

/** The legal form of a person in their own name (INSEE, catégories juridiques, level III). */
export const naturalPersonForm = '1000';

/** A list that is not INSEE’s own may say the level I or II alone (« 5 », a commercial company); never that of sole traders. */
const anyLevel = /^(?:[02-9]|[2-9]\d|\d{4})$/;

const columns = [
  'siren',
  'legal_name',
  'acronym',
  'usual_names',
  'legal_form',
  'naf',
  'naf_nomenclature',
  'naf_2025',
  'size_band',
  'created_on',
  'state',
  'ceased_on',
  'diffusion',
  'head_nic',
  'edition_id',
  'words',
] as const;

/** The place of each value, in INSEE’s StockUniteLegale or in the simple list, which has fewer. */
function placesOf({ shape, at }: StockHeader) {
  const simple = shape === 'register';
  return {
    siren: at('siren'),
    legalName: at(simple ? 'legal_name' : 'denominationUniteLegale'),
    acronym: at(simple ? 'acronym' : 'sigleUniteLegale'),
    legalForm: at(simple ? 'legal_form' : 'categorieJuridiqueUniteLegale'),
    naf: at(simple ? 'naf' : 'activitePrincipaleUniteLegale'),
    created: at(simple ? 'created' : 'dateCreationUniteLegale'),
    closed: at('closed'),
    tradeNames: at('trade_names'),
    usualNames: [
      at('denominationUsuelle1UniteLegale'),
      at('denominationUsuelle2UniteLegale'),
      at('denominationUsuelle3UniteLegale'),
    ],
    nomenclature: at('nomenclatureActivitePrincipaleUniteLegale'),
    naf2025: at('activitePrincipaleNAF25UniteLegale'),
    size: at('trancheEffectifsUniteLegale'),
    state: at('etatAdministratifUniteLegale'),
    began: at('dateDebut'),
    diffusion: at('statutDiffusionUniteLegale'),
    headNic: at('nicSiegeUniteLegale'),
  };
}
type Places = ReturnType<typeof placesOf>;

/**
 * Reads the rows of StockUniteLegale, or of the simple list. A person in their own name is left out, before anything else
 * is looked at, unless the edition says why they are kept; their name never is (register.md § 6, decision 0019).
 */
export function unitReader(header: StockHeader, edition: EditionRead): StockReader {
  const at = placesOf(header);
  const row = new RowCells(header.columns);
  return { columns, read: (cells) => readUnit(row.turnTo(cells), cells.length) };

  function readUnit(row: RowCells, length: number): StockRow {
    const person = row.code(at.legalForm) === naturalPersonForm;
    if (person && edition.personsReason === null) return { fate: 'aside', reason: 'NATURAL_PERSON' };
    if (length !== header.columns.length) return { fate: 'refused', faults: [cellsWrong] };
    const naf = row.naf(at.naf, at.nomenclature, edition.publishedOn);
    const names = person ? noName : namesOf(row, at);
    const life = lifeOf(row, at, header);
    const diffusion = row.letter(at.diffusion, diffusionLetters, 'DIFFUSION_WRONG');
    const cells = [
      row.key(at.siren, isSiren, 'SIREN_WRONG'),
      names.legal,
      names.acronym,
      names.usual,
      row.shaped(at.legalForm, header.shape === 'register' ? anyLevel : /^\d{4}$/, 'LEGAL_FORM_WRONG'),
      naf === null ? null : naf.code,
      naf === null ? null : naf.nomenclature,
      row.naf2025(at.naf2025),
      row.shaped(at.size, /^(?:NN|\d\d)$/, 'SIZE_WRONG'),
      row.day(at.created),
      life.state,
      life.ceasedOn,
      diffusion,
      row.shaped(at.headNic, /^\d{5}$/, 'NIC_WRONG'),
      edition.id,
      // What may not be shown must not be found either.
      nameTerms(names.legal, diffusion === 'full' ? names.acronym : null, names.usual),
    ];
    return row.faults.length > 0 ? { fate: 'refused', faults: row.faults } : { fate: 'kept', cells };
  }
}

interface UnitNames {
  readonly legal: string | null;
  readonly acronym: string | null;
  readonly usual: readonly string[];
}
const noName: UnitNames = { legal: null, acronym: null, usual: [] };

function namesOf(row: RowCells, at: Places): UnitNames {
  const trade = row.text(at.tradeNames);
  const usual = row.texts(at.usualNames);
  if (trade !== null) for (const name of trade.split('|')) if (name.trim() !== '') usual.push(name.trim());
  return { legal: row.text(at.legalName), acronym: row.text(at.acronym), usual };
}

/**
 * Active or ceased, and since when: a ceased unit’s current period begins on the day it ceased (INSEE, description of
 * StockUniteLegale, dateDebut). The simple list says a day of closure and nothing of those that are open.
 */
function lifeOf(row: RowCells, at: Places, { shape }: StockHeader) {
  if (shape === 'register') {
    const closed = row.day(at.closed);
    return { state: closed === null ? null : 'ceased', ceasedOn: closed };
  }
  const state = row.letter(at.state, stateLetters, 'STATE_WRONG');
  return { state, ceasedOn: state === 'ceased' ? row.day(at.began) : null };
}

const stateLetters = { A: 'active', C: 'ceased' } as const;
