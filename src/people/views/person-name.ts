import type { Ctx } from '#kit/ctx.ts';
import { isId } from '#kit/ids.ts';
import type { PeopleTables } from '../tables.ts';

/** The names of these people, by id. A person whose name was erased has null; an unknown id is absent. */
export async function personName(
  ctx: Pick<Ctx, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const real = [...new Set(ids)].filter(isId);
  if (real.length === 0) return new Map();
  const rows = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.person')
    .select(['id', 'name'])
    .where('id', 'in', real)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
