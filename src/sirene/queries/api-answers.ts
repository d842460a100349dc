import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { OnlineAnswer } from '../rules/online-answer.ts';

/** The answers still good to these questions, by their fingerprint. */
export async function keptAnswers(
  ctx: Pick<Ctx, 'db' | 'now'>,
  questions: readonly string[],
): Promise<ReadonlyMap<string, OnlineAnswer>> {
  const { rows } = await sql<{ question: string; answer: OnlineAnswer }>`
    select question, answer from sirene.api_answer
    where question = any(${questions}::text[]) and expires_at > ${ctx.now()}`.execute(ctx.db);
  return new Map(rows.map((row) => [row.question, row.answer]));
}
