import { sql } from 'kysely';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { importPermissions } from '../import-permissions.ts';
import { holdImport } from '../queries/find-import.ts';
import { mayImport } from '../rules/import-state.ts';

/** Gives up a draft: what was read of its rows goes, since it may hold what nobody decided to keep. */
export async function abandonImport(
  ctx: Ctx,
  viewer: Viewer,
  id: string,
): Promise<Result<null, 'NOT_A_DRAFT'>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, importPermissions, 'import.keep')) throw new Stop('NOT_FOUND');
  return record<null, 'NOT_A_DRAFT'>(
    ctx,
    { event: 'import.abandoned', subject: `register/import/${id}` },
    async (tx) => {
      const held = await holdImport(tx, acting.organisationId, id);
      if (held === null) throw new Stop('NOT_FOUND');
      if (!mayImport(held.state, 'abandon')) return refuse('NOT_A_DRAFT');
      await sql`delete from register.import_row where import_id = ${id}::uuid`.execute(tx);
      await sql`update register.import set state = 'abandoned' where id = ${id}::uuid`.execute(tx);
      return ok(null);
    },
  );
}
