import type { Ctx } from '#kit/ctx.ts';
import { civilDay } from '#kit/instant.ts';
import { readSitting } from '../queries/read-sitting.ts';
import { readSittingPast } from '../queries/read-sitting-past.ts';
import type { HeldSitting } from '../rules/sitting-past.ts';
import type { CouncilTables } from '../tables.ts';

/**
 * A sitting with its past, or null: the seats are those in office on the day it opened, since members change after it.
 * For files and the replay, which are kept until the journal moves; live pages ask `findSitting`.
 */
export async function findHeldSitting(
  ctx: Pick<Ctx, 'db' | 'now'>,
  slug: string,
): Promise<HeldSitting | null> {
  const db = ctx.db.withTables<CouncilTables>();
  const head = await db
    .selectFrom('council.sitting as sitting')
    .leftJoin('council.sitting_transition as opening', (join) =>
      join.onRef('opening.sitting_id', '=', 'sitting.id').on('opening.event', '=', 'open'),
    )
    .select(['sitting.id', 'sitting.assembly_id as assemblyId', 'opening.at as openedAt'])
    .where('sitting.slug', '=', slug)
    .executeTakeFirst();
  if (!head) return null;
  const sitting = await readSitting(db, head.id, civilDay(head.openedAt ?? ctx.now()));
  return { sitting, past: await readSittingPast(db, head) };
}
