import type { Ctx } from '#kit/ctx.ts';
import { civilDay } from '#kit/instant.ts';
import { readSitting } from '../queries/read-sitting.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

interface Kept {
  readonly version: number;
  /** A sitting neither opened nor planned shows who sits today: tomorrow it is read again. */
  readonly today: string;
  readonly sitting: Promise<SittingNow>;
}

// A sitting at one version never changes, and a full hall asks for the same one at the same second: it is read once,
// even while that reading is under way. Kept per handle, so that a test's rolled-back sitting is never shown to another.
const kept = new WeakMap<object, Map<string, Kept>>();

/** The whole sitting as it is now, or null. Cheap when nothing happened since the last call: one row is read. */
export async function findSitting(ctx: Pick<Ctx, 'db' | 'now'>, slug: string): Promise<SittingNow | null> {
  const db = ctx.db.withTables<CouncilTables>();
  const head = await db
    .selectFrom('council.sitting')
    .select(['id', 'version'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (!head) return null;
  const memory = kept.get(ctx.db) ?? new Map<string, Kept>();
  kept.set(ctx.db, memory);
  const known = memory.get(head.id);
  const today = civilDay(ctx.now());
  if (known && known.version === head.version && known.today === today) return known.sitting;
  const sitting = readSitting(db, head.id, today);
  memory.set(head.id, { version: head.version, today, sitting });
  // A failed reading is not kept: the next visitor tries again.
  sitting.catch(() => memory.delete(head.id));
  return sitting;
}
