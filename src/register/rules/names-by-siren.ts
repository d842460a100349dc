import { nameKey } from './actor-index.ts';

/** How many names a list gives to each SIREN: one that has several speaks of several institutions. */
export function namesBySiren(
  rows: readonly { readonly siren: string | null; readonly name: string }[],
): ReadonlyMap<string, number> {
  const names = new Map<string, Set<string>>();
  for (const { siren, name } of rows) {
    if (siren === null || name === '') continue;
    names.set(siren, (names.get(siren) ?? new Set()).add(nameKey(name)));
  }
  return new Map([...names].map(([siren, set]) => [siren, set.size]));
}
