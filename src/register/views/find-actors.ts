import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Actor } from '../rules/actor.ts';
import { actorColumns, actorSources } from './actor-columns.ts';
import { type ActorDbRow, readActor } from './read-actor.ts';

/** The listed actors among these slugs, by slug. */
export async function findActors(
  ctx: Pick<Ctx, 'db'>,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Actor>> {
  const wanted = slugs.filter((slug) => /^[a-z0-9-]+$/.test(slug));
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<ActorDbRow>`select ${actorColumns} from register.actor as a ${actorSources}
    where a.slug = any(${wanted}::text[]) and a.state = 'listed'`.execute(ctx.db);
  return new Map(rows.map((row) => [row.slug, readActor(row)]));
}
