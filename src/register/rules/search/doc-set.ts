/** A set of documents of the search index, one bit each. */
export type DocSet = Uint32Array<ArrayBuffer>;

/** An empty set with room for the documents 0 to `size - 1`. */
export function emptySet(size: number): DocSet {
  return new Uint32Array((size + 31) >>> 5);
}

export function addDoc(set: DocSet, doc: number): void {
  const at = doc >>> 5;
  set[at] = (set[at] ?? 0) | (1 << (doc & 31));
}

export function removeDoc(set: DocSet, doc: number): void {
  const at = doc >>> 5;
  set[at] = (set[at] ?? 0) & ~(1 << (doc & 31));
}

export function hasDoc(set: DocSet, doc: number): boolean {
  return (((set[doc >>> 5] ?? 0) >>> (doc & 31)) & 1) === 1;
}

/** Leaves in `set` what is in `other` too. */
export function intersect(set: DocSet, other: DocSet): void {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) & (other[at] ?? 0);
}

/** Adds to `set` what is in `other`. */
export function unite(set: DocSet, other: DocSet): void {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) | (other[at] ?? 0);
}

/** Takes out of `set` what is in `other`. */
export function subtract(set: DocSet, other: DocSet): void {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) & ~(other[at] ?? 0);
}

/** The same set with room for more. */
export function grown(set: DocSet, size: number): DocSet {
  const larger = emptySet(size);
  larger.set(set.subarray(0, larger.length));
  return larger;
}

export function countDocs(set: DocSet): number {
  let count = 0;
  for (let at = 0; at < set.length; at += 1) {
    let bits = set[at] ?? 0;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

/** Every document of the set, in increasing order. */
export function eachDoc(set: DocSet, visit: (doc: number) => void): void {
  for (let at = 0; at < set.length; at += 1) {
    let bits = set[at] ?? 0;
    while (bits !== 0) {
      const low = 31 - Math.clz32(bits & -bits);
      visit((at << 5) | low);
      bits &= bits - 1;
    }
  }
}
