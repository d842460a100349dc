import type { Ctx } from '#kit/ctx.ts';
import type { ReadDb } from '#kit/db/database.ts';
import { civilDay } from '#kit/instant.ts';
import { readTogether } from '#kit/read-together.ts';
import { readSitting } from '../queries/read-sitting.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

interface Head {
  readonly id: string;
  readonly version: number;
}

interface Kept {
  readonly version: number;
  /** A sitting neither opened nor planned shows who sits today: tomorrow it is read again. */
  readonly today: string;
  readonly sitting: Promise<SittingNow>;
}

interface Memory {
  /** The last row of the sitting at this address: one reading serves all those who came before it began. */
  readonly headOf: (slug: string) => Promise<Head | undefined>;
  readonly kept: Map<string, Kept>;
}

// A sitting at one version never changes, and a full hall asks for the same one at the same second: it is read once,
// even while that reading is under way. Kept per handle, so that a test's rolled-back sitting is never shown to another.
const memories = new WeakMap<object, Memory>();

/** The whole sitting as it is now, or null. Cheap when nothing happened since the last call: one row is read. */
export async function findSitting(ctx: Pick<Ctx, 'db' | 'now'>, slug: string): Promise<SittingNow | null> {
  const db = ctx.db.withTables<CouncilTables>();
  const memory = memories.get(ctx.db) ?? { headOf: headsOf(db), kept: new Map() };
  memories.set(ctx.db, memory);
  const head = await memory.headOf(slug);
  if (!head) return null;
  const known = memory.kept.get(head.id);
  const today = civilDay(ctx.now());
  if (known && known.version === head.version && known.today === today) return known.sitting;
  const sitting = readSitting(db, head.id, today);
  memory.kept.set(head.id, { version: head.version, today, sitting });
  // A failed reading is not kept: the next visitor tries again.
  sitting.catch(() => memory.kept.delete(head.id));
  return sitting;
}

function headsOf(db: ReadDb<CouncilTables>): Memory['headOf'] {
  return readTogether(async (slugs) => {
    const rows = await db
      .selectFrom('council.sitting')
      .select(['id', 'slug', 'version'])
      .where('slug', 'in', [...slugs])
      .execute();
    return new Map(rows.map((row) => [row.slug, row]));
  });
}
