/** Names in the order of their letters: finds those that begin with what is being typed. */
export interface NameStarts {
  /** The ranks whose name begins so, each once, in the order of the names. */
  beginning(prefix: string, from: number, limit: number): readonly number[];
}

/** `names` are folded already; one rank may have several. */
export function nameStarts(names: readonly (readonly [string, number])[]): NameStarts {
  const sorted = [...names].sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y));
  const firstAt = (prefix: string): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[0] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    beginning(prefix, from, limit) {
      const found = new Set<number>();
      for (let at = firstAt(prefix); at < sorted.length && found.size < from + limit; at += 1) {
        const [name, rank] = sorted[at] ?? ['', -1];
        if (!name.startsWith(prefix)) break;
        found.add(rank);
      }
      return [...found].slice(from);
    },
  };
}
