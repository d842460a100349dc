import type { Form } from '#kit/http/form.ts';
import { Stop } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { isId } from '#kit/ids.ts';
import { notePresence, type PresenceKind, type Whose } from '../actions/note-presence.ts';
import { seatSubstitute } from '../actions/seat-substitute.ts';
import { answerAct } from './answer-act.ts';
import { onceOf } from './sitting-of-visit.ts';

/**
 * POST /conseil/seances/:slug/presences: `arrived` or `left` says whose (a seat, « all », « range », a group's id);
 * `substitute` the seat in which its substitute sits.
 */
export const postPresences: Screen = async (visit) => {
  const form = await visit.form();
  const slug = visit.params['slug'] ?? '';
  const substituted = form.text('substitute');
  if (substituted !== '') {
    const once = `${await onceOf(visit)} substitute ${substituted}`;
    const given = { slug, number: numberIn(substituted), once };
    return answerAct(visit, await seatSubstitute(visit.ctx, visit.viewer, given));
  }
  const kind: PresenceKind = form.text('arrived') === '' ? 'left' : 'arrived';
  const whose = whoseOf(form, form.text(kind));
  // All the seats share one form: two arrivals noted one right after the other are two acts, not one sent twice.
  const once = `${await onceOf(visit)} ${kind} ${JSON.stringify(whose)}`;
  const given = { slug, kind, whose, once };
  return answerAct(visit, await notePresence(visit.ctx, visit.viewer, given));
};

function whoseOf(form: Form, text: string): Whose {
  if (text === 'all') return { by: 'all' };
  if (text === 'range')
    return { by: 'range', first: numberIn(form.text('first')), last: numberIn(form.text('last')) };
  if (isId(text)) return { by: 'group', groupId: text };
  if (text === '') throw new Stop('BODY_UNREADABLE');
  return { by: 'seat', number: numberIn(text) };
}

/** What is not the number of a seat is 0, which no seat has: the act says so. */
function numberIn(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
