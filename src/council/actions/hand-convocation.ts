import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found, Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { lockDraft } from '../queries/lock-draft.ts';
import { type ConvocationRefusal, convocationConstraints, refusedFor } from '../rules/convocation-refused.ts';
import { isPlainDate } from '../rules/plain-date.ts';

/**
 * Records that a convocation was handed over in writing to the member of this seat, on that day (L2121-10 CGCT), where no
 * address was known or the message did not leave; or the notice that the sitting is cancelled. The day is between that of
 * the sending and today.
 */
export function handConvocation(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly seatNumber: number;
    readonly handedOn: string;
    readonly of: 'convocation' | 'cancellation';
    readonly once: string;
  },
): Promise<Result<readonly JournalEvent[], ConvocationRefusal>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], ConvocationRefusal>(
    ctx,
    (events) => events,
    async (tx) => {
      const { draft } = await lockDraft(tx, viewer, given.slug, at);
      if (!may(viewer, convocationPermissions, 'sending.follow', draft.assembly.organisationId))
        throw new Stop('NOT_FOUND');
      await claimOnce(tx, given.once, at);
      const db = tx.withTables<ConvocationTables>();
      const sending = await db
        .selectFrom('council.convocation_sending as sending')
        .innerJoin('council.convocation as convocation', 'convocation.id', 'sending.convocation_id')
        .innerJoin('council.seat as seat', 'seat.id', 'sending.seat_id')
        .leftJoin('council.cancellation_notice as notice', 'notice.sending_id', 'sending.id')
        .select([
          'sending.id',
          'convocation.id as convocation',
          'convocation.sent_on',
          'notice.at as told_at',
        ])
        .where('convocation.sitting_id', '=', draft.id)
        .where('seat.number', '=', given.seatNumber)
        .executeTakeFirst();
      const { id, convocation, sent_on: sentOn, told_at: toldAt } = found(sending);
      const cancels = given.of === 'cancellation';
      const from = cancels ? civilDay(found(toldAt)) : sentOn;
      const day = given.handedOn;
      if (!isPlainDate(day) || day < from || day > civilDay(at))
        return refuse(refusedFor('HANDED_ON_INVALID', `handedOn-${given.seatNumber}`));
      const table = cancels ? 'council.cancellation_handover' : 'council.convocation_handover';
      await db.insertInto(table).values({ sending_id: id, handed_on: day, at }).execute();
      const subject = `council/convocation/${convocation}`;
      const event = cancels ? 'cancellation.handed_over' : 'convocation.handed_over';
      return ok([{ event, subject, data: { sending: id, on: day } }]);
    },
    convocationConstraints,
  );
}
