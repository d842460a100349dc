import type { ReadDb } from '#kit/db/database.ts';
import type { RecordTables } from '../record-tables.ts';
import type { MinutesAdoption, MinutesLife } from '../rules/minutes-state.ts';
import { titleSaid } from '../rules/title-said.ts';

/** Everything done with the minutes of a sitting: settled versions, adoption, signatures. */
export async function readMinutesLife(given: ReadDb, sittingId: string): Promise<MinutesLife> {
  const db = given.withTables<RecordTables>();
  return {
    versions: await db
      .selectFrom('council.minutes_version')
      .select(['version', 'sha256', 'frozen_at as frozenAt'])
      .where('sitting_id', '=', sittingId)
      .orderBy('version')
      .execute(),
    adoption: await readAdoption(db, sittingId),
    signatures: await db
      .selectFrom('council.minutes_signature')
      .select(['seat_id as seatId', 'capacity', 'signed_on as signedOn', 'recorded_at as recordedAt'])
      .where('sitting_id', '=', sittingId)
      .orderBy('recorded_at')
      .orderBy('seat_id')
      .execute(),
  };
}

async function readAdoption(db: ReadDb<RecordTables>, sittingId: string): Promise<MinutesAdoption | null> {
  const row = await db
    .selectFrom('council.minutes_adoption as a')
    .innerJoin('council.sitting as s', 's.id', 'a.adopting_sitting_id')
    .select([
      'a.version',
      'a.corrections',
      'a.votes_for',
      'a.votes_against',
      'a.abstentions',
      'a.recorded_at',
    ])
    .select(['s.slug', 's.title_fr', 's.title_en'])
    .select(({ selectFrom }) =>
      selectFrom('council.sitting_transition as t')
        .select(({ fn }) => fn.min('t.at').as('at'))
        .whereRef('t.sitting_id', '=', 's.id')
        .where('t.event', '=', 'open')
        .$asScalar()
        .as('opened_at'),
    )
    .where('a.sitting_id', '=', sittingId)
    .executeTakeFirst();
  if (!row) return null;
  const { votes_for: inFavour, votes_against: against, abstentions: abstain } = row;
  return {
    version: row.version,
    by: {
      slug: row.slug,
      title: titleSaid(row.title_fr, row.title_en),
      openedAt: row.opened_at ?? row.recorded_at,
    },
    corrections: row.corrections,
    votes:
      inFavour === null || against === null || abstain === null ? null : { for: inFavour, against, abstain },
    recordedAt: row.recorded_at,
  };
}

/** The canonical text of one settled version; null when there is none. */
export async function readMinutesContent(
  given: ReadDb,
  sittingId: string,
  version: number,
): Promise<string | null> {
  const row = await given
    .withTables<RecordTables>()
    .selectFrom('council.minutes_version')
    .select('content')
    .where('sitting_id', '=', sittingId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.content ?? null;
}
