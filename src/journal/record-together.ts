import { sql } from 'kysely';
import type { Author, Ctx } from '#kit/ctx.ts';
import { assertOutsideTransaction, type Database, type Tx, transact } from '#kit/db/database.ts';
import { DatabaseError, violatedConstraint } from '#kit/db/database-error.ts';
import { present, type Result, refuse } from '#kit/result.ts';
import { claimEachOnce, onceConstraint, releaseOnce } from './once.ts';
import type { JournalEvent } from './record.ts';
import { signedEntry } from './rules/signed-entry.ts';

/** Acts of one kind on one thing, written so that any number of them fits in one transaction. */
export interface Gathering<Asked, Locked, Known, Row, R> {
  /** Takes the thing that `key` names, so that nobody else acts on it before the commit. */
  lock(tx: Tx, key: string): Promise<Locked>;
  /** Everything these acts need to know, in as few statements as one act would take. */
  read(tx: Tx, locked: Locked, asked: readonly Asked[]): Promise<Known>;
  /**
   * Decides one act, in its turn. What it accepts it must note in `known`, for those that come after it in the same
   * transaction. A throw ends this act alone.
   */
  decide(known: Known, asked: Asked, at: Date): Result<Accepted<Row>, R>;
  /** Writes what all the accepted acts leave, in as few statements as one act would take. */
  write(tx: Tx, rows: readonly Row[]): Promise<void>;
  /** The refusal that a violated constraint means; `once_pkey` is that of a submission sent again. */
  readonly constraints: Readonly<Record<string, R>>;
  /** The answer when `waitingMax` acts already wait for this thing. */
  readonly full: R;
}

export interface Accepted<Row> {
  readonly rows: readonly Row[];
  /** At least one: no act without its row in the journal. */
  readonly events: readonly [JournalEvent, ...JournalEvent[]];
}

export interface TogetherAct<Asked> {
  /** The thing the act is about: acts with the same key wait in one line. */
  readonly key: string;
  /** The key of the submission. */
  readonly once: string;
  readonly asked: Asked;
}

type Answer<R> = Result<readonly JournalEvent[], R>;

interface Waiting<Asked, R> {
  readonly act: TogetherAct<Asked>;
  readonly author: Author;
  readonly at: Date;
  readonly resolve: (answer: Answer<R>) => void;
  readonly reject: (error: unknown) => void;
}

/** What became of one act; a throw is kept apart, so that it ends nobody else. */
type Fate<R> = { readonly answer: Answer<R> } | { readonly thrown: unknown };

/** How far one transaction came. */
interface Turn<Act, Fated> {
  batch: readonly Act[] | null;
  /** When all were refused and everything was rolled back. */
  refused: readonly Fated[] | null;
  stage: 'before' | 'commit';
}

/** The line lives in memory: beyond this, who comes is told to try again. */
export const waitingMax = 10_000;
const batchMax = 500;

/**
 * The second door to a writing transaction, for acts that come by the hundred in one second. Those that arrive while a
 * transaction on the same thing is under way wait in line, and the next transaction carries them all out: one lock, one
 * reading, a decision each, one writing, a journal row each with its own author and moment, one commit. Each is answered
 * after the commit. A refused act writes nothing and stops nobody; when a constraint refuses the whole, all are done
 * again one by one, so that only the guilty is refused. Act by act, the guarantees are those of `record`.
 */
export function recordTogether<Asked, Locked, Known, Row, R>(
  kind: Gathering<Asked, Locked, Known, Row, R>,
): (ctx: Ctx, act: TogetherAct<Asked>) => Promise<Answer<R>> {
  const lines = new WeakMap<Database, Map<string, Line<Asked, Locked, Known, Row, R>>>();
  return (ctx, act) => {
    assertOutsideTransaction();
    const byKey = lines.get(ctx.writer) ?? new Map<string, Line<Asked, Locked, Known, Row, R>>();
    lines.set(ctx.writer, byKey);
    const line = byKey.get(act.key) ?? new Line(kind, ctx, act.key, () => byKey.delete(act.key));
    byKey.set(act.key, line);
    return line.join(act, ctx.author, ctx.now());
  };
}

class Line<Asked, Locked, Known, Row, R> {
  readonly #kind: Gathering<Asked, Locked, Known, Row, R>;
  readonly #ctx: Pick<Ctx, 'writer' | 'live'>;
  readonly #key: string;
  readonly #leave: () => void;
  #waiting: Waiting<Asked, R>[] = [];
  #served: 'no' | 'yes' = 'no';

