import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { type Tx, transact } from '#kit/db/database.ts';
import { violatedConstraint } from '#kit/db/database-error.ts';
import { type Result, refuse } from '#kit/result.ts';
import type { Json } from './rules/canonical-entry.ts';
import { signedEntry } from './rules/signed-entry.ts';

/** An act as the journal keeps it. `event` is `noun.participle`; `subject` is `module/thing/<id>`; `data` names people by id only. */
export interface JournalEvent {
  readonly event: string;
  readonly subject: string;
  readonly data?: Json;
  /** What open pages are told after the commit; the subject, when it says nothing else. */
  readonly topic?: string;
}

type Work<T, R> = (tx: Tx) => Promise<Result<T, R>>;
type Events<T> =
  | JournalEvent
  | readonly JournalEvent[]
  | ((value: T) => JournalEvent | readonly JournalEvent[]);

/**
 * The door to a writing transaction (with `record-together.ts`, for acts that come by the hundred): runs `work`, and when it does not refuse, writes the journal rows in the same
 * transaction, signed by `ctx.author` at `ctx.now()`, then tells the open pages. A refusal rolls everything back.
 * `constraints` gives the refusal that a violated constraint means: uniqueness is never checked by looking first.
 */
export async function record<T, R>(
  ctx: Ctx,
  events: Events<T>,
  work: Work<T, R>,
  constraints: Readonly<Record<string, R>> = {},
): Promise<Result<T, R>> {
  const rolledBack: { result: Result<T, R> | null } = { result: null };
  const touched = new Set<string>();
  try {
    const result = await transact(ctx.writer, async (tx) => {
      const done = await work(tx);
      if (!done.ok) {
        rolledBack.result = done;
        throw new RolledBack();
      }
      const given = typeof events === 'function' ? events(done.value) : events;
      for (const event of Array.isArray(given) ? given : [given as JournalEvent]) {
        await append(ctx, tx, event);
        touched.add(event.topic ?? event.subject);
      }
      return done;
    });
    for (const subject of touched) ctx.live.publish(subject);
    return result;
  } catch (error) {
    if (error instanceof RolledBack && rolledBack.result) return rolledBack.result;
    const constraint = violatedConstraint(error);
    const meaning = constraint === null ? undefined : constraints[constraint];
    if (meaning !== undefined) return refuse(meaning);
    throw error;
  }
}

class RolledBack extends Error {}

async function append(ctx: Ctx, tx: Tx, event: JournalEvent): Promise<void> {
  const row = signedEntry(ctx.author, ctx.now(), event);
  await sql`select journal.append(${row.at}, ${row.authorKind}, ${row.authorId}, ${row.mandateId},
    ${row.event}, ${row.subject}, ${JSON.stringify(row.data)}::jsonb, ${row.payload})`.execute(tx);
}
