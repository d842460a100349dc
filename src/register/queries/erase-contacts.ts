import { sql } from 'kysely';
import type { ReadDb, Tx } from '#kit/db/database.ts';
import { forgetRecipients } from '#people/writes.ts';

/**
 * Contacts that served or never will: the link expired and nothing came, or the correction is answered. The only personal data of
 * the module; who is waited for by nobody is forgotten.
 */
const over = (at: Date) => sql`
  select contact.claim_id from register.claim_contact as contact
  join register.claim as claim on claim.id = contact.claim_id
  left join register.correction as correction on correction.claim_id = claim.id
  where (correction.id is null and claim.expires_at <= ${at}::timestamptz)
    or exists (select from register.correction_answer as answer where answer.correction_id = correction.id)`;

/** Messages that wait for nothing any more but to be forgotten. */
const messages = sql`select message.message_id, message.claim_id from register.claim_message as message
  where not exists (select from register.claim_contact as contact where contact.claim_id = message.claim_id)`;

export async function somethingToErase(db: ReadDb, at: Date): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (${over(at)}) or exists (${messages}) as some`.execute(db);
  return rows[0]?.some === true;
}

/** Erases those contacts, and takes their address off the messages that left. */
export async function eraseContacts(tx: Tx, at: Date): Promise<void> {
  await sql`delete from register.claim_contact where claim_id in (${over(at)})`.execute(tx);
  const { rows } = await sql<{ message_id: string }>`${messages}`.execute(tx);
  const forgotten = await forgetRecipients(
    tx,
    rows.map((row) => row.message_id),
  );
  if (forgotten.length === 0) return;
  await sql`delete from register.claim_message where message_id = any(${forgotten}::uuid[])`.execute(tx);
}
