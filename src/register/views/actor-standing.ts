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
