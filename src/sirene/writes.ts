// Verbs lent inside the caller’s transaction.
import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import type { HeardAnswer } from './rules/online-answer.ts';

/** A status of diffusion must be the most recent one: an answer of yesterday is asked again. */
const keptHours = 24;

/** Keeps answers of the online register over those there were, and lets go of the expired: nothing masked since may stay. */
export async function keepOnlineAnswers(tx: Tx, heard: readonly HeardAnswer[], at: Date): Promise<void> {
  const until = new Date(at.getTime() + keptHours * 3_600_000);
  await sql`delete from sirene.api_answer where expires_at <= ${at}`.execute(tx);
  for (const { question, answer } of heard)
    await sql`insert into sirene.api_answer (question, answer, fetched_at, expires_at)
      values (${question}, ${JSON.stringify(answer)}::jsonb, ${at}, ${until})
      on conflict (question) do update set answer = excluded.answer, fetched_at = excluded.fetched_at,
        expires_at = excluded.expires_at`.execute(tx);
}
