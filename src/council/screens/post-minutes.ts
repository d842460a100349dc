import { redirect } from '#kit/http/answers.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import type { Result } from '#kit/result.ts';
import { settleMinutes } from '../actions/settle-minutes.ts';
import { signMinutes } from '../actions/sign-minutes.ts';
import { isDone } from '../record-refusal-words.ts';
import type { RecordRefused } from '../rules/record-refused.ts';
import { keptSittingOf } from './record-of-visit.ts';
import { drawMinutes } from './show-minutes.tsx';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** POST …/proces-verbal/projet: settles the draft, or says everything that stands against it. */
export const postSettling: Screen = async (visit) => {
  const { slug } = await keptSittingOf(visit, 'minutes.write');
  const version = Number((await visit.form()).text('version'));
  const given = { slug, version: Number.isInteger(version) ? version : -1, once: await onceOf(visit) };
  return answer(visit, slug, await settleMinutes(visit.ctx, visit.viewer, given));
};

/** POST …/proces-verbal/signatures: `who` is « president-1 » or « secretary-12 »; the day is in the field of that form. */
export const postSignature: Screen = async (visit) => {
  const { slug } = await keptSittingOf(visit, 'minutes.adopt');
  const form = await visit.form();
  const who = form.text('who');
  const [, capacity = '', seat = ''] = /^(president|secretary)-(\d{1,4})$/.exec(who) ?? [];
  const field = `signedOn-${who}`;
  const done = await signMinutes(visit.ctx, visit.viewer, {
    slug,
    seat: Number(seat),
    capacity: capacity === 'president' ? 'president' : 'secretary',
    signedOn: form.text(field),
    once: await onceOf(visit),
  });
  return answer(visit, slug, done, field);
};

async function answer(
  visit: Visit,
  slug: string,
  done: Result<unknown, RecordRefused>,
  field = '',
): Promise<Response> {
  if (done.ok || isDone(done.refusals)) return redirect(visit, addressOf({ slug }, '/proces-verbal'));
  const { values } = await visit.form();
  const faults = done.refusals.map((one) => ({ ...one, field: one.field === null ? null : field }));
  return drawMinutes(visit, { values, faults }, 422);
}
