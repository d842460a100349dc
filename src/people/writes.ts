import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { PeopleTables } from './tables.ts';

export { endMandates, enterPerson, openMandate } from './writes-mandates.ts';

/** A message to send, in its reader's language. `usefulUntil`: after it, better nothing than a message too late. */
export interface Message {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly usefulUntil?: Date;
}

/** Puts a message in the outbox, inside the act that causes it: no act without its message, and the reverse. Answers its id. */
export async function addMessage(tx: Tx, message: Message, at: Date): Promise<string> {
  const id = newId(at);
  await tx
    .withTables<PeopleTables>()
    .insertInto('people.outbox_message')
    .values({
      id,
      recipient: message.recipient,
      subject: message.subject,
      body: message.body,
      state: 'waiting',
      created_at: at,
      next_attempt_at: at,
      useful_until: message.usefulUntil ?? null,
      sent_at: null,
      attempts: 0,
      last_error: null,
    })
    .execute();
  return id;
}

/**
 * Takes the address and the words off these messages, once they left or were given up: who asked for them is forgotten. Answers
 * those that are over.
 */
export async function forgetRecipients(tx: Tx, messageIds: readonly string[]): Promise<string[]> {
  if (messageIds.length === 0) return [];
  const over = await tx
    .withTables<PeopleTables>()
    .updateTable('people.outbox_message')
    .set({ recipient: '', body: '' })
    .where('id', 'in', messageIds)
    .where('state', 'in', ['sent', 'given_up'])
    .returning('id')
    .execute();
  return over.map((row) => row.id);
}
