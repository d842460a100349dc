import type { Tx } from '#kit/db/database.ts';
import { newId, newSecret, sha256 } from '#kit/ids.ts';
import { addMessage } from '#people/writes.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { convocationMessage } from '../rules/convocation-message.ts';
import type { Draft } from '../rules/draft.ts';
import { readBroadcast } from './read-broadcast.ts';
import type { ConvenedMember } from './read-members.ts';

/**
 * One sending per member in office (L2121-10 CGCT), in the transaction that convenes: by e-mail with a personal link where
 * an address is known, else to be handed over in writing. Of a link only the fingerprint is kept.
 */
export async function sendToMembers(
  tx: Tx,
  given: {
    readonly draft: Draft;
    readonly convocation: { readonly id: string; readonly number: number };
    readonly members: readonly ConvenedMember[];
    readonly linkTo: (secret: string) => string;
    readonly pageOf: (slug: string) => string;
  },
  at: Date,
): Promise<{ readonly byEmail: number }> {
  const page = given.pageOf(given.draft.slug);
  const { live } = await readBroadcast(tx, given.draft.id);
  const sendings = [];
  for (const member of given.members) {
    const common = {
      id: newId(at),
      convocation_id: given.convocation.id,
      seat_id: member.seatId,
      person_id: member.personId,
      at,
    };
    if (member.email === null) {
      sendings.push({ ...common, channel: 'by_hand' as const, message_id: null, link_hash: null });
      continue;
    }
    const secret = newSecret();
    const said = convocationMessage(given.draft, { link: given.linkTo(secret), page, live });
    const message = await addMessage(tx, { recipient: member.email, ...said }, at);
    const link = sha256(secret);
    sendings.push({ ...common, channel: 'email' as const, message_id: message, link_hash: link });
  }
  await tx
    .withTables<ConvocationTables>()
    .insertInto('council.convocation_sending')
    .values(sendings)
    .execute();
  return { byEmail: sendings.filter((one) => one.channel === 'email').length };
}
