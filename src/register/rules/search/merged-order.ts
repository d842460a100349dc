/** The order of names, once these new documents are in their place; among namesakes, as they entered the register. */
export function mergedOrder(
  before: Uint32Array,
  fresh: readonly number[],
  names: readonly string[],
  ranks: readonly number[],
): Uint32Array {
  const compare = (a: number, b: number): number => {
    const [x = '', y = ''] = [names[a], names[b]];
    return x < y ? -1 : x > y ? 1 : (ranks[a] ?? 0) - (ranks[b] ?? 0);
  };
  const sorted = isInOrder(fresh, compare) ? fresh : [...fresh].sort(compare);
  const merged = new Uint32Array(before.length + sorted.length);
  let [one, two] = [0, 0];
  for (let at = 0; at < merged.length; at += 1) {
    const [a, b] = [before[one], sorted[two]];
    const takeFirst = b === undefined || (a !== undefined && compare(a, b) <= 0);
    merged[at] = (takeFirst ? a : b) ?? 0;
    if (takeFirst) one += 1;
    else two += 1;
  }
  return merged;
}

function isInOrder(docs: readonly number[], compare: (a: number, b: number) => number): boolean {
  return docs.every((doc, at) => at === 0 || compare(docs[at - 1] ?? 0, doc) <= 0);
}
