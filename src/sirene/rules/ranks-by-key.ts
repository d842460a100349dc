/** The ranks that bear each key, as chains in one list: a list for each of a million keys would cost more than the keys. */
export class RanksByKey {
  readonly #last = new Map<string, number>();
  readonly #ranks: number[] = [];
  readonly #before: number[] = [];

  add(key: string, rank: number): void {
    const before = this.#last.get(key) ?? -1;
    if (before !== -1 && this.#ranks[before] === rank) return;
    this.#last.set(key, this.#ranks.length);
    this.#ranks.push(rank);
    this.#before.push(before);
  }

  /** In no order that means anything. */
  *of(key: string): Generator<number> {
    for (let at = this.#last.get(key) ?? -1; at !== -1; at = this.#before[at] ?? -1)
      yield this.#ranks[at] ?? -1;
  }

  /** How many bear this key. */
  count(key: string): number {
    let count = 0;
    for (let at = this.#last.get(key) ?? -1; at !== -1; at = this.#before[at] ?? -1) count += 1;
    return count;
  }

  keys(): Iterable<string> {
    return this.#last.keys();
  }
}
