import { sql } from 'kysely';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { isId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { taxonomyPermissions } from '../taxonomy-permissions.ts';

/** Withdraws a field of the territory’s own: what was filed under its domain stays there. */
export async function withdrawSubdomain(
  ctx: Ctx,
  viewer: Viewer,
  id: string,
): Promise<Result<null, 'ALREADY_DONE'>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, taxonomyPermissions, 'taxonomy.keep')) throw new Stop('NOT_FOUND');
  if (!isId(id)) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<null, 'ALREADY_DONE'>(
    ctx,
    { event: 'subdomain.withdrawn', subject: `register/subdomain/${id}` },
    async (tx) => {
      const { rows } = await sql`insert into register.subdomain_withdrawal (subdomain_id, at, mandate_id)
        select id, ${at}::timestamptz, ${acting.id}::uuid from register.subdomain where id = ${id}::uuid
        returning subdomain_id`.execute(tx);
      if (rows.length === 0) throw new Stop('NOT_FOUND');
      return ok(null);
    },
    { subdomain_withdrawn_once: 'ALREADY_DONE' },
  );
}
