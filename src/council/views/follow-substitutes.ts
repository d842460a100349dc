import type { Ctx } from '#kit/ctx.ts';
import { type MessageState, messageStates, personName } from '#people/public.ts';
import type { SubstituteTables } from '../substitute-tables.ts';

export interface Told {
  readonly channel: 'email' | 'by_hand';
  readonly message: MessageState | null;
}

/** The copy of a convocation that a substitute received: for the secretariat, never for anybody else. */
export interface CopyFollowed extends Told {
  readonly seatNumber: number;
  readonly name: string | null;
  /** How they were told that the sitting is cancelled; null when it is not. */
  readonly cancelled: Told | null;
}

/** The copies of a convocation sent to substitutes, by number of seat. */
export async function followSubstitutes(
  ctx: Pick<Ctx, 'db'>,
  convocationId: string,
): Promise<CopyFollowed[]> {
  const rows = await ctx.db
    .withTables<SubstituteTables>()
    .selectFrom('council.substitute_sending as sending')
    .innerJoin('council.substitute as named', 'named.id', 'sending.substitute_id')
    .leftJoin('council.substitute_notice as notice', (join) =>
      join
        .onRef('notice.convocation_id', '=', 'sending.convocation_id')
        .onRef('notice.substitute_id', '=', 'sending.substitute_id'),
    )
    .select(['named.number', 'named.person_id', 'sending.channel', 'sending.message_id'])
    .select(['notice.channel as told_channel', 'notice.message_id as told_message'])
    .where('sending.convocation_id', '=', convocationId)
    .orderBy('named.number')
    .execute();
  if (rows.length === 0) return [];
  const names = await personName(
    ctx,
    rows.map((row) => row.person_id),
  );
  const ids = rows.flatMap((row) => [row.message_id ?? [], row.told_message ?? []].flat());
  const messages = await messageStates(ctx, ids);
  const messageOf = (id: string | null) => messages.get(id ?? '') ?? null;
  return rows.map((row) => ({
    seatNumber: row.number,
    name: names.get(row.person_id) ?? null,
    channel: row.channel,
    message: messageOf(row.message_id),
    cancelled: row.told_channel && { channel: row.told_channel, message: messageOf(row.told_message) },
  }));
}
