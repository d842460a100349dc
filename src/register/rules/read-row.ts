import { isNoName } from '#sirene/public.ts';
import type { ActorField, FieldContent } from './actor-fields.ts';
import type { GivenSite } from './actor-site.ts';
import { type RowOrigin, readOrigin } from './cited-source.ts';
import { type CleanCell, cleanCell, isGarbled } from './clean-cell.ts';
import { gatheredFields, type ImportField, type MappedColumn } from './import-fields.ts';
import type { RowRemark } from './import-row.ts';
import { readInclusion } from './inclusion.ts';
import { readCommune } from './read-commune.ts';
import { readDate } from './read-date.ts';
import { readSiren } from './read-identifier.ts';
import { type GivenLink, readLinks } from './read-links.ts';
import { partsOf, readDomains, readKind, readLayer } from './read-vocabulary.ts';
import { readWebsite } from './read-website.ts';
import type { SheetRow } from './sheets/sheet.ts';

export interface GivenValue {
  readonly field: ActorField;
  readonly content: FieldContent;
}

/** A row of a list as it was understood, before anybody looks in the register. */
export interface ReadRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly name: string;
  readonly slug: string;
  readonly siren: string | null;
  readonly communeCode: string | null;
  readonly address: string;
  readonly values: readonly GivenValue[];
  readonly links: readonly GivenLink[];
  readonly site: GivenSite | null;
  readonly origin: RowOrigin;
  readonly remarks: readonly RowRemark[];
}

const nameLengthMax = 300;
const summaryLengthMax = 2_000;
const markedFields: readonly ImportField[] = ['name', 'other_names', 'summary_fr', 'summary_en', 'commune'];

/** Reads one row by the columns that were chosen: every value that is sure, and everything to say about the others. */
export function readRow(
  row: SheetRow,
  columns: readonly MappedColumn[],
  ownDomains: ReadonlyMap<string, string> = new Map(),
): ReadRow {
  const remarks: RowRemark[] = [];
  const cell = cellsOf(row, columns, remarks);
  const values: GivenValue[] = [];
  const give = (field: ActorField, content: FieldContent | null | '') => {
    if (content !== null && content !== '') values.push({ field, content });
  };
  const name = cell('name').replace(/\n/g, ' ');
  if (name === '' || (isNoName(name) && !/^(?:https?:|www)/i.test(name)))
    remarks.push({ code: 'NAME_MISSING', field: 'name' });
  if (name.length > nameLengthMax) remarks.push({ code: 'NAME_TOO_LONG', field: 'name' });
  give('name', name);
  for (const other of partsOf(cell('other_names'), 'bars only'))
    if (other !== name && !isNoName(other)) give('other_names', other.slice(0, nameLengthMax));
  give('kind', coded(readKind(cell('kind')), cell('kind'), 'KIND_UNKNOWN', remarks));
  const identifier = readSiren(cell('siren'), cell('siret'));
  give('siren', identifier.siren);
  const place = readCommune({
    commune: cell('commune').replace(/\n/g, ' '),
    communeCode: cell('commune_code'),
    postcode: cell('postcode'),
    department: cell('department'),
  });
  remarks.push(...identifier.remarks, ...place.remarks);
  give('commune', place.commune);
  give('layer', coded(readLayer(cell('layer')), cell('layer'), 'LAYER_UNKNOWN', remarks));
  const read = readDomains(cell('domains'), ownDomains);
  for (const domain of read.domains) give('domains', domain);
  if (read.unknown.length > 0)
    remarks.push({ code: 'DOMAIN_UNKNOWN', field: 'domains', text: read.unknown.join(', ') });
  for (const part of partsOf(cell('inclusion'), 'bars only'))
    give('inclusion', coded(readInclusion(part), part, 'INCLUSION_UNREAD', remarks));
  for (const field of ['active_from', 'active_until'] as const)
    give(field, dateOf(field, cell(field), remarks));
  give('website', coded(readWebsite(cell('website')), cell('website'), 'WEBSITE_UNREAD', remarks));
  for (const field of ['summary_fr', 'summary_en'] as const) {
    const text = cell(field);
    if (text.length > summaryLengthMax) remarks.push({ code: 'SUMMARY_TOO_LONG', field });
    else if (holdsContact(text)) remarks.push({ code: 'SUMMARY_HAS_CONTACT', field });
    else give(field, text);
  }
  return {
    line: row.line,
    cells: row.cells,
    name,
    slug: cell('slug'),
    siren: identifier.siren,
    communeCode: place.commune?.code ?? null,
    address: [cell('address'), cell('postcode')].filter((one) => one !== '').join(' '),
    values,
    links: readLinks(cell, remarks),
    site: identifier.siret === null ? null : { siret: identifier.siret, commune: place.commune },
    origin: readOrigin(cell, remarks),
    remarks,
  };
}

/** An e-mail or a telephone: what a list knows of somebody is not published by it. */
function holdsContact(text: string): boolean {
  return /[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text) || /(?:\+33|\b0)[1-9](?:[ .-]?\d{2}){4}\b/.test(text);
}

/** The cleaned text of a field; several columns of one field are read one after the other. */
function cellsOf(
  row: SheetRow,
  columns: readonly MappedColumn[],
  remarks: RowRemark[],
): (field: ImportField) => string {
  const texts = new Map<ImportField, string[]>();
  for (const { field, index } of columns) {
    if (field === null) continue;
    const cleaned: CleanCell = cleanCell(row.cells[index] ?? '');
    if (cleaned.marks === 'removed') remarks.push({ code: 'HIDDEN_MARKS', field });
    if (markedFields.includes(field) && isGarbled(cleaned.text))
      remarks.push({ code: 'GARBLED', field, text: cleaned.text.slice(0, 80) });
    if (cleaned.text !== '') texts.set(field, [...(texts.get(field) ?? []), cleaned.text]);
  }
  if (row.cells.slice(columns.length).some((cell) => cell !== '')) remarks.push({ code: 'CELLS_BEYOND' });
  return (field) => (texts.get(field) ?? []).join(gatheredFields.includes(field) ? ' | ' : ' ');
}

function coded<T>(read: T | null, cell: string, code: RowRemark['code'], remarks: RowRemark[]): T | null {
  if (read === null && cell !== '') remarks.push({ code, text: cell.slice(0, 80) });
  return read;
}

function dateOf(field: 'active_from' | 'active_until', cell: string, remarks: RowRemark[]): string | null {
  if (cell === '') return null;
  const { date, from } = readDate(cell);
  if (date === null) remarks.push({ code: 'DATE_UNREAD', field, text: cell.slice(0, 80) });
  else if (from === 'number') remarks.push({ code: 'DATE_FROM_NUMBER', field, text: date });
  return date;
}
