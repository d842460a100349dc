import type { Ctx } from '#kit/ctx.ts';
import { type MessageState, messageStates, personName } from '#people/public.ts';
import type { SubstituteTables } from '../substitute-tables.ts';

/** The copy of a convocation that a substitute received: for the secretariat, never for anybody else. */
export interface CopyFollowed {
  readonly seatNumber: number;
  readonly name: string | null;
  readonly channel: 'email' | 'by_hand';
  readonly at: Date;
  readonly message: MessageState | null;
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
    .select(['named.number', 'named.person_id', 'sending.channel', 'sending.message_id', 'sending.at'])
    .where('sending.convocation_id', '=', convocationId)
    .orderBy('named.number')
    .execute();
  if (rows.length === 0) return [];
  const names = await personName(
    ctx,
    rows.map((row) => row.person_id),
  );
  const ids = rows.flatMap((row) => row.message_id ?? []);
  const messages = await messageStates(ctx, ids);
  return rows.map((row) => ({
    seatNumber: row.number,
    name: names.get(row.person_id) ?? null,
    channel: row.channel,
    at: row.at,
    message: messages.get(row.message_id ?? '') ?? null,
  }));
}
