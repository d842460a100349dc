import type { Tx } from '#kit/db/database.ts';
import { addressesOf } from '#people/public.ts';
import { addMessage } from '#people/writes.ts';
import { convocationMessage } from '../rules/convocation-message.ts';
import type { Draft } from '../rules/draft.ts';
import type { SeatNow } from '../rules/sitting-now.ts';
import type { SubstituteTables } from '../substitute-tables.ts';
import { readBroadcast } from './read-broadcast.ts';

/**
 * The copy that each substitute receives (L5211-6 CGCT), in the transaction that convenes: by e-mail where an address is
 * known, else to be handed over in writing. Answers how many.
 */
export async function sendToSubstitutes(
  tx: Tx,
  given: {
    readonly draft: Draft;
    readonly convocation: { readonly id: string };
    readonly seats: readonly SeatNow[];
    readonly pageOf: (slug: string) => string;
  },
  at: Date,
): Promise<number> {
  const named = given.seats.flatMap((seat) => seat.substitute ?? []);
  if (named.length === 0) return 0;
  const emails = await addressesOf(
    { db: tx },
    named.map((one) => one.personId),
  );
  const page = given.pageOf(given.draft.slug);
  const { live } = await readBroadcast(tx, given.draft.id);
  const said = convocationMessage(given.draft, { link: null, page, live });
  const rows = [];
  for (const { id, personId } of named) {
    const email = emails.get(personId) ?? null;
    rows.push({
      convocation_id: given.convocation.id,
      substitute_id: id,
      channel: email === null ? ('by_hand' as const) : ('email' as const),
      message_id: email === null ? null : await addMessage(tx, { recipient: email, ...said }, at),
      at,
    });
  }
  await tx.withTables<SubstituteTables>().insertInto('council.substitute_sending').values(rows).execute();
  return rows.length;
}
