import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { readPublicity, readSendings } from '../queries/read-publicity.ts';
import type { RecordTables } from '../record-tables.ts';
import type { ActPublicity } from '../rules/act-publicity.ts';
import { type Deadline, deadlineOf } from '../rules/deadlines.ts';
import { momentsOf } from '../rules/minutes-of.ts';
import { titleSaid } from '../rules/title-said.ts';
import { findMinutes, type MinutesFound } from './find-minutes.ts';

export interface ActDeadlines {
  readonly slug: string;
  readonly title: Said;
  readonly publicity: ActPublicity;
  readonly deadlines: readonly Deadline[];
}

/** What the law wants after one closed sitting: of the sitting, and of each of its deliberations. */
export interface SittingDeadlines {
  readonly slug: string;
  readonly title: Said;
  readonly closedAt: Date;
  readonly minutes: MinutesFound['state'];
  readonly sendings: { readonly examined_list: string | null; readonly minutes: string | null };
  readonly deadlines: readonly Deadline[];
  readonly acts: readonly ActDeadlines[];
}

/** The deadlines of every closed sitting of an organisation, the last closed first. */
export async function listDeadlines(
  ctx: Pick<Ctx, 'db' | 'now'>,
  organisationId: string,
): Promise<SittingDeadlines[]> {
  const rows = await ctx.db
    .withTables<RecordTables>()
    .selectFrom('council.sitting as s')
    .innerJoin('council.assembly as a', 'a.id', 's.assembly_id')
    .select('s.id')
    .where('a.organisation_id', '=', organisationId)
    .where('s.state', '=', 'closed')
    .execute();
  const all: SittingDeadlines[] = [];
  for (const row of rows) {
    const one = await sittingDeadlines(ctx, row);
    if (one) all.push(one);
  }
  return all.toSorted((a, b) => b.closedAt.getTime() - a.closedAt.getTime());
}

/** The deadlines of one sitting; null until it is closed, and for an association, which no law of these binds. */
export async function sittingDeadlines(
  ctx: Pick<Ctx, 'db' | 'now'>,
  sitting: { readonly id: string },
): Promise<SittingDeadlines | null> {
  const found = await findMinutes(ctx, sitting);
  const { closedAt } = momentsOf(found.record.sitting);
  if (closedAt === null || found.record.sitting.rules.legalityControl.value === 'none') return null;
  const sendings = await readSendings(ctx.db, sitting.id);
  const closedOn = civilDay(closedAt);
  const adoptedOn = found.life.adoption === null ? null : civilDay(found.life.adoption.by.openedAt);
  const publishedOn = found.publishedAt === null ? null : civilDay(found.publishedAt);
  const today = civilDay(ctx.now());
  return {
    slug: found.record.sitting.slug,
    title: found.record.sitting.title,
    closedAt,
    minutes: found.state,
    sendings,
    deadlines: [
      // The list is online from the close: its page asks for nobody's act.
      deadlineOf('examined_list', { from: closedOn, metOn: closedOn }, today),
      deadlineOf('list_to_communes', { from: closedOn, metOn: sendings.examined_list }, today),
      deadlineOf('minutes_online', { from: adoptedOn, metOn: publishedOn }, today),
      deadlineOf('minutes_to_communes', { from: adoptedOn, metOn: sendings.minutes }, today),
    ],
    acts: await actDeadlines(ctx, sitting.id, today),
  };
}

async function actDeadlines(ctx: Pick<Ctx, 'db'>, sittingId: string, today: string): Promise<ActDeadlines[]> {
  const rows = await ctx.db
    .withTables<RecordTables>()
    .selectFrom('council.deliberation as d')
    .innerJoin('council.item as i', 'i.id', 'd.item_id')
    .select(['d.id', 'd.slug', 'i.title_fr', 'i.title_en'])
    .where('d.sitting_id', '=', sittingId)
    .orderBy('i.rank')
    .orderBy('d.slug')
    .execute();
  const publicityOf = await readPublicity(
    ctx.db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const publicity = publicityOf(row.id);
    const { publishedAt, receivedOn } = publicity;
    return {
      slug: row.slug,
      title: titleSaid(row.title_fr, row.title_en),
      publicity,
      deadlines: [
        deadlineOf('act_online', { from: publishedAt === null ? null : civilDay(publishedAt) }, today),
        deadlineOf('prefect_reference', { from: receivedOn }, today),
      ],
    };
  });
}
