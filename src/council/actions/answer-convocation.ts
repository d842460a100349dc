import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Answer, ConvocationTables } from '../convocation-tables.ts';
import { type OwnSending, readOwnSending, type SendingKey, throughOf } from '../queries/read-sending.ts';
import { type ConvocationRefusal, convocationConstraints, refusedFor } from '../rules/convocation-refused.ts';

interface Asked {
  readonly key: SendingKey;
  readonly once: string;
}

/**
 * The member says having read the convocation, by a button: what a mail scanner or a browser fetches ahead proves nothing.
 * The first time counts.
 */
export function confirmReading(ctx: Ctx, asked: Asked): Promise<Result<null, ConvocationRefusal>> {
  return answer(ctx, asked, 'convocation.read', async (tx, sending, at) => {
    await storeReading(tx, sending, asked.key, at, 'once');
    return ok(null);
  });
}

/**
 * The member says what they expect to do (present, late, absent, represented by a colleague): an intention, from which no
 * proxy follows. Can be changed until the sitting opens, each change a row. Who replies has read.
 */
export function replyAttendance(
  ctx: Ctx,
  asked: Asked & { readonly answer: Answer | null; readonly holderNumber: number | null },
): Promise<Result<null, ConvocationRefusal>> {
  return answer(ctx, asked, 'attendance.replied', async (tx, sending, at) => {
    const db = tx.withTables<ConvocationTables>();
    // Held until the end of the act: the chair cannot open the sitting in between.
    const { state, assembly_id: assembly } = await db
      .selectFrom('council.sitting')
      .select(['state', 'assembly_id'])
      .where('id', '=', sending.sittingId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const holder =
      asked.answer === 'represented' ? await seatNumbered(tx, assembly, asked.holderNumber, at) : null;
    const refusals: ConvocationRefusal[] = [];
    if (state === 'cancelled') refusals.push(refusedFor('SITTING_CANCELLED'));
    else if (state !== 'convened') refusals.push(refusedFor('SITTING_BEGAN'));
    if (asked.answer === null) refusals.push(refusedFor('ANSWER_MISSING', 'answer'));
    if (asked.answer === 'represented' && holder === null)
      refusals.push(refusedFor('HOLDER_MISSING', 'holder'));
    if (holder === sending.seatId) refusals.push(refusedFor('HOLDER_IS_SELF', 'holder'));
    if (asked.answer === null || refusals.length > 0) return refuse(...refusals);
    // Read under the lock: of two devices at the same second, both replies are kept, in order.
    const { replies } = found(await readOwnSending(tx, asked.key));
    await db
      .insertInto('council.attendance_reply')
      .values({
        sending_id: sending.id,
        number: replies.length + 1,
        answer: asked.answer,
        holder_seat_id: holder,
        through: throughOf(asked.key),
        at,
      })
      .execute();
    await storeReading(tx, sending, asked.key, at, 'unless_known');
    return ok(null);
  });
}

/**
 * Signed by the sending, not by the person, and without the seat or the answer: the journal is public, and who read or
 * replied what is the secretariat's and the member's own business.
 */
async function answer(
  ctx: Ctx,
  asked: Asked,
  event: string,
  work: (tx: Tx, sending: OwnSending, at: Date) => Promise<Result<null, ConvocationRefusal>>,
): Promise<Result<null, ConvocationRefusal>> {
  const at = ctx.now();
  const sending = found(await readOwnSending(ctx.db, asked.key));
  const signed: Ctx = { ...ctx, author: { kind: 'link', id: sending.id, mandateId: null } };
  const signing: JournalEvent = { event, subject: `council/convocation/${sending.convocationId}` };
  return record<null, ConvocationRefusal>(
    signed,
    signing,
    async (tx) => {
      await claimOnce(tx, asked.once, at);
      return work(tx, found(await readOwnSending(tx, asked.key)), at);
    },
    convocationConstraints,
  );
}

async function storeReading(
  tx: Tx,
  sending: OwnSending,
  key: SendingKey,
  at: Date,
  when: 'once' | 'unless_known',
): Promise<void> {
  const row = { sending_id: sending.id, through: throughOf(key), at };
  const insert = tx.withTables<ConvocationTables>().insertInto('council.convocation_reading').values(row);
  await (when === 'once' ? insert : insert.onConflict((one) => one.doNothing())).execute();
}

async function seatNumbered(
  tx: Tx,
  assemblyId: string,
  number: number | null,
  at: Date,
): Promise<string | null> {
  if (number === null) return null;
  const today = civilDay(at);
  const seat = await tx
    .withTables<ConvocationTables>()
    .selectFrom('council.seat')
    .select('id')
    .where('assembly_id', '=', assemblyId)
    .where('number', '=', number)
    .where('starts_on', '<=', today)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', today)]))
    .executeTakeFirst();
  return seat?.id ?? null;
}
