/** What an act answers: the value, or every reason for refusing it at once. Refusals are values with names, never exceptions. */
export type Result<T, R> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly R[] };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<R>(...refusals: R[]): { readonly ok: false; readonly refusals: readonly R[] } {
  return { ok: false, refusals };
}

/** For what cannot happen: the transaction rolls back, the log keeps the sentence, the person sees a reference number. */
export function assert(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`Impossible: ${sentence}`);
}

/** The value, when its absence would be a defect of ours rather than a fact of the world. */
export function present<T>(value: T | null | undefined, sentence: string): T {
  assert(value !== null && value !== undefined, sentence);
  return value;
}
