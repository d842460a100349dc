import type { Ctx } from '#kit/ctx.ts';
import { type MessageState, messageStates, personName } from '#people/public.ts';
import type { Answer, ConvocationTables } from '../convocation-tables.ts';

/** What became of one sending: for the secretariat, never for anybody else. */
export interface SendingFollowed {
  readonly seatNumber: number;
  readonly name: string | null;
  readonly channel: 'email' | 'by_hand';
  readonly at: Date;
  /** What the mailer knows; null for a convocation handed over in writing. */
  readonly message: MessageState | null;
  readonly handedOn: string | null;
  readonly readAt: Date | null;
  /** How this member was told that the sitting is cancelled; null when it is not. */
  readonly cancelled: {
    readonly at: Date;
    readonly channel: 'email' | 'by_hand';
    readonly message: MessageState | null;
    readonly handedOn: string | null;
  } | null;
  readonly reply: {
    readonly answer: Answer;
    readonly holderNumber: number | null;
    readonly at: Date;
  } | null;
}

/** Every sending of a convocation by number of seat, each with its delivery, its first reading and its last reply. */
export async function followSendings(
  ctx: Pick<Ctx, 'db'>,
  convocationId: string,
): Promise<SendingFollowed[]> {
  const rows = await ctx.db
    .withTables<ConvocationTables>()
    .selectFrom('council.convocation_sending as sending')
    .innerJoin('council.seat as seat', 'seat.id', 'sending.seat_id')
    .leftJoin('council.convocation_handover as handover', 'handover.sending_id', 'sending.id')
    .leftJoin('council.cancellation_notice as notice', 'notice.sending_id', 'sending.id')
    .leftJoin('council.cancellation_handover as noticed', 'noticed.sending_id', 'sending.id')
    .leftJoin('council.convocation_reading as reading', 'reading.sending_id', 'sending.id')
    .leftJoin(
      (replies) =>
        replies
          .selectFrom('council.attendance_reply')
          .selectAll()
          .distinctOn('sending_id')
          .orderBy('sending_id')
          .orderBy('number', 'desc')
          .as('reply'),
      (join) => join.onRef('reply.sending_id', '=', 'sending.id'),
    )
    .leftJoin('council.seat as holder', 'holder.id', 'reply.holder_seat_id')
    .select(['seat.number', 'sending.person_id', 'sending.channel', 'sending.at', 'sending.message_id'])
    .select(['handover.handed_on', 'reading.at as read_at', 'reply.answer', 'reply.at as replied_at'])
    .select('holder.number as holder')
    .select(['notice.at as told_at', 'notice.channel as told_channel', 'notice.message_id as told_message'])
    .select('noticed.handed_on as told_handed_on')
    .where('sending.convocation_id', '=', convocationId)
    .orderBy('seat.number')
    .execute();
  const names = await personName(
    ctx,
    rows.map((row) => row.person_id),
  );
  const messages = await messageStates(
    ctx,
    rows.flatMap((row) => [row.message_id, row.told_message].filter((id) => id !== null)),
  );
  return rows.map((row) => ({
    seatNumber: row.number,
    name: names.get(row.person_id) ?? null,
    channel: row.channel,
    at: row.at,
    message: row.message_id === null ? null : (messages.get(row.message_id) ?? null),
    handedOn: row.handed_on,
    readAt: row.read_at,
    cancelled:
      row.told_at !== null && row.told_channel !== null
        ? {
            at: row.told_at,
            channel: row.told_channel,
            message: row.told_message === null ? null : (messages.get(row.told_message) ?? null),
            handedOn: row.told_handed_on,
          }
        : null,
    reply:
      row.answer !== null && row.replied_at !== null
        ? { answer: row.answer, holderNumber: row.holder, at: row.replied_at }
        : null,
  }));
}
