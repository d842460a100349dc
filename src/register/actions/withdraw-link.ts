import { sql } from 'kysely';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { isId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { linkPermissions } from '../link-permissions.ts';
import { holdValues } from '../queries/find-import.ts';

/** Withdraws a link of this actor, from either end: it stands in no list nor picture any more, and may be entered again. */
export async function withdrawLink(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly linkId: string },
): Promise<Result<null, 'ALREADY_DONE'>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, linkPermissions, 'link.keep')) throw new Stop('NOT_FOUND');
  if (!isId(given.linkId)) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<null, 'ALREADY_DONE'>(
    ctx,
    { event: 'link.withdrawn', subject: `register/relation/${given.linkId}` },
    async (tx) => {
      await holdValues(tx);
      const { rows } = await sql`insert into register.relation_withdrawal (relation_id, at, mandate_id)
        select r.id, ${at}::timestamptz, ${acting.id}::uuid from register.relation as r
        join register.actor as a on a.id in (register.survivor(r.from_id), register.survivor(r.to_id)) and a.slug = ${given.slug} and a.state = 'listed'
        where r.id = ${given.linkId}::uuid returning relation_id`.execute(tx);
      if (rows.length === 0) throw new Stop('NOT_FOUND');
      return ok(null);
    },
    { relation_withdrawn_once: 'ALREADY_DONE' },
  );
}
