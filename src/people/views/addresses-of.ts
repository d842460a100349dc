import type { Ctx } from '#kit/ctx.ts';
import { isId } from '#kit/ids.ts';
import type { PeopleTables } from '../tables.ts';

/** The e-mail addresses of these people, by id. Null where none is known; an unknown id is absent. Never for a public page. */
export async function addressesOf(
  ctx: Pick<Ctx, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const real = [...new Set(ids)].filter(isId);
  if (real.length === 0) return new Map();
  const rows = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.person')
    .select(['id', 'email'])
    .where('id', 'in', real)
    .execute();
  return new Map(rows.map((row) => [row.id, row.email]));
}
