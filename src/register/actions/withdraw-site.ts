import { sql } from 'kysely';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { isId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { linkPermissions } from '../link-permissions.ts';
import { holdValues } from '../queries/find-import.ts';

/** Withdraws a place of this actor; it may be entered again. */
export async function withdrawSite(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly siteId: string },
): Promise<Result<null, 'ALREADY_DONE'>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, linkPermissions, 'link.keep')) throw new Stop('NOT_FOUND');
  if (!isId(given.siteId)) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<null, 'ALREADY_DONE'>(
    ctx,
    { event: 'site.withdrawn', subject: `register/site/${given.siteId}` },
    async (tx) => {
      await holdValues(tx);
      const { rows } = await sql`insert into register.actor_site_withdrawal (site_id, at, mandate_id)
        select s.id, ${at}::timestamptz, ${acting.id}::uuid from register.actor_site as s
        join register.actor as a on a.id = register.survivor(s.actor_id) and a.slug = ${given.slug} and a.state = 'listed'
        where s.id = ${given.siteId}::uuid returning site_id`.execute(tx);
      if (rows.length === 0) throw new Stop('NOT_FOUND');
      return ok(null);
    },
    { site_withdrawn_once: 'ALREADY_DONE' },
  );
}
