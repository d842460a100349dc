import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, present, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { importPermissions } from '../import-permissions.ts';
import type { ImportTables } from '../import-tables.ts';
import { findKeptFile, type KeptFile } from '../queries/find-kept-file.ts';
import {
  type GivenSource,
  type ImportSource,
  type SourceFaultCode,
  sourceFaults,
  sourceOf,
} from '../rules/import-source.ts';
import { lookAtSheets, type SheetsSeen } from '../rules/sheets/read-sheets.ts';
import { SheetFault, type SheetFaultCode } from '../rules/sheets/sheet.ts';

export interface StartRefusal {
  readonly field: keyof GivenSource | 'file' | null;
  readonly code: SourceFaultCode | SheetFaultCode | 'FILE_MISSING' | 'ALREADY_DONE';
  readonly place?: SheetFault['place'];
}

/**
 * Begins an import: the file is read once from end to end, so that what cannot be read is said now, and its first rows are kept to
 * choose the columns by. Nothing enters the register.
 */
export async function startImport(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly fileId: string; readonly source: GivenSource; readonly once: string },
): Promise<Result<string, StartRefusal>> {
  if (!may(viewer, importPermissions, 'import.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const refusals: StartRefusal[] = sourceFaults(given.source, civilDay(at));
  const file = await findKeptFile(ctx.db, viewer.acting?.organisationId ?? '', given.fileId);
  const looked = await lookAt(ctx, file);
  if (!looked.ok) refusals.push(...looked.refusals);
  if (!looked.ok || file === null || refusals.length > 0) return { ok: false, refusals };
  const id = newId(at);
  const event = {
    event: 'import.started',
    subject: `register/import/${id}`,
    data: { sha256: file.sha256, bytes: file.size },
  };
  return record<string, StartRefusal>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await tx
        .withTables<ImportTables>()
        .insertInto('register.import')
        .values(draftOf(id, viewer, file, looked.value, sourceOf(given.source), at))
        .execute();
      return ok(id);
    },
    { [onceConstraint]: { field: null, code: 'ALREADY_DONE' } },
  );
}

async function lookAt(ctx: Ctx, file: KeptFile | null): Promise<Result<SheetsSeen, StartRefusal>> {
  const bytes = file === null ? null : await ctx.files.get(file.sha256);
  if (file === null || bytes === null)
    return { ok: false, refusals: [{ field: 'file', code: 'FILE_MISSING' }] };
  try {
    return ok(await lookAtSheets(file.kind, bytes));
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    return { ok: false, refusals: [{ field: 'file', code: error.code, place: error.place }] };
  }
}

function draftOf(
  id: string,
  viewer: Viewer,
  file: KeptFile,
  seen: SheetsSeen,
  source: ImportSource,
  at: Date,
) {
  const mandate = present(viewer.acting, 'who may import acts under a mandate');
  return {
    id,
    organisation_id: mandate.organisationId,
    state: 'draft' as const,
    file_name: file.name,
    file_sha256: file.sha256,
    file_bytes: BigInt(file.size),
    file_kind: file.kind,
    seen: JSON.stringify(seen),
    source_title: source.title,
    source_publisher: source.publisher,
    source_url: source.url,
    source_published: source.published,
    read_on: source.readOn,
    licence: source.licence,
    mark: source.mark,
    sheet: null,
    header_line: null,
    columns: null,
    default_kind: null,
    default_inclusion: null,
    counts: null,
    difference: null,
    source_id: null,
    started_at: at,
    started_by: mandate.id,
    applied_at: null,
    applied_by: null,
    undone_at: null,
    undone_by: null,
  };
}
