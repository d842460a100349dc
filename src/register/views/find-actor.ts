import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Actor, ActorRelation } from '../rules/actor.ts';
import { actorColumns, actorSources } from './actor-columns.ts';
import { listRelations } from './list-relations.ts';
import { type ActorDbRow, readActor } from './read-actor.ts';

export interface ActorProfile {
  readonly actor: Actor;
  /** Every link this actor has, from it and towards it. */
  readonly relations: readonly ActorRelation[];
}

/** An actor by the word of its address, with its links; null when none bears it. */
export async function findActor(ctx: Pick<Ctx, 'db'>, slug: string): Promise<ActorProfile | null> {
  // An address may hold anything, and PostgreSQL refuses a NUL: what is not shaped as a slug names nobody.
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const { rows } = await sql<ActorDbRow>`select ${actorColumns} from register.actor as a ${actorSources}
    where a.slug = ${slug} and a.state = 'listed'`.execute(ctx.db);
  const [row] = rows;
  if (row === undefined) return null;
  return { actor: readActor(row), relations: await listRelations(ctx, [slug]) };
}
