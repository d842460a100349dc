import { CsvError, parse } from 'csv-parse/sync';
import { ok, type Result, refuse } from '#kit/result.ts';

/** The columns of a file of members; all but the e-mail must be there. */
export const memberColumns = ['number', 'name', 'group', 'starts', 'email'] as const;
export type MemberColumn = (typeof memberColumns)[number];

/** How each column may be headed, once accents, case and signs are dropped. */
const headings: Readonly<Record<MemberColumn, readonly string[]>> = {
  number: [
    'numero de siege',
    'numero du siege',
    'numero siege',
    'numero',
    'siege',
    'n de siege',
    'n siege',
    'n',
    'seat',
    'seat number',
  ],
  name: [
    'nom',
    'nom complet',
    'nom et prenom',
    'prenom et nom',
    'nom prenom',
    'prenom nom',
    'membre',
    'name',
  ],
  group: ['groupe', 'groupe politique', 'group'],
  starts: ['debut', 'date de debut', 'date debut', 'depuis', 'depuis le', 'start', 'starts', 'start date'],
  email: ['e mail', 'email', 'mail', 'courriel', 'adresse electronique', 'adresse e mail', 'adresse mail'],
};

export interface TableRow {
  /** The line of the file it begins on, 1 for the first. */
  readonly line: number;
  readonly cells: Readonly<Record<MemberColumn, string>>;
  /** Cells beyond the last heading: a separator too many. */
  readonly beyond: number;
}

export interface MembersTable {
  readonly rows: readonly TableRow[];
  /** Headings that name no column of ours: said, not read. */
  readonly ignored: readonly string[];
}

export interface TableFault {
  readonly code:
    | 'FILE_NOT_CSV'
    | 'FILE_COLUMN_MISSING'
    | 'FILE_COLUMN_TWICE'
    | 'FILE_NO_ROWS'
    | 'FILE_TOO_LONG';
  readonly column?: MemberColumn;
  readonly line?: number;
}

/** More than the greatest assembly has seats. */
const rowsMax = 1000;

/** Accents, case and signs dropped: « N° de siège » is « n de siege », and « Écologistes » is « ECOLOGISTES ». */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The rows of a CSV of members separated by `;`, `,` or tab (RFC 4180 quotes), or everything that keeps it from being read. */
export function membersTable(text: string): Result<MembersTable, TableFault> {
  const firstLine = text.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '';
  const columnsBy = (delimiter: string) =>
    columnsOf(firstLine.split(delimiter)).filter((one) => one !== null).length;
  const delimiter = [';', ',', '\t'].reduce((best, one) => (columnsBy(one) > columnsBy(best) ? one : best));
  let records: { record: string[]; info: { lines: number } }[];
  try {
    const options = { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true, info: true };
    records = parse(text, options) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse({ code: 'FILE_NOT_CSV', ...lineOf(error) });
  }
  const [head, ...body] = records;
  const titles = head?.record ?? [];
  const columns = columnsOf(titles);
  const faults = headFaults(columns);
  const filled = body.filter(({ record }) => record.some((cell) => cell !== ''));
  if (filled.length === 0) faults.push({ code: 'FILE_NO_ROWS' });
  if (filled.length > rowsMax) faults.push({ code: 'FILE_TOO_LONG' });
  if (faults.length > 0) return refuse(...faults);
  return ok({
    ignored: titles.filter((title, index) => columns[index] === null && title !== ''),
    rows: filled.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(
        memberColumns.map((column) => [column, record[columns.indexOf(column)] ?? '']),
      ) as Record<MemberColumn, string>,
      beyond: record.slice(titles.length).filter((cell) => cell !== '').length,
    })),
  });
}

function columnsOf(titles: readonly string[]): (MemberColumn | null)[] {
  return titles.map((title) => {
    const plain = plainWords(title);
    return memberColumns.find((column) => headings[column].includes(plain)) ?? null;
  });
}

function headFaults(columns: readonly (MemberColumn | null)[]): TableFault[] {
  return memberColumns.flatMap((column): TableFault[] => {
    const times = columns.filter((one) => one === column).length;
    if (times > 1) return [{ code: 'FILE_COLUMN_TWICE', column }];
    return times === 0 && column !== 'email' ? [{ code: 'FILE_COLUMN_MISSING', column }] : [];
  });
}

function lineOf(error: CsvError): { line?: number } {
  const line: unknown = error['lines'];
  return typeof line === 'number' ? { line } : {};
}
