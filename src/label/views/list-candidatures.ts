import type { Ctx } from '#kit/ctx.ts';
import { type Candidature, candidatureOf, selectCandidatures } from '../queries/find-candidature.ts';

/** Every candidature, for the public list: none is hidden, the content of drafts is never here. */
export async function listCandidatures(ctx: Pick<Ctx, 'db'>): Promise<Candidature[]> {
  const rows = await selectCandidatures(ctx).execute();
  return rows.map(candidatureOf);
}
