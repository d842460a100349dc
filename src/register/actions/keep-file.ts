import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { mediaTypes } from '#kit/files/file-types.ts';
import type { IncomingFile } from '#kit/files/incoming-file.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { assert, ok } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { importPermissions } from '../import-permissions.ts';
import type { ImportTables } from '../import-tables.ts';
import type { KeptFile } from '../queries/find-kept-file.ts';
import type { SheetKind } from '../rules/sheets/read-sheets.ts';

/**
 * Keeps a list that was received and can be read, so that a form with faults does not ask for it again. The row says who sent it:
 * its fingerprint alone opens nothing.
 */
export async function keepFile(
  ctx: Ctx,
  viewer: Viewer,
  file: IncomingFile,
  kind: SheetKind,
): Promise<KeptFile> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, importPermissions, 'import.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const kept = { id: newId(at), name: file.name, sha256: file.sha256, size: file.size, kind };
  await ctx.files.put(file.sha256, await file.open(), mediaTypes[kind]);
  const event = {
    event: 'import.file_kept',
    subject: `register/import-file/${kept.id}`,
    data: { bytes: file.size },
  };
  const done = await record<null, never>(ctx, event, async (tx) => {
    await tx
      .withTables<ImportTables>()
      .insertInto('register.import_file')
      .values({
        id: kept.id,
        organisation_id: acting.organisationId,
        name: kept.name,
        sha256: kept.sha256,
        bytes: BigInt(kept.size),
        kind,
        at,
        mandate_id: acting.id,
      })
      .execute();
    return ok(null);
  });
  assert(done.ok, 'keeping a file cannot be refused');
  return kept;
}