  constructor(
    kind: Gathering<Asked, Locked, Known, Row, R>,
    ctx: Pick<Ctx, 'writer' | 'live'>,
    key: string,
    leave: () => void,
  ) {
    this.#kind = kind;
    this.#ctx = ctx;
    this.#key = key;
    this.#leave = leave;
  }

  join(act: TogetherAct<Asked>, author: Author, at: Date): Promise<Answer<R>> {
    if (this.#waiting.length >= waitingMax) return Promise.resolve(refuse(this.#kind.full));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ act, author, at, resolve, reject });
      if (this.#served === 'no') this.#serve();
    });
  }

  /** Until nobody waits. Never rejects: each act hears what became of it. */
  async #serve(): Promise<void> {
    this.#served = 'yes';
    while (this.#waiting.length > 0) await this.#carryOut(() => this.#waiting.splice(0, batchMax));
    this.#leave();
  }

  async #carryOut(take: () => Waiting<Asked, R>[]): Promise<void> {
    const turn: Turn<Waiting<Asked, R>, Fate<R>> = { batch: null, refused: null, stage: 'before' };
    try {
      const done = await transact(this.#ctx.writer, async (tx) => {
        const locked = await this.#kind.lock(tx, this.#key);
        // Only now: who arrived while the lock was waited for comes along.
        turn.batch = take();
        const decided = await this.#decide(tx, locked, turn.batch);
        if (decided.topics.size === 0) {
          turn.refused = decided.fates;
          throw new Error('every act of this transaction was refused');
        }
        turn.stage = 'commit';
        return decided;
      });
      for (const topic of done.topics) this.#ctx.live.publish(topic);
      settle(turn.batch ?? [], done.fates);
    } catch (error) {
      const acts = turn.batch ?? take();
      if (turn.refused) settle(acts, turn.refused);
      // Answered by the database, nothing was written. Without an answer at the commit nobody knows: doing it again is
      // for the person to decide, and the key of their submission keeps it from counting twice.
      else if (turn.stage === 'commit' && !(error instanceof DatabaseError))
        for (const one of acts) one.reject(error);
      else if (acts.length === 1) this.#fail(acts[0], error);
      else for (const one of acts) await this.#carryOut(() => [one]);
    }
  }

  async #decide(
    tx: Tx,
    locked: Locked,
    batch: readonly Waiting<Asked, R>[],
  ): Promise<{ fates: Fate<R>[]; topics: ReadonlySet<string> }> {
    const asked = batch.map((one) => one.act.asked);
    const known = await this.#kind.read(tx, locked, asked);
    const free = await claimEachOnce(tx, new Map(batch.map((one) => [one.act.once, one.at])));
    const rows: Row[] = [];
    const signed: Signed[] = [];
    const fates = batch.map((one): Fate<R> => {
      if (!free.has(one.act.once)) return { answer: refuse(this.#alreadyDone()) };
      try {
        const decided = this.#kind.decide(known, one.act.asked, one.at);
        if (!decided.ok) return { answer: decided };
        free.delete(one.act.once);
        rows.push(...decided.value.rows);
        for (const event of decided.value.events) signed.push({ author: one.author, at: one.at, event });
        return { answer: { ok: true, value: decided.value.events } };
      } catch (thrown) {
        return { thrown };
      }
    });
    if (signed.length > 0) {
      await releaseOnce(tx, [...free]);
      await this.#kind.write(tx, rows);
      await append(tx, signed);
    }
    return { fates, topics: new Set(signed.map(({ event }) => event.topic ?? event.subject)) };
  }

  #fail(one: Waiting<Asked, R> | undefined, error: unknown): void {
    const constraint = violatedConstraint(error);
    const meaning = constraint === null ? undefined : this.#kind.constraints[constraint];
    if (meaning === undefined) one?.reject(error);
    else one?.resolve(refuse(meaning));
  }

  #alreadyDone(): R {
    return present(this.#kind.constraints[onceConstraint], 'no refusal for a submission sent again');
  }
}

function settle<Asked, R>(batch: readonly Waiting<Asked, R>[], fates: readonly Fate<R>[]): void {
  for (const [index, one] of batch.entries()) {
    const fate = present(fates[index], 'an act of a batch without its fate');
    if ('answer' in fate) one.resolve(fate.answer);
    else one.reject(fate.thrown);
  }
}

interface Signed {
  readonly author: Author;
  readonly at: Date;
  readonly event: JournalEvent;
}

/** Chains these acts in their order, in one statement, each signed by its own author at its own moment. */
async function append(tx: Tx, signed: readonly Signed[]): Promise<void> {
  const entries = JSON.stringify(signed.map(({ author, at, event }) => signedEntry(author, at, event)));
  await sql`select journal.append_many(${entries}::jsonb)`.execute(tx);
}
