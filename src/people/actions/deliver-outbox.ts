import { sql } from 'kysely';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Mailer } from '#kit/mail.ts';
import { ok } from '#kit/result.ts';
import { nextAttempt } from '../rules/delivery.ts';
import type { PeopleTables } from '../tables.ts';

interface Claimed {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly attempts: number;
}

/** At most so many messages a round, so that stopping the program never waits long. */
const perRoundMax = 50;

/**
 * Sends the messages that are due, oldest first, and answers how many left and how many will be tried again or abandoned.
 * Never twice: a message is claimed and committed before it is handed over (two processes skip each other's), outside any
 * transaction, because a slow mail server must not hold the database. If the program falls in between, the message stays
 * `sending`: whether it left is not known, and better one missing than two.
 */
export async function deliverOutbox(ctx: Ctx, mailer: Mailer): Promise<{ sent: number; failed: number }> {
  const signed: Ctx = { ...ctx, author: { kind: 'system', id: 'outbox', mandateId: null } };
  const count = { sent: 0, failed: 0 };
  for (let round = 0; round < perRoundMax && (await somethingDue(signed)); round += 1) {
    const message = await claim(signed);
    if (!message) break;
    const error = await hand(mailer, message);
    await settle(signed, message, error);
    if (error === null) count.sent += 1;
    else count.failed += 1;
  }
  return count;
}

/** Asked before claiming, so that an idle program opens no transaction. */
async function somethingDue(ctx: Ctx): Promise<boolean> {
  const due = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.outbox_message')
    .select('id')
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', ctx.now())
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}

async function claim(ctx: Ctx): Promise<Claimed | null> {
  const at = ctx.now();
  const claimed = await record<Claimed | null, never>(ctx, [], async (tx) => {
    const db = tx.withTables<PeopleTables>();
    await db
      .updateTable('people.outbox_message')
      .set({ state: 'given_up', body: '', last_error: 'TOO_LATE' })
      .where('state', '=', 'waiting')
      .where('useful_until', '<=', at)
      .execute();
    const message = await db
      .with('due', (with_) =>
        with_
          .selectFrom('people.outbox_message')
          .select('id')
          .where('state', '=', 'waiting')
          .where('next_attempt_at', '<=', at)
          .orderBy('created_at')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .updateTable('people.outbox_message as message')
      .from('due')
      .set({ state: 'sending', attempts: sql`message.attempts + 1` })
      .whereRef('message.id', '=', 'due.id')
      .returning(['message.id', 'message.recipient', 'message.subject', 'message.body', 'message.attempts'])
      .executeTakeFirst();
    return ok(message ?? null);
  });
  return claimed.ok ? claimed.value : null;
}

/** Null when the mail server took the message, else what it said. */
async function hand(mailer: Mailer, message: Claimed): Promise<string | null> {
  try {
    await mailer.send({ to: message.recipient, subject: message.subject, text: message.body });
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 500);
  }
}

async function settle(ctx: Ctx, message: Claimed, error: string | null): Promise<void> {
  const at = ctx.now();
  const again = error === null ? null : nextAttempt(message.attempts, at);
  const event = error === null ? 'message.sent' : again === null ? 'message.abandoned' : 'message.delayed';
  const journal = { event, subject: `people/message/${message.id}`, data: { attempts: message.attempts } };
  await record<null, never>(ctx, journal, async (tx) => {
    const update = tx
      .withTables<PeopleTables>()
      .updateTable('people.outbox_message')
      .where('id', '=', message.id)
      .where('state', '=', 'sending');
    // Once sent, the words go: they may hold a link that still opens, and nobody needs them here.
    if (error === null) await update.set({ state: 'sent', sent_at: at, body: '' }).execute();
    else if (again === null) await update.set({ state: 'given_up', last_error: error }).execute();
    else await update.set({ state: 'waiting', next_attempt_at: again, last_error: error }).execute();
    return ok(null);
  });
}
