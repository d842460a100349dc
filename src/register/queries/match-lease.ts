import { sql } from 'kysely';
import type { ReadDb, Tx } from '#kit/db/database.ts';
import type { MatchTables } from '../match-tables.ts';

/** How long a question is somebody's after they opened it. */
export const leaseMs = 10 * 60_000;

export interface Lease {
  readonly mandateId: string;
  readonly takenAt: Date;
  readonly until: Date;
}

/** Who looks at the question of this actor at that moment; null when nobody does. */
export async function findLease(db: ReadDb, actorId: string, at: Date): Promise<Lease | null> {
  const row = await db
    .withTables<MatchTables>()
    .selectFrom('register.match_lease')
    .select(['mandate_id as mandateId', 'taken_at as takenAt', 'until'])
    .where('actor_id', '=', actorId)
    .where('until', '>', at)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes the question, or keeps it longer: « no » while it is somebody else's. One statement, so that two never have it. */
export async function takeLease(
  tx: Tx,
  given: { readonly actorId: string; readonly mandateId: string; readonly at: Date },
): Promise<'taken' | 'no'> {
  const until = new Date(given.at.getTime() + leaseMs);
  const { rows } = await sql`
    insert into register.match_lease as l (actor_id, mandate_id, taken_at, until)
    values (${given.actorId}::uuid, ${given.mandateId}::uuid, ${given.at}::timestamptz, ${until}::timestamptz)
    on conflict on constraint match_lease_one do update
      set mandate_id = excluded.mandate_id, until = excluded.until,
        taken_at = case when l.mandate_id = excluded.mandate_id and l.until > excluded.taken_at then l.taken_at
          else excluded.taken_at end
      where l.mandate_id = excluded.mandate_id or l.until <= excluded.taken_at
    returning l.actor_id`.execute(tx);
  return rows.length > 0 ? 'taken' : 'no';
}

/** Gives the question back, once it is answered or put off. */
export async function leaveLease(tx: Tx, actorId: string, mandateId: string): Promise<void> {
  await tx
    .withTables<MatchTables>()
    .deleteFrom('register.match_lease')
    .where('actor_id', '=', actorId)
    .where('mandate_id', '=', mandateId)
    .execute();
}
