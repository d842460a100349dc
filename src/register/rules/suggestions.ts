/** What `GET /acteurs/suggestions` answers, in the reader’s language. */
export interface Suggestions {
  readonly query: string;
  /** How many actors the whole list would show. */
  readonly total: number;
  readonly match: 'exact' | 'near';
  /** What is read aloud when they appear. */
  readonly said: string;
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  readonly href: string;
  readonly name: string;
  /** The other name that was found, as it is said; null when it is the actor’s own. */
  readonly also: string | null;
  readonly kind: string;
  readonly place: string;
  /** Said of those that bear the same name as another one suggested; null elsewhere. */
  readonly legalForm: string | null;
}

/** Below this many letters, half of the register would answer. */
export const typedMin = 2;
