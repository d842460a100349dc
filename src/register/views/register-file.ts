import type { Ctx } from '#kit/ctx.ts';
import type { Actor, ActorRelation } from '../rules/actor.ts';
import type { ActorRequest } from '../rules/filters.ts';
import type { ActorCounts } from './count-actors.ts';
import { listActors } from './list-actors.ts';
import { listRelations } from './list-relations.ts';

export interface RegisterFile {
  readonly counts: ActorCounts;
  readonly actors: readonly Actor[];
  /** The links that touch at least one of these actors. */
  readonly relations: readonly ActorRelation[];
}

/** A list whole, with its links: what the files hold, from the same view as the page. */
export async function registerFile(ctx: Pick<Ctx, 'db'>, request: ActorRequest): Promise<RegisterFile> {
  const { counts, actors } = await listActors(ctx, request, 'all');
  const relations = await listRelations(
    ctx,
    actors.map((actor) => actor.slug),
  );
  return { counts, actors, relations };
}
