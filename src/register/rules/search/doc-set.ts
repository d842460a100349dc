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

/** Adds to `set`, which has room for it, what is in `other`. */
export function unite(set: DocSet, other: DocSet): void {
  for (let at = 0; at < other.length; at += 1) set[at] = (set[at] ?? 0) | (other[at] ?? 0);
}

const every = 0xffffffff;

/** Adds to `set` the documents from one number up to another. */
export function addRun(set: DocSet, from: number, until: number): void {
  eachPiece(from, until, (at, bits) => {
    set[at] = (set[at] ?? 0) | bits;
  });
}

/** How many of the documents from one number up to another are in `set`. */
export function countRun(set: DocSet, from: number, until: number): number {
  let count = 0;
  eachPiece(from, until, (at, bits) => {
    count += countBits((set[at] ?? 0) & bits);
  });
  return count;
}

/** Where the numbers from one up to another are in a set: the place, and their bits there. */
function eachPiece(from: number, until: number, visit: (at: number, bits: number) => void): void {
  if (until <= from) return;
  const [first, last] = [from >>> 5, (until - 1) >>> 5];
  for (let at = first; at <= last; at += 1)
    visit(
      at,
      (at === first ? every << (from & 31) : every) &
        (at === last ? every >>> (31 - ((until - 1) & 31)) : every),
    );
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
  for (let at = 0; at < set.length; at += 1) count += countBits(set[at] ?? 0);
  return count;
}

/** How many bits of a number of 32 are set. */
export function countBits(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Every document of the set, in increasing order. */
export function eachDoc(set: DocSet, visit: (doc: number) => void): void {
  someDoc(set, (doc) => {
    visit(doc);
    return false;
  });
}

/** The same, until `visit` answers true; whether it did. */
export function someDoc(set: DocSet, visit: (doc: number) => boolean): boolean {
  for (let at = 0; at < set.length; at += 1) {
    let bits = set[at] ?? 0;
    while (bits !== 0) {
      if (visit((at << 5) | (31 - Math.clz32(bits & -bits)))) return true;
      bits &= bits - 1;
    }
  }
  return false;
}
