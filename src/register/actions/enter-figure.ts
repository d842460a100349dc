import { sql } from 'kysely';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { isId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { figurePermissions } from '../figure-permissions.ts';
import type { FigureTables } from '../figure-tables.ts';
import { listedSources } from '../queries/listed-sources.ts';
import { readIndicators } from '../queries/read-indicators.ts';
import { storeFigures } from '../queries/store-figures.ts';
import { storeSource } from '../queries/store-source.ts';
import { fullSource, type GivenFigureSource } from '../rules/figure-source.ts';
import { type FigureFault, type GivenFigure, type ReadFigure, readFigure } from '../rules/given-figure.ts';
import { type SourceFault, sourceFaults, sourceOf } from '../rules/import-source.ts';
import type { RegisterTables } from '../tables.ts';

export type EnterRefusal =
  | FigureFault
  | SourceFault
  | { readonly field: null; readonly code: 'ALREADY_DONE' | 'CORRECTED_ALREADY' | 'NOT_THE_SAME' };

export interface FigureDraft extends GivenFigure {
  /** Of the actor. */
  readonly slug: string;
  readonly source: GivenFigureSource;
  /** The figure that this one corrects; empty for a figure beside the others. */
  readonly replaces: string;
  readonly once: string;
}

/** Enters a figure of an actor beside those that stand, or in the place of one that was wrong. Answers its id. */
export async function enterFigure(
  ctx: Ctx,
  viewer: Viewer,
  draft: FigureDraft,
): Promise<Result<string, EnterRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, figurePermissions, 'figure.enter')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const today = civilDay(at);
  const known = await listedSources(ctx.db);
  const source = fullSource(draft.source, known);
  const read = readFigure(draft, await readIndicators(ctx.db), today);
  const faults = [...(read.ok ? [] : read.refusals), ...sourceFaults(source, today)];
  if (faults.length > 0 || !read.ok) return { ok: false, refusals: faults };
  const { indicator, period } = read.value;
  return record<string, EnterRefusal>(
    ctx,
    (figure) => ({
      event: draft.replaces === '' ? 'figure.entered' : 'figure.corrected',
      subject: `register/figure/${figure}`,
      data: { actor: draft.slug, indicator: indicator.code, period, replaces: draft.replaces || null },
    }),
    async (tx) => {
      await claimOnce(tx, draft.once, at);
      const actorId = await listedActor(tx, draft.slug);
      const before = draft.replaces === '' ? null : await figureOf(tx, draft.replaces, actorId);
      if (before !== null && !isSame(before, read.value))
        return refuse({ field: null, code: 'NOT_THE_SAME' });
      const { mark, readOn } = sourceOf(source);
      const stored = known.find((one) => one.slug === draft.source.known);
      const sourceId = stored?.id ?? (await storeSource(tx, sourceOf(source), at));
      const figure = { ...read.value, actorId, replaces: before?.id ?? null, line: null };
      const origin = { sourceId, mark, readOn, importId: null, mandateId: acting.id, at };
      const [id] = await storeFigures(tx, [figure], origin);
      return ok(present(id, 'one figure was stored'));
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      figure_replaced_once: { field: null, code: 'CORRECTED_ALREADY' },
    },
  );
}

async function listedActor(tx: Tx, slug: string): Promise<string> {
  const actor = await tx
    .withTables<RegisterTables>()
    .selectFrom('register.actor')
    .select('id')
    .where('slug', '=', slug)
    .where('state', '=', 'listed')
    .executeTakeFirst();
  if (actor === undefined) throw new Stop('NOT_FOUND');
  return actor.id;
}

interface Before {
  readonly id: string;
  readonly indicator_id: string;
  readonly period: string;
}

async function figureOf(tx: Tx, id: string, actorId: string): Promise<Before> {
  if (!isId(id)) throw new Stop('NOT_FOUND');
  const one = await tx
    .withTables<FigureTables>()
    .selectFrom('register.actor_figure')
    .select(['id', 'indicator_id', 'period'])
    .where('id', '=', id)
    .where(sql<boolean>`register.survivor(actor_id) = ${actorId}::uuid`)
    .executeTakeFirst();
  if (one === undefined) throw new Stop('NOT_FOUND');
  return one;
}

/** A correction says the same thing better; another indicator or another year is another figure. */
function isSame(before: Before, read: ReadFigure): boolean {
  return before.indicator_id === read.indicator.id && before.period === read.period;
}
