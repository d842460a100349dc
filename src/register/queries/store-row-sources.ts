import type { Tx } from '#kit/db/database.ts';
import { sourceKey } from '../rules/actor-fields.ts';
import type { ImportSource } from '../rules/import-source.ts';
import type { PlanOrigin } from '../rules/place-plan.ts';
import type { PlannedRow } from '../rules/plan-import.ts';
import { storeSource } from './store-source.ts';

/** Keeps the source of the list and those that its rows cite; answers which is the source of a row. */
export async function storeRowSources(
  tx: Tx,
  list: ImportSource,
  rows: readonly Pick<PlannedRow, 'source' | 'changes' | 'links' | 'site' | 'figures'>[],
  at: Date,
): Promise<{ readonly listId: string; originOf(row: Pick<PlannedRow, 'source'>): PlanOrigin }> {
  const listId = await storeSource(tx, list, at);
  const ids = new Map([[wordsOf(list), listId]]);
  for (const { source, changes, links, site, figures = [] } of rows) {
    const brings = changes.length + links.length + figures.length > 0 || site !== null;
    if (source === null || !brings || ids.has(wordsOf(source))) continue;
    ids.set(wordsOf(source), await storeSource(tx, source, at));
  }
  return {
    listId,
    originOf({ source }) {
      const own = source ?? list;
      const { mark, readOn } = own;
      return { sourceId: ids.get(wordsOf(own)) ?? listId, sourceKey: sourceKey(own), mark, readOn };
    },
  };
}

function wordsOf({ title, publisher, url, published, licence }: ImportSource): string {
  return JSON.stringify([title, publisher, url, published, licence]);
}
