import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { SittingState } from '../rules/sitting-state.ts';
import type { CouncilTables } from '../tables.ts';

export interface SittingLine {
  readonly slug: string;
  readonly title: Said;
  readonly standing: 'rehearsal' | 'real';
  readonly state: SittingState;
  readonly plannedAt: Date | null;
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
    .select(['sitting.planned_at', 'assembly.name', 'assembly.organisation_id'])
    .select(({ fn }) => fn.count<bigint>('item.id').as('items'))
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
  return rows.map((row) => ({
    slug: row.slug,
    title: { fr: row.title_fr, en: row.title_en },
    standing: row.standing,
    state: row.state,
    plannedAt: row.planned_at,
    assembly: { name: row.name, organisationId: row.organisation_id },
    items: Number(row.items),
  }));
}
