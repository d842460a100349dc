import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { ProfileTables } from '../profile-tables.ts';
import { sittingDay } from '../rules/sitting-day.ts';
import type { ItemNow, SeatNow, SittingNow } from '../rules/sitting-now.ts';
import { titleSaid } from '../rules/title-said.ts';
import type { CouncilTables } from '../tables.ts';
import { chairsOfTheDay } from './chairs-of-the-day.ts';
import { readBroadcast } from './read-broadcast.ts';
import { readCancellation } from './read-cancellation.ts';
import { readClosedSessions } from './read-closed-sessions.ts';
import { readConvocationNow } from './read-convocation.ts';
import { readItems } from './read-items.ts';
import { readRules } from './read-rules.ts';
import { readProxies } from './read-voices.ts';

/** The whole sitting as it is now: what pages render and what acts decide on. Its seats are those of its day, else of `today`. */
export async function readSitting(db: ReadDb<CouncilTables>, id: string, today: string): Promise<SittingNow> {
  const row = await db
    .selectFrom('council.sitting as sitting')
    .innerJoin('council.assembly as assembly', 'assembly.id', 'sitting.assembly_id')
    .selectAll('sitting')
    .select(['assembly.slug as assembly_slug', 'assembly.name as assembly_name', 'assembly.organisation_id'])
    .select(['assembly.siret', 'assembly.seats', 'assembly.profile'])
    .where('sitting.id', '=', id)
    .executeTakeFirstOrThrow();
  const transitions = await db
    .selectFrom('council.sitting_transition')
    .select(['event', 'to_state as to', 'at'])
    .where('sitting_id', '=', id)
    .orderBy('at')
    .execute();
  const day = sittingDay({ plannedAt: row.planned_at, transitions }, today);
  const seats = await readSeats(db, id, row.assembly_id, day);
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
    venue: row.venue,
    state: row.state,
    version: row.version,
    plannedAt: row.planned_at,
    convocation: await readConvocationNow(db, id),
    profile: row.profile,
    rules: await readRules(db.withTables<ProfileTables>(), { id: row.assembly_id, profile: row.profile }),
    assembly: {
      id: row.assembly_id,
      slug: row.assembly_slug,
      name: row.assembly_name,
      organisationId: row.organisation_id,
      siret: row.siret,
      seats: row.seats,
    },
    seats,
    proxies: await readProxies(db, id),
    items: await chairedItems(db, id, seats),
    closedSessions: await readClosedSessions(db, id),
    broadcast: await readBroadcast(db, id),
    cancellation: row.state === 'cancelled' ? await readCancellation(db, id) : null,
    transitions,
    members: groups.some((group) => group.standing === 'fictitious') ? 'fictitious' : 'real',
    groups: groups.map(({ standing: _, ...group }) => group),
  };
}

async function chairedItems(
  db: ReadDb<CouncilTables>,
  sittingId: string,
  seats: readonly SeatNow[],
): Promise<ItemNow[]> {
  const items = await chairsOfTheDay(db, await readItems(db, sittingId), seats);
  return Promise.all(
    items.map(async (item) => ({ ...item, amendments: await chairsOfTheDay(db, item.amendments, seats) })),
  );
}

/** The seats of the assembly on that civil day, each with its presence in the sitting. */
export async function readSeats(
  db: ReadDb<CouncilTables>,
  sittingId: string,
  assemblyId: string,
  day: string,
): Promise<SeatNow[]> {
  const rows = await db
    .selectFrom('council.seat as seat')
    .leftJoin(
      (events) =>
        events
          .selectFrom('council.presence_event')
          .select(['seat_id', 'kind', 'at', 'number', 'substitute_id'])
          .where('sitting_id', '=', sittingId)
          .distinctOn('seat_id')
          .orderBy('seat_id')
          .orderBy('number', 'desc')
          .as('last'),
      (join) => join.onRef('last.seat_id', '=', 'seat.id'),
    )
    .leftJoin('council.substitute as named', (join) =>
      join
        .onRef('named.assembly_id', '=', 'seat.assembly_id')
        .onRef('named.number', '=', 'seat.number')
        .on('named.starts_on', '<=', day)
        .on((on) => on.or([on('named.ends_on', 'is', null), on('named.ends_on', '>', day)])),
    )
    .select(['seat.id', 'seat.number', 'seat.person_id', 'seat.group_id', 'last.kind', 'last.at'])
    .select(['last.substitute_id', 'named.id as named_id', 'named.person_id as named_person'])
    .select(sql<number>`coalesce(last.number, 0)`.as('events'))
    .where('seat.assembly_id', '=', assemblyId)
    .where('seat.starts_on', '<=', day)
    .where((where) => where.or([where('seat.ends_on', 'is', null), where('seat.ends_on', '>', day)]))
    .orderBy('seat.number')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    personId: row.person_id,
    groupId: row.group_id,
    substitute:
      row.named_id === null || row.named_person === null
        ? null
        : { id: row.named_id, personId: row.named_person },
    sits: row.substitute_id === null ? ('titular' as const) : ('substitute' as const),
    presence: row.kind === 'arrived' ? ('present' as const) : ('absent' as const),
    since: row.at,
    presenceEvents: row.events,
  }));
}
