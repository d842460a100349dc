import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { MemberTables } from '../member-tables.ts';
import type { AssemblyNow } from '../rules/assembly-now.ts';
import { readAssembly } from './read-assembly.ts';

/**
 * Takes the viewer's own assembly for an act on its members: two secretaries wait for each other, and every sitting of it
 * gets a new version, because who sits is part of what a sitting's pages show. The assembly's key is left free, so that a
 * deliberation can name it meanwhile.
 */
export async function lockAssembly(tx: Tx, viewer: Viewer): Promise<AssemblyNow> {
  const db = tx.withTables<MemberTables>();
  const row = await db
    .selectFrom('council.assembly')
    .select('id')
    .where('organisation_id', '=', viewer.acting?.organisationId ?? '')
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new Stop('NOT_FOUND');
  await db
    .updateTable('council.sitting')
    .set((set) => ({ version: set('version', '+', 1) }))
    .where('assembly_id', '=', row.id)
    .execute();
  return readAssembly(db, row.id);
}
