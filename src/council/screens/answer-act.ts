import { redirect } from '#kit/http/answers.ts';
import { Stop } from '#kit/http/stop.ts';
import type { Visit } from '#kit/http/visit.ts';
import type { Result } from '#kit/result.ts';
import type { Refused } from '../rules/council-refused.ts';
import { drawChairDesk } from './show-chair-desk.tsx';
import { drawSecretariat } from './show-secretariat.tsx';
import { addressOf, sittingOf } from './sitting-of-visit.ts';

/**
 * After an act from a desk: back to that desk, or the same desk with every refusal. Sent twice, an act is simply done.
 * The desk is the one of the role: the president's, else the secretariat's.
 */
export async function answerAct(visit: Visit, done: Result<unknown, Refused>): Promise<Response> {
  const chair = visit.viewer.acting?.role === 'council_president';
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE')) {
    const slug = visit.params['slug'] ?? '';
    return redirect(visit, addressOf({ slug }, chair ? '/bureau' : '/secretariat') + visit.url.search);
  }
  const sitting = await sittingOf(visit);
  if (sitting.assembly.organisationId !== visit.viewer.acting?.organisationId) throw new Stop('NOT_FOUND');
  return chair
    ? drawChairDesk(visit, sitting, done.refusals, 422)
    : drawSecretariat(visit, sitting, done.refusals, 422);
}
