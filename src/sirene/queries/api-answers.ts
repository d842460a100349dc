import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { OnlineAnswer } from '../rules/online-answer.ts';

export interface KeptAnswer {
  readonly answer: OnlineAnswer;
  /** When the online register gave it. */
  readonly at: Date;
}

/** The answers still good to these questions, by their fingerprint. */
export async function keptAnswers(
  ctx: Pick<Ctx, 'db' | 'now'>,
  questions: readonly string[],
): Promise<ReadonlyMap<string, KeptAnswer>> {
  const { rows } = await sql<{ question: string; answer: OnlineAnswer; fetched_at: Date }>`
    select question, answer, fetched_at from sirene.api_answer
    where question = any(${questions}::text[]) and expires_at > ${ctx.now()}`.execute(ctx.db);
  return new Map(rows.map((row) => [row.question, { answer: row.answer, at: row.fetched_at }]));
}
