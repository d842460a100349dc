import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';
import { readSitting } from './read-sitting.ts';

/**
 * Takes the sitting for this act: its version grows, so that the others wait in line and every open screen knows, then
 * reads it whole. A sitting of another organisation is « introuvable », as one that does not exist.
 */
export async function lockSitting(tx: Tx, viewer: Viewer, slug: string, at: Date): Promise<SittingNow> {
  const db = tx.withTables<CouncilTables>();
  const row = await db
    .updateTable('council.sitting')
    .set((set) => ({ version: set('version', '+', 1) }))
    .where('slug', '=', slug)
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new Stop('NOT_FOUND');
  const sitting = await readSitting(db, row.id, civilDay(at));
  if (sitting.assembly.organisationId !== viewer.acting?.organisationId) throw new Stop('NOT_FOUND');
  return sitting;
}
