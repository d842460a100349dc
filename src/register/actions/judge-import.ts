import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { assert, ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { importPermissions } from '../import-permissions.ts';
import type { ImportTables } from '../import-tables.ts';
import { findImport, holdImport, type ImportNow } from '../queries/find-import.ts';
import { storeRows } from '../queries/import-rows.ts';
import { type ChosenColumns, type ImportPlan, planOfImport } from '../queries/plan-of-import.ts';
import { type FigureMappingFault, figureMappingFaults } from '../rules/figure-columns.ts';
import { columnMemory, type MappedColumn, type MappingFault, mappingFaults } from '../rules/import-fields.ts';
import { mayImport } from '../rules/import-state.ts';
import { rowsOfSheet } from '../rules/sheets/read-sheets.ts';
import type { SheetRow } from '../rules/sheets/sheet.ts';
import { sourceWords } from '../rules/source-words.ts';
import type { Kind } from '../rules/vocabulary.ts';
import { withProgress } from './import-progress.ts';

export type JudgeRefusal =
  | MappingFault
  | FigureMappingFault
  | { readonly code: 'SHEET_UNKNOWN' | 'NO_ROW_BELOW' | 'NO_LONGER_A_DRAFT' };

export interface GivenColumns {
  readonly id: string;
  readonly sheet: string;
  readonly headerLine: number;
  readonly columns: readonly MappedColumn[];
  readonly defaultKind: Kind | null;
  readonly defaultInclusion: string | null;
}

/**
 * Reads every row of the sheet by the columns chosen, and keeps what each would become: nothing enters the register. The columns
 * are remembered for the next list of this source. Judging again replaces what was judged.
 */
export async function judgeImport(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenColumns,
): Promise<Result<null, JudgeRefusal>> {
  if (!may(viewer, importPermissions, 'import.keep')) throw new Stop('NOT_FOUND');
  const draft = await findImport(ctx.db, viewer.acting?.organisationId ?? '', given.id);
  if (draft === null) throw new Stop('NOT_FOUND');
  const refusals: JudgeRefusal[] = [...mappingFaults(given.columns), ...figureMappingFaults(given.columns)];
  if (!mayImport(draft.state, 'judge')) refusals.push({ code: 'NO_LONGER_A_DRAFT' });
  if (!draft.seen.sheets.some((sheet) => sheet.name === given.sheet))
    refusals.push({ code: 'SHEET_UNKNOWN' });
  if (refusals.length > 0) return { ok: false, refusals };
  return withProgress(ctx, given.id, async (tell) => {
    const rows = await readRows(ctx, draft, given, (done) => tell('reading', done, null));
    if (rows.length === 0) return refuse({ code: 'NO_ROW_BELOW' as const });
    tell('judging', 0, rows.length);
    const plan = await planOfImport(ctx.db, draft.source, given, rows);
    return record<null, JudgeRefusal>(ctx, eventOf(given.id, plan), async (tx) => {
      const held = await holdImport(tx, viewer.acting?.organisationId ?? '', given.id);
      if (held === null || !mayImport(held.state, 'judge')) return refuse({ code: 'NO_LONGER_A_DRAFT' });
      await storeRows(tx, given.id, plan.rows, (done) => tell('writing', done, rows.length));
      await storeJudged(tx, given, plan);
      await remember(
        tx,
        held,
        given,
        present(viewer.acting, 'who judges acts under a mandate').id,
        ctx.now(),
      );
      return ok(null);
    });
  });
}

async function readRows(
  ctx: Ctx,
  draft: ImportNow,
  given: Pick<GivenColumns, 'sheet' | 'headerLine'>,
  tell: (done: number) => void,
): Promise<SheetRow[]> {
  const bytes = await ctx.files.get(draft.fileSha256);
  assert(bytes !== null, 'the file of an import is in the store');
  const rows: SheetRow[] = [];
  for await (const row of rowsOfSheet(draft.fileKind, bytes, given.sheet)) {
    if (row.line > given.headerLine) rows.push(row);
    if (rows.length % 1000 === 0) tell(rows.length);
  }
  return rows;
}

async function storeJudged(tx: Tx, given: GivenColumns, plan: ImportPlan): Promise<void> {
  await tx
    .withTables<ImportTables>()
    .updateTable('register.import')
    .set({
      sheet: given.sheet,
      header_line: given.headerLine,
      columns: JSON.stringify(given.columns),
      default_kind: given.defaultKind,
      default_inclusion: given.defaultInclusion,
      counts: JSON.stringify(plan.counts),
      difference: plan.difference,
    })
    .where('id', '=', given.id)
    .execute();
}

async function remember(
  tx: Tx,
  { source }: ImportNow,
  { columns, defaultKind, defaultInclusion }: ChosenColumns,
  mandateId: string,
  at: Date,
): Promise<void> {
  const memory = Object.fromEntries(columns.map((column) => [columnMemory(column), column.field]));
  await tx
    .withTables<ImportTables>()
    .insertInto('register.import_mapping')
    .values({
      id: newId(at),
      source_words: sourceWords(source),
      columns: JSON.stringify(memory),
      default_kind: defaultKind,
      default_inclusion: defaultInclusion,
      at,
      mandate_id: mandateId,
    })
    .execute();
}

function eventOf(id: string, plan: ImportPlan) {
  return { event: 'import.judged', subject: `register/import/${id}`, data: { ...plan.counts } };
}
