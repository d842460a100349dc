import type { Ctx } from '#kit/ctx.ts';
import type { CouncilTables } from '../tables.ts';

/** The sittings that were opened, by address: those of which there is something to give. */
export async function listHeldSittings(
  ctx: Pick<Ctx, 'db'>,
): Promise<{ readonly slug: string; readonly transitions: readonly { readonly event: string }[] }[]> {
  const rows = await ctx.db
    .withTables<CouncilTables>()
    .selectFrom('council.sitting as sitting')
    .innerJoin('council.sitting_transition as step', 'step.sitting_id', 'sitting.id')
    .select(['sitting.slug', 'step.event'])
    .where('step.event', '=', 'open')
    .orderBy('sitting.slug')
    .execute();
  return rows.map(({ slug, event }) => ({ slug, transitions: [{ event }] }));
}
