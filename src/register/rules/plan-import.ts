import type { Mark } from './actor.ts';
import type { ActorField, FieldContent, FieldValue } from './actor-fields.ts';
import { ActorIndex, type KnownActor, nameKey, type Recognised } from './actor-index.ts';
import { type Difference, differenceOf } from './difference.ts';
import { headingKey, type MappedColumn } from './import-fields.ts';
import { isAcceptable, isAlert, isFault, type RowRemark } from './import-row.ts';
import { nameAlerts } from './name-alerts.ts';
import type { PlannedFigure } from './planned-figure.ts';
import { type GivenValue, type ReadRow, readRow } from './read-row.ts';
import { sharedAddresses } from './shared-address.ts';
import type { SheetRow } from './sheets/sheet.ts';
import type { Choices } from './shown-value.ts';
import type { Kind } from './vocabulary.ts';

export const outcomes = ['created', 'updated', 'unchanged', 'refused', 'alert'] as const;
export type Outcome = (typeof outcomes)[number];

/** What would become of one row: nothing of it is written yet. */
export interface PlannedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly outcome: Outcome;
  readonly remarks: readonly RowRemark[];
  /** The actor of the register, or `line:<n>` for the one that this line creates; null where there is none. */
  readonly actor: string | null;
  readonly changes: readonly Difference[];
  /** What its columns of figures bring; absent where none does. */
  readonly figures?: readonly PlannedFigure[];
}

/** How the list is read, and as what its values count. */
export interface ImportTerms {
  readonly columns: readonly MappedColumn[];
  readonly defaultKind: Kind | null;
  readonly sourceKey: string;
  readonly mark: Mark;
  readonly readOn: string;
  /** Lines set aside that the team decided to import even so. */
  readonly accepted: ReadonlySet<number>;
}

/** A row with who it is about, before what it changes is known. */
export interface MatchedRow {
  readonly row: ReadRow;
  readonly remarks: readonly RowRemark[];
  readonly outcome: 'goes on' | 'unchanged' | 'refused' | 'alert';
  readonly actor: string | null;
  readonly creates: 'new' | 'again' | 'no';
}

/** Reads every row after the header, and finds in the register, or further up in the list, who each is about. */
export function matchRows(
  rows: readonly SheetRow[],
  terms: ImportTerms,
  known: readonly KnownActor[],
  standingOf: (siren: string) => 'natural_person' | 'legal_person' | null,
): MatchedRow[] {
  const read = rows.map((row) => readRow(row, terms.columns));
  const shared = sharedAddresses(read);
  const namesOfSiren = countNames(read);
  const index = new ActorIndex(known);
  return read.map((row): MatchedRow => {
    if (isHeader(row, terms.columns))
      return {
        row,
        remarks: [{ code: 'HEADER_REPEATED' }],
        outcome: 'unchanged',
        actor: null,
        creates: 'no',
      };
    const lines = shared.get(row.line);
    const remarks: RowRemark[] = [
      ...row.remarks,
      ...nameAlerts(row.name, row.siren === null ? null : standingOf(row.siren)),
      ...(lines === undefined ? [] : [{ code: 'ADDRESS_SHARED' as const, field: 'address' as const, lines }]),
    ];
    const stopped = remarks.some(isFault) ? 'refused' : isHeld(row, remarks, terms) ? 'alert' : null;
    if (stopped !== null) return { row, remarks, outcome: stopped, actor: null, creates: 'no' };
    const found = index.recognise(row, namesOfSiren.get(row.siren ?? '') ?? 0);
    return settle(row, [...remarks, ...found.remarks], found, index, terms);
  });
}

