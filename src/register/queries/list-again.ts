import type { Tx } from '#kit/db/database.ts';
import type { RegisterTables } from '../tables.ts';

/** Lists again actors that had been withdrawn, under the address they had. */
export async function listAgain(tx: Tx, actorIds: readonly string[]): Promise<void> {
  if (actorIds.length === 0) return;
  await tx
    .withTables<RegisterTables>()
    .updateTable('register.actor')
    .set({ state: 'listed', withdrawn_at: null })
    .where('id', 'in', actorIds)
    .execute();
}

/** Takes actors off the list; their addresses still answer. */
export async function withdrawActors(tx: Tx, actorIds: readonly string[], at: Date): Promise<void> {
  if (actorIds.length === 0) return;
  await tx
    .withTables<RegisterTables>()
    .updateTable('register.actor')
    .set({ state: 'withdrawn', withdrawn_at: at })
    .where('id', 'in', actorIds)
    .execute();
}
