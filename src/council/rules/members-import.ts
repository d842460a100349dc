import type { AssemblyNow } from './assembly-now.ts';
import { overlap } from './holding.ts';
import { heldFrom, isCivilDay, nameFaults } from './member-faults.ts';
import { type MemberColumn, plainWords, type TableRow } from './members-table.ts';

export type RowCode =
  | 'GARBLED'
  | 'CELLS_BEYOND'
  | 'NUMBER_INVALID'
  | 'SEAT_UNKNOWN'
  | 'SEAT_TWICE'
  | 'SEAT_HELD'
  | 'NAME_REQUIRED'
  | 'NAME_TOO_LONG'
  | 'PERSON_TWICE'
  | 'PERSON_SITS_ALREADY'
  | 'GROUP_REQUIRED'
  | 'GROUP_TOO_LONG'
  | 'START_INVALID'
  | 'EMAIL_INVALID';

export interface RowFault {
  readonly code: RowCode;
  readonly column: MemberColumn | null;
  /** The other line of the file, for what is there twice. */
  readonly otherLine?: number;
}

export interface JudgedRow {
  readonly line: number;
  readonly cells: TableRow['cells'];
  readonly faults: readonly RowFault[];
  /** What the row says, where it can be read. */
  readonly number: number | null;
  readonly startsOn: string | null;
  /** The group of the assembly; null when it is not one yet. */
  readonly groupId: string | null;
  /** The name of the group to create, as first written in the file; null when the group is known or missing. */
  readonly newGroup: string | null;
}

/** Somebody who holds a seat, as far as the secretariat knows them. */
export interface KnownMember {
  readonly personId: string;
  readonly name: string | null;
  readonly email: string | null;
}

export interface JudgedImport {
  readonly rows: readonly JudgedRow[];
  /** Groups the assembly lacks, each once, in the order of the file. */
  readonly newGroups: readonly string[];
  readonly faulty: readonly JudgedRow[];
}

/**
 * Everything that is wrong with a file of members, row by row: duplicates inside the file and with those who sit, groups
 * missing, days unread, text spoilt by an earlier conversion. A group that the assembly lacks is not a fault: it is offered.
 */
export function judgeMembers(
  assembly: AssemblyNow,
  known: readonly KnownMember[],
  rows: readonly TableRow[],
): JudgedImport {
  const newGroups = new Map<string, string>();
  const groups = new Map(assembly.groups.map((group) => [plainWords(group.name), group.id]));
  const named = rows.map(({ line, cells }) => ({ line, number: cells.number, ...keyOf(cells) }));
  const members = known.map((one) => ({
    personId: one.personId,
    ...keyOf({ name: one.name ?? '', email: one.email ?? '' }),
  }));
  const judged = rows.map((row, index): JudgedRow => {
    const { cells, line } = row;
    const group = plainWords(cells.group);
    const groupId = groups.get(group) ?? null;
    if (groupId === null && group !== '' && !newGroups.has(group)) newGroups.set(group, cells.group);
    const number = /^\d{1,4}$/.test(cells.number) ? Number(cells.number) : null;
    const read = { number, startsOn: civilDayOf(cells.starts) };
    const faults = [
      ...cellFaults(assembly, row, read),
      ...twiceFaults(named, index),
      ...sittingFaults(assembly, members, keyOf(cells), read.startsOn),
    ];
    return {
      line,
      cells,
      faults,
      ...read,
      groupId,
      newGroup: groupId === null ? (newGroups.get(group) ?? null) : null,
    };
  });
  const faulty = judged.filter((row) => row.faults.length > 0);
  return { rows: judged, newGroups: [...newGroups.values()], faulty };
}

/** 2026-04-12, 12/04/2026, 12-4-2026 or 12.04.2026, as YYYY-MM-DD; null for anything else, two-digit years included. */
export function civilDayOf(text: string): string | null {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day = french ? `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}` : text;
  return isCivilDay(day) ? day : null;
}

/** U+FFFD, or « Ã© »: UTF-8 once read as something else, that no later reading repairs with certainty. */
const garbled =
  /\ufffd|[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u2018-\u201e\u2020-\u2026\u20ac\u2122]/;

type Read = { readonly number: number | null; readonly startsOn: string | null };

function cellFaults(assembly: AssemblyNow, { cells, beyond }: TableRow, read: Read): RowFault[] {
  const faults: RowFault[] = [];
  if (beyond > 0) faults.push({ code: 'CELLS_BEYOND', column: null });
  for (const column of ['name', 'group'] as const)
    if (garbled.test(cells[column])) faults.push({ code: 'GARBLED', column });
  const { number, startsOn } = read;
  if (number === null) faults.push({ code: 'NUMBER_INVALID', column: 'number' });
  else if (number < 1 || number > assembly.seats) faults.push({ code: 'SEAT_UNKNOWN', column: 'number' });
  for (const { code } of nameFaults(cells)) {
    if (code === 'EMAIL_INVALID') faults.push({ code, column: 'email' });
    if (code === 'NAME_REQUIRED' || code === 'NAME_TOO_LONG') faults.push({ code, column: 'name' });
  }
  if (cells.group === '') faults.push({ code: 'GROUP_REQUIRED', column: 'group' });
  if (cells.group.length > 120) faults.push({ code: 'GROUP_TOO_LONG', column: 'group' });
  if (startsOn === null) faults.push({ code: 'START_INVALID', column: 'starts' });
  else if (number !== null && heldFrom(assembly.holdings, number, startsOn))
    faults.push({ code: 'SEAT_HELD', column: 'number' });
  return faults;
}

type Line = Key & { readonly line: number; readonly number: string };

function twiceFaults(lines: readonly Line[], index: number): RowFault[] {
  const own = lines[index];
  if (own === undefined) return [];
  const others = lines.filter((one) => one !== own);
  const seat = others.find((one) => sameNumber(one.number, own.number));
  const person = others.find((one) => samePerson(one, own));
  return [
    ...(seat ? [{ code: 'SEAT_TWICE' as const, column: 'number' as const, otherLine: seat.line }] : []),
    ...(person ? [{ code: 'PERSON_TWICE' as const, column: 'name' as const, otherLine: person.line }] : []),
  ];
}

function sittingFaults(
  assembly: AssemblyNow,
  members: readonly (Key & { readonly personId: string })[],
  own: Key,
  startsOn: string | null,
): RowFault[] {
  if (startsOn === null) return [];
  const sits = members.some(
    (one) =>
      samePerson(one, own) &&
      assembly.holdings.some(
        (held) => held.personId === one.personId && overlap(held, { startsOn, endsOn: null }),
      ),
  );
  return sits ? [{ code: 'PERSON_SITS_ALREADY', column: 'name' }] : [];
}

function sameNumber(one: string, other: string): boolean {
  return /^\d+$/.test(one) && /^\d+$/.test(other) && Number(one) === Number(other);
}

interface Key {
  readonly name: string;
  readonly email: string;
}

function keyOf({ name, email }: Key): Key {
  return { name: plainWords(name), email: email.toLowerCase() };
}

/** One e-mail is one person; one name is too, unless two different e-mails tell two people of that name apart. */
function samePerson(one: Key, other: Key): boolean {
  if (one.email !== '' && one.email === other.email) return true;
  return one.name !== '' && one.name === other.name && (one.email === '' || other.email === '');
}
