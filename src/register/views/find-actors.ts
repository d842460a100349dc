import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Actor } from '../rules/actor.ts';
import { actorColumns, actorSources } from './actor-columns.ts';
import { type ActorDbRow, readActor } from './read-actor.ts';

/** The listed actors among these slugs, by slug; one that was merged answers as the profile that stands for it. */
export async function findActors(
  ctx: Pick<Ctx, 'db'>,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Actor>> {
  const wanted = slugs.filter((slug) => /^[a-z0-9-]+$/.test(slug));
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<ActorDbRow & { readonly asked: string }>`
    select ${actorColumns}, asked.slug as asked from register.actor as asked
    join register.actor as a on a.id = coalesce(asked.survivor_id, asked.id) and a.state = 'listed' ${actorSources}
    where asked.slug = any(${wanted}::text[])`.execute(ctx.db);
  return new Map(rows.map((row) => [row.asked, readActor(row)]));
}
