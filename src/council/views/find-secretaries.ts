import type { Ctx } from '#kit/ctx.ts';
import type { RecordTables } from '../record-tables.ts';
import type { SittingNow } from '../rules/sitting-now.ts';

// A sitting at one version is one object, read by a full hall: its secretaries are read once for all of them.
const kept = new WeakMap<SittingNow, Promise<readonly number[]>>();

/** Seats of the secretaries of a sitting, by the last naming; empty when nobody was named. */
export function findSecretaries(ctx: Pick<Ctx, 'db'>, sitting: SittingNow): Promise<readonly number[]> {
  const known = kept.get(sitting);
  if (known) return known;
  const seats = readSeats(ctx, sitting.id);
  kept.set(sitting, seats);
  // A failed reading is not kept: the next visitor tries again.
  seats.catch(() => kept.delete(sitting));
  return seats;
}

async function readSeats(ctx: Pick<Ctx, 'db'>, sittingId: string): Promise<readonly number[]> {
  const rows = await ctx.db
    .withTables<RecordTables>()
    .selectFrom('council.sitting_secretary as s')
    .innerJoin('council.seat as seat', 'seat.id', 's.seat_id')
    .select(['seat.number', 's.naming'])
    .where('s.sitting_id', '=', sittingId)
    .orderBy('s.naming')
    .orderBy('s.rank')
    .execute();
  const last = rows.at(-1)?.naming;
  return rows.filter((row) => row.naming === last).map((row) => row.number);
}
