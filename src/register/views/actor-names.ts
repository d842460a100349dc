import type { Ctx } from '#kit/ctx.ts';
import type { RegisterTables } from '../tables.ts';

/** The names of actors by slug, for pages that mention some; a slug that nobody bears is absent. */
export async function actorNames(
  ctx: Pick<Ctx, 'db'>,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await ctx.db
    .withTables<RegisterTables>()
    .selectFrom('register.actor as a')
    .select(['a.slug', 'a.name'])
    .where('a.slug', 'in', slugs)
    .where('a.state', '=', 'listed')
    .execute();
  return new Map(rows.map((row) => [row.slug, row.name]));
}
