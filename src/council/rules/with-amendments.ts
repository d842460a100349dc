import type { ItemNow } from './sitting-now.ts';

/** Every item with what amends it right after: votes of both are told, counted and published alike. */
export function withAmendments(items: readonly ItemNow[]): readonly ItemNow[] {
  return items.flatMap((item) => [item, ...item.amendments]);
}
