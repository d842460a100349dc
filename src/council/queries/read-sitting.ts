import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { SeatNow, SittingNow } from '../rules/sitting-now.ts';
import { titleSaid } from '../rules/title-said.ts';
import type { CouncilTables } from '../tables.ts';
import { readConvocationNow } from './read-convocation.ts';
import { readItems } from './read-items.ts';

/** The whole sitting as it is now: what pages render and what acts decide on. `today` is the civil day that seats hold. */
export async function readSitting(db: ReadDb<CouncilTables>, id: string, today: string): Promise<SittingNow> {
  const row = await db
    .selectFrom('council.sitting as sitting')
    .innerJoin('council.assembly as assembly', 'assembly.id', 'sitting.assembly_id')
    .selectAll('sitting')
    .select(['assembly.slug as assembly_slug', 'assembly.name as assembly_name', 'assembly.organisation_id'])
    .select(['assembly.siret', 'assembly.seats'])
    .where('sitting.id', '=', id)
    .executeTakeFirstOrThrow();
  const groups = await db
    .selectFrom('council.political_group')
    .select(['id', 'rank', 'name', 'standing'])
    .where('assembly_id', '=', row.assembly_id)
    .orderBy('rank')
    .execute();
  return {
    id,
    slug: row.slug,
    title: titleSaid(row.title_fr, row.title_en),
    standing: row.standing,
    state: row.state,
    version: row.version,
    plannedAt: row.planned_at,
    convocation: await readConvocationNow(db, id),
    assembly: {
      id: row.assembly_id,
      slug: row.assembly_slug,
      name: row.assembly_name,
      organisationId: row.organisation_id,
      siret: row.siret,
      seats: row.seats,
    },
    members: groups.some((group) => group.standing === 'fictitious') ? 'fictitious' : 'real',
    groups: groups.map(({ standing: _, ...group }) => group),
    seats: await readSeats(db, id, row.assembly_id, today),
    items: await readItems(db, id),
    transitions: await db
      .selectFrom('council.sitting_transition')
      .select(['event', 'to_state as to', 'at'])
      .where('sitting_id', '=', id)
      .orderBy('at')
      .execute(),
  };
}

async function readSeats(
  db: ReadDb<CouncilTables>,
  sittingId: string,
  assemblyId: string,
  today: string,
): Promise<SeatNow[]> {
  const rows = await db
    .selectFrom('council.seat as seat')
    .leftJoin(
      (events) =>
        events
          .selectFrom('council.presence_event')
          .select(['seat_id', 'kind', 'at', 'number'])
          .where('sitting_id', '=', sittingId)
          .distinctOn('seat_id')
          .orderBy('seat_id')
          .orderBy('number', 'desc')
          .as('last'),
      (join) => join.onRef('last.seat_id', '=', 'seat.id'),
    )
    .select(['seat.id', 'seat.number', 'seat.person_id', 'seat.group_id', 'last.kind', 'last.at'])
    .select(sql<number>`coalesce(last.number, 0)`.as('events'))
    .where('seat.assembly_id', '=', assemblyId)
    .where('seat.starts_on', '<=', today)
    .where((where) => where.or([where('seat.ends_on', 'is', null), where('seat.ends_on', '>', today)]))
    .orderBy('seat.number')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    personId: row.person_id,
    groupId: row.group_id,
    presence: row.kind === 'arrived' ? ('present' as const) : ('absent' as const),
    since: row.at,
    presenceEvents: row.events,
  }));
}
