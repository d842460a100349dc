import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';

/** The names of actors by slug, for pages that mention some; a slug that nobody bears is absent, one merged names who stands for it. */
export async function actorNames(
  ctx: Pick<Ctx, 'db'>,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map();
  const { rows } = await sql<{
    slug: string;
    name: string;
  }>`select asked.slug, a.name from register.actor as asked
    join register.actor as a on a.id = coalesce(asked.survivor_id, asked.id) and a.state = 'listed'
    where asked.slug = any(${slugs}::text[])`.execute(ctx.db);
  return new Map(rows.map((row) => [row.slug, row.name]));
}
