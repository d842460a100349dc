import type { Ctx } from '#kit/ctx.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { SittingState } from '../rules/sitting-state.ts';

/** The sitting prepared in the place of a cancelled one; a draft is for those who prepare it only. */
export interface Replacement {
  readonly slug: string;
  readonly state: SittingState;
  readonly plannedAt: Date | null;
}

export async function findReplacement(
  ctx: Pick<Ctx, 'db'>,
  sitting: { readonly id: string },
): Promise<Replacement | null> {
  const row = await ctx.db
    .withTables<ConvocationTables>()
    .selectFrom('council.sitting_plan as plan')
    .innerJoin('council.sitting as sitting', 'sitting.id', 'plan.sitting_id')
    .select(['sitting.slug', 'sitting.state', 'sitting.planned_at as plannedAt'])
    .where('plan.replaces', '=', sitting.id)
    .executeTakeFirst();
  return row ?? null;
}
