import type { LinkedPair } from './link-records.ts';

/**
 * Records that are one thing, by what links them to a third: each group by its ranks in order, groups of one left out.
 * A chain of doubtful links makes large groups of different things: only links at `threshold` or above count.
 */
export function clustersOf(pairs: readonly LinkedPair[], threshold: number): readonly (readonly number[])[] {
  const parent = new Map<number, number>();
  const rootOf = (rank: number): number => {
    let root = rank;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(rank, root);
    return root;
  };
  for (const { a, b, probability } of pairs) {
    if (probability < threshold) continue;
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parent.set(high, low);
    if (low !== undefined) parent.set(low, low);
  }
  const groups = Map.groupBy(
    [...parent.keys()].sort((x, y) => x - y),
    rootOf,
  );
  return [...groups.values()].filter((group) => group.length > 1);
}
