import type { ReadDb } from '#kit/db/database.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

/** The deliberations that these items made without a vote, by item: where each is read, and in which words it was proclaimed. */
export async function readWithoutVote(
  db: ReadDb<CouncilTables>,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<ItemNow['withoutVote']>>> {
  const rows = await db
    .withTables<DeliberationTables>()
    .selectFrom('council.deliberation as made')
    .innerJoin('council.deliberation_version as first', (join) =>
      join.onRef('first.deliberation_id', '=', 'made.id').on('first.version', '=', 1),
    )
    .select(['made.item_id as itemId', 'made.slug', 'first.wording_fr as fr', 'first.wording_en as en'])
    .where('made.item_id', 'in', itemIds)
    .where('made.vote_id', 'is', null)
    .execute();
  return new Map(
    rows.flatMap(({ itemId, slug, fr, en }) =>
      itemId === null ? [] : [[itemId, { slug, wording: { fr, en } }]],
    ),
  );
}
