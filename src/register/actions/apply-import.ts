import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { importPermissions } from '../import-permissions.ts';
import type { ImportTables, OutcomeCounts } from '../import-tables.ts';
import { holdImport, type ImportNow } from '../queries/find-import.ts';
import { readStoredRows, settleRows } from '../queries/import-rows.ts';
import { listAgain } from '../queries/list-again.ts';
import { type ImportPlan, planOfImport } from '../queries/plan-of-import.ts';
import { type NewFigure, storeFigures } from '../queries/store-figures.ts';
import { storeLinks } from '../queries/store-links.ts';
import { storeRowSources } from '../queries/store-row-sources.ts';
import { storeSites } from '../queries/store-sites.ts';
import { showValues, storeActors, storeValues } from '../queries/store-values.ts';
import { mayImport } from '../rules/import-state.ts';
import { placePlan } from '../rules/place-plan.ts';
import type { PlannedRow } from '../rules/plan-import.ts';
import { withProgress } from './import-progress.ts';

export type ApplyRefusal =
  | 'ALREADY_DONE'
  | 'NOT_A_DRAFT'
  | 'NOT_JUDGED'
  | 'REGISTER_MOVED'
  | 'NOTHING_TO_IMPORT';

export interface Confirmation {
  readonly id: string;
  /** The fingerprint of the difference that the person read. */
  readonly difference: string;
  /** Lines set aside that they decided to import even so. */
  readonly accepted: ReadonlySet<number>;
  readonly once: string;
}

/**
 * Writes an import in one transaction: every actor, every value, every row's account, or nothing. What is written is what was shown:
 * when the register moved since, it is refused and the difference is drawn again.
 */
export async function applyImport(
  ctx: Ctx,
  viewer: Viewer,
  given: Confirmation,
): Promise<Result<OutcomeCounts, ApplyRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, importPermissions, 'import.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return withProgress(ctx, given.id, (tell) =>
    record<OutcomeCounts, ApplyRefusal>(
      ctx,
      (counts) => ({ event: 'import.applied', subject: `register/import/${given.id}`, data: { ...counts } }),
      async (tx) => {
        await claimOnce(tx, given.once, at);
        const held = await holdImport(tx, acting.organisationId, given.id);
        if (held === null) throw new Stop('NOT_FOUND');
        if (!mayImport(held.state, 'apply')) return refuse('NOT_A_DRAFT');
        const judged = await judgedAgain(tx, held, given, () => tell('judging', 0, null));
        if (!judged.ok) return judged;
        const plan = judged.value;
        if (plan.counts.created + plan.counts.updated === 0) return refuse('NOTHING_TO_IMPORT');
        tell('writing', 0, plan.rows.length);
        const sourceId = await writePlan(tx, held, plan, { mandateId: acting.id, at }, given.accepted);
        await settleImport(tx, held.id, plan.counts, sourceId, acting.id, at);
        return ok(plan.counts);
      },
      { [onceConstraint]: 'ALREADY_DONE' },
    ),
  );
}

/** The plan on the register as it is now; refused when it is no longer what was shown. */
async function judgedAgain(
  tx: Tx,
  held: ImportNow,
  given: Confirmation,
  tell: () => void,
): Promise<Result<ImportPlan, ApplyRefusal>> {
  if (held.judged === null) return refuse('NOT_JUDGED');
  tell();
  const rows = await readStoredRows(tx, held.id);
  const plan = await planOfImport(tx, held.source, held.judged, rows);
  if (plan.difference !== given.difference) return refuse('REGISTER_MOVED');
  if (given.accepted.size === 0) return ok(plan);
  return ok(await planOfImport(tx, held.source, held.judged, rows, given.accepted));
}

async function writePlan(
  tx: Tx,
  held: ImportNow,
  plan: ImportPlan,
  by: { readonly mandateId: string; readonly at: Date },
  accepted: ReadonlySet<number>,
): Promise<string> {
  const { mark, readOn } = held.source;
  const { listId, originOf } = await storeRowSources(tx, held.source, plan.rows, by.at);
  const placed = placePlan(plan.rows, plan.slugs, originOf, () => newId(by.at));
  await storeActors(tx, placed.created);
  await listAgain(tx, placed.listedAgain);
  await storeValues(tx, placed.values, { sourceId: listId, mark, readOn, importId: held.id, ...by });
  await storeLinks(tx, placed.links, { importId: held.id, ...by });
  await storeSites(tx, placed.sites, { importId: held.id, ...by });
  await showValues(tx, placed.touched);
  for (const [source, rows] of Map.groupBy(placed.rows, (row) => originOf(row).sourceId)) {
    const [first] = rows;
    if (first === undefined) continue;
    const { mark: told, readOn: day } = originOf(first);
    const origin = { sourceId: source, mark: told, readOn: day, importId: held.id, ...by };
    await storeFigures(tx, rows.flatMap(figuresOfRow), origin);
  }
  // Judged rows stand as they are; those it creates learn their id, and what was let in changes those after it too.
  const judged = new Map(plan.rows.map((row) => [row.line, row.actor]));
  const settled =
    accepted.size > 0 ? placed.rows : placed.rows.filter((row) => row.actor !== judged.get(row.line));
  await settleRows(tx, held.id, settled);
  return listId;
}

function figuresOfRow({ actor, line, figures = [] }: PlannedRow): NewFigure[] {
  if (actor === null) return [];
  return figures.map((one) => ({ ...one, actorId: actor, note: null, replaces: null, line }));
}

async function settleImport(
  tx: Tx,
  id: string,
  counts: OutcomeCounts,
  sourceId: string,
  mandateId: string,
  at: Date,
): Promise<void> {
  const done = await tx
    .withTables<ImportTables>()
    .updateTable('register.import')
    .set({
      state: 'applied',
      counts: JSON.stringify(counts),
      source_id: sourceId,
      applied_at: at,
      applied_by: mandateId,
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  present(done, 'the import that was held');
}
