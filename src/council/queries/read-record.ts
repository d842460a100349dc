import type { ReadDb } from '#kit/db/database.ts';
import { civilDay } from '#kit/instant.ts';
import { personName } from '#people/public.ts';
import type { RecordTables } from '../record-tables.ts';
import type { PresenceStep } from '../rules/presence-log.ts';
import type { ItemWritten, SittingRecord } from '../rules/sitting-record.ts';
import { readConvenedNotes } from './read-convened-notes.ts';
import { readSitting } from './read-sitting.ts';

/**
 * A sitting with everything that minutes are made of, its seats as they were held on the day it opened. `today` is used
 * while it has not opened yet.
 */
export async function readRecord(given: ReadDb, sittingId: string, today: string): Promise<SittingRecord> {
  const db = given.withTables<RecordTables>();
  const opened = await db
    .selectFrom('council.sitting_transition')
    .select('at')
    .where('sitting_id', '=', sittingId)
    .where('event', 'in', ['open', 'record_lack_of_quorum'])
    .orderBy('at')
    .executeTakeFirst();
  const sitting = await readSitting(db, sittingId, opened ? civilDay(opened.at) : today);
  const presences = await db
    .selectFrom('council.presence_event')
    .select(['seat_id as seatId', 'kind', 'at', 'substitute_id as substituteId'])
    .where('sitting_id', '=', sittingId)
    .orderBy('at')
    .orderBy('number')
    .execute();
  const named = await readSecretaries(db, sittingId);
  const all = sitting.seats.flatMap(({ personId, substitute }) => [
    personId,
    substitute?.personId ?? personId,
  ]);
  const people = sitting.standing === 'real' ? all : [];
  return {
    sitting,
    presences: presences satisfies PresenceStep[],
    ...named,
    written: await readWritten(
      db,
      sitting.items.map((item) => item.id),
    ),
    notes: await readConvenedNotes(given, sittingId),
    names: await personName({ db: given }, people),
    numbers: await readNumbers(db, sittingId),
  };
}

async function readSecretaries(
  db: ReadDb<RecordTables>,
  sittingId: string,
): Promise<Pick<SittingRecord, 'secretarySeatIds' | 'secretariesNamedAt' | 'namings'>> {
  const rows = await db
    .selectFrom('council.sitting_secretary')
    .select(['naming', 'seat_id', 'at'])
    .where('sitting_id', '=', sittingId)
    .orderBy('naming')
    .orderBy('rank')
    .execute();
  const last = rows.at(-1);
  if (!last) return { secretarySeatIds: null, secretariesNamedAt: null, namings: 0 };
  const { naming: namings, at: secretariesNamedAt } = last;
  return {
    secretarySeatIds: rows.filter((row) => row.naming === namings).map((row) => row.seat_id),
    secretariesNamedAt,
    namings,
  };
}

/** What the secretary wrote last of each item. */
export async function readWritten(
  given: ReadDb,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, ItemWritten>> {
  if (itemIds.length === 0) return new Map();
  const rows = await given
    .withTables<RecordTables>()
    .selectFrom('council.item_record')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('version')
    .execute();
  return new Map(
    rows.map((row) => [
      row.item_id,
      {
        version: row.version,
        report: row.report,
        summary: row.summary,
        editedBy: row.edited_by,
        editedAt: row.edited_at,
      },
    ]),
  );
}

async function readNumbers(
  db: ReadDb<RecordTables>,
  sittingId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('council.deliberation as d')
    .innerJoin('council.deliberation_number as n', 'n.deliberation_id', 'd.id')
    .select(['d.slug', 'n.number'])
    .where('d.sitting_id', '=', sittingId)
    .execute();
  return new Map(rows.map((row) => [row.slug, row.number]));
}
