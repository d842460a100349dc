import type { Visit } from '#kit/http/visit.ts';
import type { OnlineRegister } from '#sirene/public.ts';
import type { askOnline } from '../actions/ask-online.ts';
import type { NotHeard } from '../parts/online-notice.tsx';

/** What is told when the online register was not heard, or not to the end; null when it was. */
export function notHeardOf(
  done: Awaited<ReturnType<typeof askOnline>>,
  register: OnlineRegister | null,
): NotHeard | null {
  const code: NotHeard['code'] | null = done.ok ? done.value : (done.refusals[0] ?? 'UNREACHABLE');
  if (code === null) return null;
  return { code, pause: register?.pauseLeft() ?? 0, before: done.ok ? 'something' : 'nothing' };
}

/** Whether the page comes right after an asking that went to its end. */
export function isHeard(visit: Visit): boolean {
  return visit.url.searchParams.get('entendu') === 'oui';
}
