import type { Ctx } from '#kit/ctx.ts';
import { readPublicity } from '../queries/read-publicity.ts';
import type { ActPublicity } from '../rules/act-publicity.ts';

/** What was recorded of the publication and transmission of one deliberation. */
export async function findPublicity(ctx: Pick<Ctx, 'db'>, deliberationId: string): Promise<ActPublicity> {
  return (await readPublicity(ctx.db, [deliberationId]))(deliberationId);
}
