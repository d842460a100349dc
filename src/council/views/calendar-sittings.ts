import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { fictitiousAssemblies } from '../queries/fictitious-assemblies.ts';
import { titleSaid } from '../rules/title-said.ts';

/** A convened sitting as a calendar or a feed needs it. */
export interface CalendarSitting {
  readonly id: string;
  readonly slug: string;
  readonly title: Said;
  readonly assembly: string;
  readonly members: 'fictitious' | 'real';
  readonly place: string;
  readonly plannedAt: Date;
  readonly sentAt: Date;
  readonly items: readonly { readonly rank: number; readonly title: Said }[];
  /** When and why it was cancelled; null when it was not. */
  readonly cancelled: { readonly at: Date; readonly reason: string } | null;
  /** When it was closed, and whether it ever opened; null while it was not closed. */
  readonly closed: { readonly at: Date; readonly held: 'held' | 'not_held' } | null;
}

/** Convened sittings: one by its slug, those of today and after, or all; the nearest first. Drafts are never among them. */
export async function calendarSittings(
  ctx: Pick<Ctx, 'db' | 'now'>,
  which: { readonly slug: string } | 'coming' | 'all',
): Promise<CalendarSitting[]> {
  const db = ctx.db.withTables<ConvocationTables>();
  let query = db
    .selectFrom('council.convocation as convocation')
    .innerJoin('council.sitting as sitting', 'sitting.id', 'convocation.sitting_id')
    .innerJoin('council.assembly as assembly', 'assembly.id', 'convocation.assembly_id')
    .select(['sitting.id', 'sitting.slug', 'sitting.title_fr', 'sitting.title_en', 'assembly.name'])
    .select(['convocation.place', 'convocation.planned_at', 'convocation.sent_at'])
    .leftJoin('council.sitting_cancellation as gone', 'gone.sitting_id', 'sitting.id')
    .select(['convocation.assembly_id', 'gone.at as gone_at', 'gone.reason as gone_why'])
    .orderBy('convocation.planned_at')
    .orderBy('sitting.slug');
  if (which === 'coming') query = query.where('convocation.sitting_on', '>=', civilDay(ctx.now()));
  else if (which !== 'all') query = query.where('sitting.slug', '=', which.slug);
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const items = await db
    .selectFrom('council.item')
    .select(['sitting_id', 'rank', 'title_fr', 'title_en'])
    .where('sitting_id', 'in', ids)
    .orderBy('rank')
    .execute();
  const closings = await db
    .selectFrom('council.sitting_transition')
    .select(['sitting_id', 'event', 'at'])
    .where('sitting_id', 'in', ids)
    .where('to_state', '=', 'closed')
    .execute();
  const fictitious = await fictitiousAssemblies(ctx.db);
  return rows.map((row) => {
    const closing = closings.find((one) => one.sitting_id === row.id);
    return {
      id: row.id,
      slug: row.slug,
      title: titleSaid(row.title_fr, row.title_en),
      assembly: row.name,
      members: fictitious.has(row.assembly_id) ? 'fictitious' : 'real',
      place: row.place,
      plannedAt: row.planned_at,
      sentAt: row.sent_at,
      cancelled:
        row.gone_at !== null && row.gone_why !== null ? { at: row.gone_at, reason: row.gone_why } : null,
      items: items
        .filter((item) => item.sitting_id === row.id)
        .map((item) => ({ rank: item.rank, title: titleSaid(item.title_fr, item.title_en) })),
      closed: closing
        ? { at: closing.at, held: closing.event === 'record_lack_of_quorum' ? 'not_held' : 'held' }
        : null,
    };
  });
}
