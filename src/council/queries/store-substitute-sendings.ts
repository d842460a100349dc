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
  const page = given.pageOf(given.draft.slug);
  const { live } = await readBroadcast(tx, given.draft.id);
  const said = convocationMessage(given.draft, { link: null, page, live });
  const rows = await told(tx, { convocationId: given.convocation.id, named, said }, at);
  await tx.withTables<SubstituteTables>().insertInto('council.substitute_sending').values(rows).execute();
  return rows.length;
}

/** Tells whoever received a copy that the sitting is cancelled, as its members are. Answers how many. */
export async function tellSubstitutes(
  tx: Tx,
  convocationId: string,
  said: { readonly subject: string; readonly body: string },
  at: Date,
): Promise<number> {
  const db = tx.withTables<SubstituteTables>();
  const named = await db
    .selectFrom('council.substitute_sending as sending')
    .innerJoin('council.substitute as named', 'named.id', 'sending.substitute_id')
    .select(['named.id', 'named.person_id as personId'])
    .where('sending.convocation_id', '=', convocationId)
    .execute();
  if (named.length === 0) return 0;
  const rows = await told(tx, { convocationId, named, said }, at);
  await db.insertInto('council.substitute_notice').values(rows).execute();
  return rows.length;
}

/** By e-mail where an address is known today, else in writing. */
async function told(
  tx: Tx,
  given: {
    readonly convocationId: string;
    readonly named: readonly { readonly id: string; readonly personId: string }[];
    readonly said: { readonly subject: string; readonly body: string };
  },
  at: Date,
): Promise<SubstituteTables['council.substitute_sending'][]> {
  const emails = await addressesOf(
    { db: tx },
    given.named.map((one) => one.personId),
  );
  const rows = [];
  for (const { id, personId } of given.named) {
    const recipient = emails.get(personId);
    const message = recipient ? await addMessage(tx, { recipient, ...given.said }, at) : null;
    rows.push({
      convocation_id: given.convocationId,
      substitute_id: id,
      channel: message === null ? ('by_hand' as const) : ('email' as const),
      message_id: message,
      at,
    });
  }
  return rows;
}
