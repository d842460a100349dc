import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { debatePermissions } from '../debate-permissions.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { readPresenceCodes } from '../queries/read-presence-codes.ts';
import { storePresenceCode } from '../queries/store-presence-code.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import type { CouncilTables } from '../tables.ts';

/** Draws the code that the hall screen shows, or another one: the one before stops at once. The journal never holds it. */
export function drawPresenceCode(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly once: string },
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      await claimOnce(tx, given.once, at);
      if (!may(viewer, debatePermissions, 'presence_code.draw', sitting.assembly.organisationId))
        return refuse<Refused>({ code: 'ROLE_NOT_ALLOWED' });
      if (sitting.state === 'drafted' || sitting.state === 'closed')
        return refuse<Refused>({ code: 'PRESENCE_NOT_NOW' });
      const drawn = await readPresenceCodes(tx.withTables<CouncilTables>(), sitting.id);
      const number = (drawn.at(-1)?.number ?? 0) + 1;
      await storePresenceCode(tx, { id: newId(at), sittingId: sitting.id, number }, at);
      return ok([sittingEvent(sitting, 'presence_code.drawn', { number })]);
    },
    sittingConstraints,
  );
}
