import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { debatePermissions } from '../debate-permissions.ts';
import type { DebateTables } from '../debate-tables.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { closedSessionNow } from '../rules/debate-now.ts';
import { currentItem } from '../rules/sitting-now.ts';

/** Ends the closed session: the public follows again (L2121-18 CGCT). Not in the middle of a ballot. */
export function endClosedSession(
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
      if (!may(viewer, debatePermissions, 'closed_session.decide', sitting.assembly.organisationId))
        return refuse<Refused>({ code: 'ROLE_NOT_ALLOWED' });
      const closed = closedSessionNow(sitting);
      if (!closed) return refuse<Refused>({ code: 'CLOSED_SESSION_NONE' });
      if (currentItem(sitting)?.state === 'voting') return refuse<Refused>({ code: 'BALLOT_UNDER_WAY' });
      await tx
        .withTables<DebateTables>()
        .insertInto('council.closed_session_end')
        .values({ closed_session_id: closed.id, at })
        .execute();
      return ok([sittingEvent(sitting, 'closed_session.ended', { number: closed.number })]);
    },
    sittingConstraints,
  );
}
