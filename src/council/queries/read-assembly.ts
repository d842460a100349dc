import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import { civilDay } from '#kit/instant.ts';
import type { MemberTables } from '../member-tables.ts';
import type { AssemblyNow, SubstituteSeen } from '../rules/assembly-now.ts';

/** The assembly with its groups and every holding, past and to come, by seat then by day. */
export async function readAssembly(db: ReadDb<MemberTables>, id: string): Promise<AssemblyNow> {
  const row = await db
    .selectFrom('council.assembly')
    .select(['slug', 'name', 'organisation_id as organisationId', 'seats', 'profile'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const groups = await db
    .selectFrom('council.political_group')
    .select(['id', 'rank', 'name', 'standing'])
    .where('assembly_id', '=', id)
    .orderBy('rank')
    .execute();
  const holdings = await db
    .selectFrom('council.seat as seat')
    .select((select) => [
      'seat.id',
      'seat.number',
      'seat.group_id as groupId',
      'seat.person_id as personId',
      'seat.starts_on as startsOn',
      'seat.ends_on as endsOn',
      'seat.begun_by as begunBy',
      'seat.ended_by as endedBy',
      select
        .selectFrom('council.presence_event as seen')
        .select(sql<Date | null>`max(seen.at)`.as('at'))
        .whereRef('seen.seat_id', '=', 'seat.id')
        .as('seenAt'),
    ])
    .where('seat.assembly_id', '=', id)
    .orderBy('seat.number')
    .orderBy('seat.starts_on')
    .execute();
  return {
    id,
    ...row,
    substitutes: await readSubstitutes(db, id),
    standing: groups.some((group) => group.standing === 'fictitious') ? 'rehearsal' : 'real',
    groups: groups.map(({ standing: _, ...group }) => group),
    holdings: holdings.map(({ seenAt, ...one }) => ({
      ...one,
      seenOn: seenAt === null ? null : civilDay(seenAt),
    })),
  };
}

async function readSubstitutes(db: ReadDb<MemberTables>, id: string): Promise<SubstituteSeen[]> {
  const rows = await db
    .selectFrom('council.substitute as named')
    .select((select) => [
      'named.id',
      'named.number',
      'named.person_id as personId',
      'named.starts_on as startsOn',
      'named.ends_on as endsOn',
      'named.ended_by as endedBy',
      select
        .selectFrom('council.presence_event as seen')
        .select(sql<Date | null>`max(seen.at)`.as('at'))
        .whereRef('seen.substitute_id', '=', 'named.id')
        .as('seenAt'),
    ])
    .where('named.assembly_id', '=', id)
    .orderBy('named.number')
    .orderBy('named.starts_on')
    .execute();
  return rows.map(({ seenAt, ...one }) => ({ ...one, seenOn: seenAt === null ? null : civilDay(seenAt) }));
}
