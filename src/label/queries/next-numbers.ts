import type { Ctx } from '#kit/ctx.ts';
import type { LabelTables } from '../tables.ts';

/** The numbers that the next deposit and the next step take. Two acts that take the same violate a constraint. */
export async function nextNumbers(
  ctx: Pick<Ctx, 'db'>,
  candidatureId: string,
): Promise<{ readonly deposit: number; readonly transition: number }> {
  const db = ctx.db.withTables<LabelTables>();
  const deposit = await db
    .selectFrom('label.deposit')
    .select('number')
    .where('candidature_id', '=', candidatureId)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  const transition = await db
    .selectFrom('label.candidature_transition')
    .select('number')
    .where('candidature_id', '=', candidatureId)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return { deposit: (deposit?.number ?? 0) + 1, transition: (transition?.number ?? 0) + 1 };
}
