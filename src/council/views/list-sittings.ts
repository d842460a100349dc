import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import { fictitiousAssemblies } from '../queries/fictitious-assemblies.ts';
import type { SittingState } from '../rules/sitting-state.ts';
import { titleSaid } from '../rules/title-said.ts';
import type { CouncilTables } from '../tables.ts';

export interface SittingLine {
  readonly slug: string;
  readonly title: Said;
  readonly standing: 'rehearsal' | 'real';
  readonly state: SittingState;
  readonly plannedAt: Date | null;
  readonly members: 'fictitious' | 'real';
  readonly assembly: { readonly name: string; readonly organisationId: string };
  readonly items: number;
}

/** Every sitting, those under way first, then the one that moved last. */
export async function listSittings(ctx: Pick<Ctx, 'db'>): Promise<SittingLine[]> {
  const rows = await ctx.db
    .withTables<CouncilTables>()
    .selectFrom('council.sitting as sitting')
    .innerJoin('council.assembly as assembly', 'assembly.id', 'sitting.assembly_id')
    .leftJoin('council.item as item', 'item.sitting_id', 'sitting.id')
    .select(['sitting.slug', 'sitting.title_fr', 'sitting.title_en', 'sitting.standing', 'sitting.state'])
    .select(['sitting.planned_at', 'sitting.assembly_id', 'assembly.name', 'assembly.organisation_id'])
    .select(({ fn }) => fn.count<bigint>('item.id').as('items'))
    // What is being prepared is its secretariat's alone.
    .where('sitting.state', '!=', 'drafted')
    .groupBy(['sitting.id', 'assembly.id'])
    .orderBy((order) =>
      order.case().when('sitting.state', 'in', ['opened', 'suspended']).then(0).else(1).end(),
    )
    .orderBy(
      ({ selectFrom }) =>
        selectFrom('council.sitting_transition as step')
          .select(({ fn }) => fn.max('step.at').as('at'))
          .whereRef('step.sitting_id', '=', 'sitting.id'),
      (order) => order.desc().nullsLast(),
    )
    .orderBy('sitting.slug')
    .execute();
  const fictitious = await fictitiousAssemblies(ctx.db);
  return rows.map((row) => ({
    slug: row.slug,
    title: titleSaid(row.title_fr, row.title_en),
    standing: row.standing,
    state: row.state,
    plannedAt: row.planned_at,
    members: fictitious.has(row.assembly_id) ? 'fictitious' : 'real',
    assembly: { name: row.name, organisationId: row.organisation_id },
    items: Number(row.items),
  }));
}
