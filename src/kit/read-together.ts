/**
 * Makes one reading serve all those who ask, each for their own thing, while another reading is under way. Who asks gets
 * the next reading, never the one already begun: it may have missed what this caller has just been told is written.
 */
export function readTogether<K, V>(
  read: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (key: K) => Promise<V | undefined> {
  let next: { keys: Set<K>; found: Promise<ReadonlyMap<K, V>> } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return async (key) => {
    if (next === null) {
      const keys = new Set<K>();
      const found = last.then(() => {
        next = null;
        return read([...keys]);
      });
      last = found.catch(() => {});
      next = { keys, found };
    }
    next.keys.add(key);
    return (await next.found).get(key);
  };
}
