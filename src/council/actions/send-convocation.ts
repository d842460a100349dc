import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { lockDraft } from '../queries/lock-draft.ts';
import { readMembers } from '../queries/read-members.ts';
import { storeAgenda, storeConvocation } from '../queries/store-convocation.ts';
import { sendToMembers } from '../queries/store-sendings.ts';
import { sittingEvent, storeSittingStep } from '../queries/store-steps.ts';
import { sendToSubstitutes } from '../queries/store-substitute-sendings.ts';
import { convocationLacks } from '../rules/convocation-lacks.ts';
import { type ConvocationRefusal, convocationConstraints, refusedFor } from '../rules/convocation-refused.ts';
import { frozenAgenda } from '../rules/frozen-agenda.ts';
import { sittingTransition } from '../rules/sitting-state.ts';

/**
 * Convenes the council (L2121-10, L2121-12 CGCT): the clear days are counted from this very day, the agenda, its notes and
 * the fingerprints of its pieces are frozen, one sending is made per member in office and a copy per substitute (L5211-6),
 * and the sitting becomes public, in one act. `seen` is the fingerprint that the person read before sending: an agenda that changed since is refused.
 */
export function sendConvocation(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly seen: string;
    readonly once: string;
    readonly linkTo: (secret: string) => string;
    readonly pageOf: (slug: string) => string;
  },
): Promise<Result<readonly JournalEvent[], ConvocationRefusal>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], ConvocationRefusal>(
    ctx,
    (events) => events,
    async (tx) => {
      const { sitting, draft } = await lockDraft(tx, viewer, given.slug, at);
      if (!may(viewer, convocationPermissions, 'sitting.prepare', draft.assembly.organisationId))
        throw new Stop('NOT_FOUND');
      await claimOnce(tx, given.once, at);
      const days = { sent: civilDay(at), sitting: civilDay(draft.plannedAt) };
      const ready = convocationLacks(draft, { ...days, members: sitting.seats.length });
      const short = ready.notice.lawful === 'no' ? 'raised' : 'clear';
      const step = sittingTransition(sitting.state, 'convene', { NOTICE_TOO_SHORT: short });
      if (sitting.state !== 'drafted') return refuse(refusedFor('ALREADY_CONVENED'));
      const lacks = ready.lacks.map((lack) => ({ ...lack, field: null }));
      const agenda = frozenAgenda(draft);
      const changed = agenda.sha256 === given.seen ? [] : [refusedFor('AGENDA_CHANGED')];
      if (!step.ok || lacks.length + changed.length > 0) return refuse(...lacks, ...changed);
      const members = await readMembers(tx, sitting.seats);
      await storeAgenda(tx, draft, sitting.seats, at);
      await storeSittingStep(tx, sitting, step.value, at);
      const convocation = await storeConvocation(tx, { draft, notice: ready.notice, agenda, ...days }, at);
      const sent = await sendToMembers(tx, { draft, convocation, members, ...given }, at);
      const { pageOf } = given;
      const copies = await sendToSubstitutes(tx, { draft, convocation, seats: sitting.seats, pageOf }, at);
      return ok([
        sittingEvent(sitting, 'sitting.convened', {
          convocation: convocation.id,
          number: convocation.number,
          notice: draft.notice,
          sentOn: days.sent,
          sittingOn: days.sitting,
          clearDays: ready.notice.clearDays,
          required: ready.notice.required,
          agenda: agenda.sha256,
          members: members.length,
          byEmail: sent.byEmail,
          ...(copies > 0 && { substitutes: copies }),
        }),
      ]);
    },
    convocationConstraints,
  );
}
