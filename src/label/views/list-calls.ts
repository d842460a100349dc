import type { Ctx } from '#kit/ctx.ts';
import type { Call } from '../queries/find-candidature.ts';
import type { LabelTables } from '../tables.ts';
import { callOf } from './find-call.ts';

/** The last version of every call, those that opened first first; without a known opening, by their closing, then by name. */
export async function listCalls(ctx: Pick<Ctx, 'db'>): Promise<readonly Call[]> {
  const rows = await ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.edition')
    .selectAll()
    .distinctOn('slug')
    .orderBy('slug')
    .orderBy('version', 'desc')
    .execute();
  const when = (call: Call): string => call.opens ?? call.closes ?? call.slug.replace(/\D/g, '');
  return rows
    .map(callOf)
    .sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.slug < b.slug ? -1 : 1));
}
