import type { Form } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { newId } from '#kit/ids.ts';
import type { Departing, NewMember } from '../rules/member-faults.ts';

// What the forms on a seat carry, read into what the acts take.

type Once = { readonly once: string };

export function newMemberOf(visit: Visit, form: Form, number: number): NewMember & Once {
  return {
    number,
    name: form.text('name'),
    email: form.text('email'),
    groupId: form.text('group'),
    startsOn: form.text('starts'),
    once: onceIn(visit, form),
  };
}

export function departureOf(
  visit: Visit,
  form: Form,
  number: number,
): Departing & Once & { readonly number: number } {
  return {
    number,
    holdingId: form.text('holding'),
    cause: form.text('cause'),
    endsOn: form.text('ends'),
    once: onceIn(visit, form),
  };
}

/** The key of the submission; a form that lost it gets a fresh one, so that it is simply done. */
export function onceIn(visit: Visit, form: Form): string {
  const once = form.text('once');
  return once.length >= 8 && once.length <= 200 ? once : newId(visit.ctx.now());
}
