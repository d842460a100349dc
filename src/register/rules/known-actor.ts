import type { Kind } from './vocabulary.ts';

/** What is needed to name an actor among others. */
export interface KnownActor {
  readonly slug: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: Kind;
  readonly siren: string | null;
  readonly commune: string | null;
  readonly communeCode: string | null;
  readonly website: string | null;
}
