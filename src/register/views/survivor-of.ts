import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';

/** The slug of the profile that this one was merged into, at the end of the chain; null for one that was not merged. */
export async function survivorOf(ctx: Pick<Ctx, 'db'>, slug: string): Promise<string | null> {
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const { rows } = await sql<{ slug: string }>`select a.slug from register.actor as asked
    join register.actor as a on a.id = asked.survivor_id and a.state = 'listed' where asked.slug = ${slug}`.execute(
    ctx.db,
  );
  return rows[0]?.slug ?? null;
}
