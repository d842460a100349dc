import { opensWithActsDomain } from './acts-matter.ts';
import { isPlainDate } from './plain-date.ts';
import { type Cell, type ScdlFault, scdlFields, scdlRequiredFields } from './scdl-fields.ts';
import { scdlVoteFaults } from './scdl-votes.ts';
import { siretFault } from './siret.ts';

const known: ReadonlySet<string> = new Set(scdlFields);

/**
 * Says every fault of a row against SCDL délibérations 2.1.5: its schema and its eleven custom checks.
 * Values are not trimmed; each code comes once, in ascending ASCII order; an empty list is a valid row.
 */
export function scdlFaults(row: Readonly<Partial<Record<string, string>>>): readonly ScdlFault[] {
  // Own keys only: a row read from JSON may well be asked for « constructor ».
  const cell: Cell = (field) => (Object.hasOwn(row, field) ? (row[field] ?? '') : '');
  const missing = scdlRequiredFields.filter((field) => cell(field) === '');
  const faults: ScdlFault[] = [
    ...missing.map((field) => `${field}_REQUIRED` as const),
    ...identityFaults(cell),
    ...dateFaults(cell),
    ...budgetFaults(cell),
    ...scdlVoteFaults(cell),
    ...(Object.keys(row).every((key) => known.has(key)) ? [] : (['UNKNOWN_FIELD'] as const)),
  ];
  return [...new Set(faults)].sort();
}

function* identityFaults(cell: Cell): Generator<ScdlFault> {
  const siret = cell('COLL_SIRET');
  const fault = siret === '' ? null : siretFault(siret);
  if (fault) yield `COLL_SIRET_${fault}`;
  const code = cell('DELIB_MATIERE_CODE');
  if (code !== '' && !/^\d\.\d{1,2}$/.test(code)) yield 'DELIB_MATIERE_CODE_PATTERN';
  const name = cell('DELIB_MATIERE_NOM');
  if (name !== '' && (name.includes('/ ') || !opensWithActsDomain(name)))
    yield 'DELIB_MATIERE_NOM_NOMENCLATURE';
  const url = cell('DELIB_URL');
  if (url !== '' && !/^https?:\/\/[^\s/?#]+([/?#]\S*)?$/.test(url)) yield 'DELIB_URL_FORMAT';
}

function* dateFaults(cell: Cell): Generator<ScdlFault> {
  const [decided, received] = [cell('DELIB_DATE'), cell('PREF_DATE')];
  if (decided !== '' && !isPlainDate(decided)) yield 'DELIB_DATE_FORMAT';
  if (received !== '' && !isPlainDate(received)) yield 'PREF_DATE_FORMAT';
  // Two real YYYY-MM-DD dates compare as text.
  if (isPlainDate(decided) && isPlainDate(received) && received < decided) yield 'PREF_BEFORE_DELIB';
}

function* budgetFaults(cell: Cell): Generator<ScdlFault> {
  const years = cell('BUDGET_ANNEE');
  if ((years === '') !== (cell('BUDGET_NOM') === '')) yield 'BUDGET_COHESION';
  if (years === '') return;
  if (!/^[0-9]{4}(\/[0-9]{4})?$/.test(years)) {
    yield 'BUDGET_ANNEE_PATTERN';
    return;
  }
  const [from = '', to] = years.split('/');
  if (to !== undefined && to <= from) yield 'BUDGET_ANNEE_INTERVAL';
}