function settle(
  row: ReadRow,
  remarks: readonly RowRemark[],
  found: Recognised,
  index: ActorIndex,
  terms: ImportTerms,
): MatchedRow {
  if (found.as === 'refused') return { row, remarks, outcome: 'refused', actor: null, creates: 'no' };
  if (found.as === 'known') {
    index.learn(found.actor, row);
    const twice = /^line:(\d+)$/.exec(found.actor.id)?.[1];
    const said: RowRemark[] = twice === undefined ? [] : [{ code: 'SAME_AS_LINE', lines: [Number(twice)] }];
    const creates = found.actor.state === 'withdrawn' ? 'again' : 'no';
    return { row, remarks: [...remarks, ...said], outcome: 'goes on', actor: found.actor.id, creates };
  }
  if (terms.defaultKind === null && !row.values.some((one) => one.field === 'kind')) {
    const missing: RowRemark = { code: 'KIND_MISSING', field: 'kind' };
    return { row, remarks: [...remarks, missing], outcome: 'refused', actor: null, creates: 'no' };
  }
  const id = `line:${row.line}`;
  const names = [
    row.name,
    ...row.values.filter((one) => one.field === 'other_names').map((one) => String(one.content)),
  ];
  const sirens = row.siren === null ? [] : [row.siren];
  // Its address is given when it is written; nothing is looked for by this one.
  index.add({ id, slug: id, state: 'listed', name: row.name, names, sirens, communeCode: row.communeCode });
  return { row, remarks, outcome: 'goes on', actor: id, creates: 'new' };
}

/** What stands already of an actor: its values, and the team's choices among them. */
export interface Standing {
  readonly values: readonly FieldValue[];
  readonly choices: Choices;
}

/** What each matched row would change, field by field, in the order of the list: a second line finds what the first brought. */
export function planRows(
  matched: readonly MatchedRow[],
  terms: ImportTerms,
  standingOf: (actor: string) => Standing | undefined,
): PlannedRow[] {
  const now = new Map<string, { values: FieldValue[]; choices: Choices }>();
  let rank = Number.MAX_SAFE_INTEGER - matched.length * 1000;
  return matched.map(({ row, remarks, outcome, actor, creates }): PlannedRow => {
    const base = { line: row.line, cells: row.cells, remarks, actor };
    if (outcome !== 'goes on' || actor === null)
      return { ...base, outcome: outcome === 'goes on' ? 'unchanged' : outcome, changes: [] };
    const before = standingOf(actor);
    const standing = now.get(actor) ?? {
      values: [...(before?.values ?? [])],
      choices: before?.choices ?? new Map<ActorField, string>(),
    };
    now.set(actor, standing);
    const changes: Difference[] = [];
    for (const given of valuesOf(row, creates, terms)) {
      const value = {
        ...given,
        id: `line:${row.line}:${rank}`,
        sourceId: '',
        rank: rank++,
        ...sourceOf(terms),
      };
      const change = differenceOf(standing.values, standing.choices, value);
      if (change === null) continue;
      changes.push(change);
      standing.values.push(value);
    }
    const fate = creates !== 'no' ? 'created' : changes.length === 0 ? 'unchanged' : 'updated';
    return { ...base, outcome: fate, changes };
  });
}

function sourceOf({ sourceKey, mark, readOn }: ImportTerms) {
  return { sourceKey, mark, readOn };
}

/** The kind that the whole list was said to be of is a value of those it creates, and of nobody else. */
function valuesOf(row: ReadRow, creates: MatchedRow['creates'], terms: ImportTerms): readonly GivenValue[] {
  const kinded = row.values.some((one) => one.field === 'kind');
  if (creates === 'no' || kinded || terms.defaultKind === null) return row.values;
  return [...row.values, { field: 'kind', content: terms.defaultKind satisfies FieldContent }];
}

function isHeld(row: ReadRow, remarks: readonly RowRemark[], terms: ImportTerms): boolean {
  if (!remarks.some(isAlert)) return false;
  return !(terms.accepted.has(row.line) && isAcceptable(remarks));
}

/** A header that comes again further down, as printed lists have on each page. */
function isHeader(row: ReadRow, columns: readonly MappedColumn[]): boolean {
  const read = columns.filter((column) => column.heading !== '');
  return (
    read.length > 0 &&
    read.every((column) => headingKey(row.cells[column.index] ?? '') === headingKey(column.heading))
  );
}

function countNames(rows: readonly ReadRow[]): ReadonlyMap<string, number> {
  const names = new Map<string, Set<string>>();
  for (const { siren, name } of rows) {
    if (siren === null || name === '') continue;
    names.set(siren, (names.get(siren) ?? new Set()).add(nameKey(name)));
  }
  return new Map([...names].map(([siren, set]) => [siren, set.size]));
}
