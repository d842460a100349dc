import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { type LookedUp, lookUp, type OnlineRefusal, type OnlineRegister } from '#sirene/public.ts';
import { keepOnlineAnswers } from '#sirene/writes.ts';
import { matchPermissions } from '../match-permissions.ts';
import { findQuestion } from '../queries/find-question.ts';
import { onlineFacts } from '../queries/heard-units.ts';
import { isOpen } from '../rules/match-state.ts';
import { onlineQuery } from '../rules/online-query.ts';

export type AskRefusal = OnlineRefusal | 'DECIDED_MEANWHILE';

/**
 * Asks the online register which legal unit an actor may be, and keeps what it answers for a day: pages then show it without asking.
 * What is kept is not asked again. Answers why it stopped midway; null when it went to its end. The journal says how much was asked, and
 * nothing of whom (`#sirene`). Nobody's hold keeps another from asking; a question that was answered meanwhile sends nothing.
 */
export async function askOnline(
  ctx: Ctx,
  viewer: Viewer,
  register: OnlineRegister | null,
  given: { readonly slug: string; readonly about: 'question' | 'further_unit' },
): Promise<Result<OnlineRefusal | null, AskRefusal>> {
  if (viewer.acting === null || !may(viewer, matchPermissions, 'match.decide')) throw new Stop('NOT_FOUND');
  const question = await findQuestion(ctx.db, given.slug);
  if (question === null) throw new Stop('NOT_FOUND');
  if (given.about === 'question' && !isOpen(question.state)) return refuse('DECIDED_MEANWHILE');
  if (register === null) return refuse('OFFLINE');
  const facts = present(await onlineFacts(ctx, given.slug), 'who is asked about is listed');
  const looked = await lookUp(ctx, register, onlineQuery(facts));
  if (!looked.ok) return looked;
  await keep(ctx, looked.value);
  return ok(looked.value.stopped);
}

async function keep(ctx: Ctx, { heard }: LookedUp): Promise<void> {
  if (heard.length === 0) return;
  const units = heard.reduce((sum, { answer }) => sum + answer.units.length, 0);
  const data = { questions: heard.length, units };
  await record<null, never>(
    ctx,
    { event: 'directory.asked', subject: 'sirene/directory', data },
    async (tx) => {
      await keepOnlineAnswers(tx, heard, ctx.now());
      return ok(null);
    },
  );
}
