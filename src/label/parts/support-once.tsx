import type { FormState } from '#kit/http/form.ts';
import type { Visit } from '#kit/http/visit.ts';
import { newId } from '#kit/ids.ts';

/** The hidden key of a submission: the same form sent twice does its work once. */
export function Once({ visit, state }: { visit: Visit; state: FormState }) {
  return <input type="hidden" name="once" value={onceOf(visit, state.values['once'])} />;
}

/** The key that came with a form; a missing or misshapen one is replaced, which only loses the protection it gave. */
export function onceOf(visit: Visit, typed: string | undefined): string {
  return typed !== undefined && /^[\w-]{8,200}$/.test(typed) ? typed : newId(visit.ctx.now());
}
