import type { ReadDb } from '#kit/db/database.ts';
import { sha256 } from '#kit/ids.ts';
import type { Answer, ConvocationTables, Through } from '../convocation-tables.ts';

/** One member's own convocation: what was sent to this seat, and what the member said since. */
export interface OwnSending {
  readonly id: string;
  readonly convocationId: string;
  readonly sittingId: string;
  readonly slug: string;
  readonly seatId: string;
  readonly seatNumber: number;
  readonly at: Date;
  /** Null: the member has not said so. */
  readonly readAt: Date | null;
  /** In order; the last one counts. */
  readonly replies: readonly {
    readonly number: number;
    readonly answer: Answer;
    readonly holderNumber: number | null;
    readonly at: Date;
  }[];
}

/** By the secret of a personal link, or by the person and the sitting: two doors to the same sending. */
export type SendingKey =
  | { readonly by: 'link'; readonly secret: string }
  | { readonly by: 'account'; readonly slug: string; readonly personId: string };

export function throughOf(key: SendingKey): Through {
  return key.by;
}

/** The sending that this key opens, or null: a wrong secret and another's sitting look the same. */
export async function readOwnSending(db: ReadDb, key: SendingKey): Promise<OwnSending | null> {
  const base = db
    .withTables<ConvocationTables>()
    .selectFrom('council.convocation_sending as sending')
    .innerJoin('council.convocation as convocation', 'convocation.id', 'sending.convocation_id')
    .innerJoin('council.sitting as sitting', 'sitting.id', 'convocation.sitting_id')
    .innerJoin('council.seat as seat', 'seat.id', 'sending.seat_id')
    .leftJoin('council.convocation_reading as reading', 'reading.sending_id', 'sending.id')
    .select(['sending.id', 'sending.convocation_id as convocationId', 'sending.at', 'sitting.slug'])
    .select(['sitting.id as sittingId', 'seat.id as seatId', 'seat.number as seatNumber'])
    .select('reading.at as readAt');
  const row =
    key.by === 'link'
      ? await base.where('sending.link_hash', '=', sha256(key.secret)).executeTakeFirst()
      : await base
          .where('sitting.slug', '=', key.slug)
          .where('sending.person_id', '=', key.personId)
          .executeTakeFirst();
  if (!row) return null;
  const replies = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.attendance_reply as reply')
    .leftJoin('council.seat as holder', 'holder.id', 'reply.holder_seat_id')
    .select(['reply.number', 'reply.answer', 'reply.at', 'holder.number as holderNumber'])
    .where('reply.sending_id', '=', row.id)
    .orderBy('reply.number')
    .execute();
  return { ...row, replies };
}
