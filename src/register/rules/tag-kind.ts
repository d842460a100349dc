import type { Kind } from './vocabulary.ts';

/** The sign that the styles draw before a kind (`.tag[data-kind]`). */
export function tagKind(kind: Kind): string {
  return kind === 'public_body' ? 'public' : kind.replaceAll('_', '-');
}
