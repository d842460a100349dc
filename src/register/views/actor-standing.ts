import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { ActorName } from '../rules/actor.ts';
import type { RegisterTables } from '../tables.ts';

/** When an actor left the list; null for who is on it, and for whom nobody ever named. */
export async function withdrawnAt(ctx: Pick<Ctx, 'db'>, slug: string): Promise<Date | null> {
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const row = await ctx.db
    .withTables<RegisterTables>()
    .selectFrom('register.actor')
    .select('withdrawn_at')
    .where('slug', '=', slug)
    .where('state', '=', 'withdrawn')
    .executeTakeFirst();
  return row?.withdrawn_at ?? null;
}

/** Did this actor leave because it asked to, rather than because a list was undone? */
export async function whyWithdrawn(
  ctx: Pick<Ctx, 'db'>,
  slug: string,
): Promise<'asked to leave' | 'list undone'> {
  const { rows } =
    await sql`select from register.actor_left as gone join register.actor as a on a.id = gone.actor_id
    where a.slug = ${slug}`.execute(ctx.db);
  return rows.length > 0 ? 'asked to leave' : 'list undone';
}

/** Other actors listed that bear this SIREN: one legal unit may carry several institutions. */
export async function sameSiren(
  ctx: Pick<Ctx, 'db'>,
  siren: string | null,
  slug: string,
): Promise<ActorName[]> {
  if (siren === null) return [];
  return ctx.db
    .withTables<RegisterTables>()
    .selectFrom('register.actor')
    .select(['slug', 'name'])
    .where('siren', '=', siren)
    .where('slug', '<>', slug)
    .where('state', '=', 'listed')
    .orderBy(sql`sort_name collate "C"`)
    .execute();
}
