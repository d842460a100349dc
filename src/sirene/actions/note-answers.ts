import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { ok } from '#kit/result.ts';
import type { HeardAnswer } from '../rules/online-answer.ts';
import { keepOnlineAnswers } from '../writes.ts';

/** Keeps what the online register answered; the journal says that it was asked, how often, and nothing of what. */
export async function noteAnswers(ctx: Ctx, heard: readonly HeardAnswer[]): Promise<void> {
  if (heard.length === 0) return;
  const units = heard.reduce((sum, { answer }) => sum + answer.units.length, 0);
  const event = {
    event: 'directory.asked',
    subject: 'sirene/directory',
    data: { questions: heard.length, units },
  };
  await record<null, never>(ctx, event, async (tx) => {
    await keepOnlineAnswers(tx, heard, ctx.now());
    return ok(null);
  });
}
