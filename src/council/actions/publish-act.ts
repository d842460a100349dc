import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { readDeliberation } from '../queries/read-deliberations.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { RecordTables } from '../record-tables.ts';
import { type RecordRefused, recordConstraints } from '../rules/record-refused.ts';

/**
 * Publishes a deliberation: dates its putting online, now, under the first name, name and capacity of its author
 * (L2131-1, R2131-1 CGCT). Once: a publication has one date, and no other can be claimed.
 */
export async function publishAct(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly author: string; readonly capacity: string; readonly once: string },
): Promise<Result<null, RecordRefused>> {
  const act = await readDeliberation(ctx, given.slug);
  if (!act || act.standing === 'historical') throw new Stop('NOT_FOUND');
  if (!may(viewer, recordPermissions, 'act.transmit', act.assembly.organisationId))
    throw new Stop('NOT_FOUND');
  const refusals: RecordRefused[] = [];
  if (given.author === '') refusals.push({ field: 'author', code: 'AUTHOR_REQUIRED' });
  if (given.capacity === '') refusals.push({ field: 'capacity', code: 'CAPACITY_REQUIRED' });
  if (refusals.length > 0) return refuse(...refusals);
  const at = ctx.now();
  return record<null, RecordRefused>(
    ctx,
    { event: 'deliberation.published', subject: `council/deliberation/${act.id}` },
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await tx
        .withTables<RecordTables>()
        .insertInto('council.act_publication')
        .values({
          deliberation_id: act.id,
          published_at: at,
          author: given.author,
          capacity: given.capacity,
        })
        .execute();
      return ok(null);
    },
    recordConstraints,
  );
}
