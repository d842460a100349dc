import type { Tx } from '#kit/db/database.ts';
import { addressesOf } from '#people/public.ts';
import { addMessage } from '#people/writes.ts';
import type { ConvocationTables } from '../convocation-tables.ts';

/** Writes why the sitting is cancelled. The second one at the same second violates `cancelled_once`. */
export async function storeCancellation(tx: Tx, sittingId: string, reason: string, at: Date): Promise<void> {
  await tx
    .withTables<ConvocationTables>()
    .insertInto('council.sitting_cancellation')
    .values({ sitting_id: sittingId, reason, at })
    .execute();
}

/**
 * Tells whoever was convened to this sitting, in the transaction that cancels it: by e-mail where an address is known today,
 * else to be handed over in writing, each following its own sending. Answers how many, and how many by e-mail.
 */
export async function tellCancelled(
  tx: Tx,
  sittingId: string,
  said: { readonly subject: string; readonly body: string },
  at: Date,
): Promise<{ readonly convocation: string | null; readonly members: number; readonly byEmail: number }> {
  const db = tx.withTables<ConvocationTables>();
  const sendings = await db
    .selectFrom('council.convocation_sending as sending')
    .innerJoin('council.convocation as convocation', 'convocation.id', 'sending.convocation_id')
    .select(['sending.id', 'sending.person_id', 'sending.convocation_id'])
    .where('convocation.sitting_id', '=', sittingId)
    .execute();
  const addresses = await addressesOf(
    { db: tx },
    sendings.map((one) => one.person_id),
  );
  const notices = [];
  for (const { id, person_id: person } of sendings) {
    const recipient = addresses.get(person);
    const message = recipient ? await addMessage(tx, { recipient, ...said }, at) : null;
    const channel = message === null ? ('by_hand' as const) : ('email' as const);
    notices.push({ sending_id: id, channel, message_id: message, at });
  }
  if (notices.length > 0) await db.insertInto('council.cancellation_notice').values(notices).execute();
  return {
    convocation: sendings[0]?.convocation_id ?? null,
    members: notices.length,
    byEmail: notices.filter((one) => one.channel === 'email').length,
  };
}
