import type { FieldValue } from './actor-fields.ts';

/**
 * The values of a profile once another is merged into it: its own, and the other's, whose name becomes another name: the profile that
 * stands keeps the name that its own sources give, and is found by both. The view `register.standing_value` says the same in SQL.
 */
export function mergedValues<V extends FieldValue>(kept: readonly V[], absorbed: readonly V[]): V[] {
  const moved = absorbed.map((one) =>
    one.field === 'name' ? { ...one, field: 'other_names' as const } : one,
  );
  return [...kept, ...moved].sort((a, b) => a.rank - b.rank);
}
