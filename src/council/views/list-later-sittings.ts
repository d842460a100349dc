import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import { momentsOf } from '../rules/minutes-of.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { titleSaid } from '../rules/title-said.ts';
import type { CouncilTables } from '../tables.ts';

/** The sittings of the same assembly that opened after this one was closed, the first first: those that may adopt its minutes. */
export async function listLaterSittings(
  ctx: Pick<Ctx, 'db'>,
  sitting: Pick<SittingNow, 'assembly' | 'transitions'>,
): Promise<{ readonly slug: string; readonly title: Said; readonly openedAt: Date }[]> {
  const { closedAt } = momentsOf(sitting);
  if (closedAt === null) return [];
  const rows = await ctx.db
    .withTables<CouncilTables>()
    .selectFrom('council.sitting as s')
    .innerJoin('council.sitting_transition as t', 't.sitting_id', 's.id')
    .select(['s.slug', 's.title_fr', 's.title_en', 't.at'])
    .where('s.assembly_id', '=', sitting.assembly.id)
    .where('t.event', '=', 'open')
    .where('t.at', '>', closedAt)
    .orderBy('t.at')
    .execute();
  return rows.map((row) => ({
    slug: row.slug,
    title: titleSaid(row.title_fr, row.title_en),
    openedAt: row.at,
  }));
}
