/**
 * How many letters to add, drop, change or swap with their neighbour to go from one word to the other (optimal string
 * alignment). Answers `limit + 1` as soon as it is more than `limit`.
 */
export function letterDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (b.length >= room) makeRoom(b.length + 1);
  let [before, last, line] = lines;
  for (let column = 0; column <= b.length; column += 1) last[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    if (fillLine(a, b, row, before, last, line) > limit) return limit + 1;
    [before, last, line] = [last, line, before];
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

type Lines = [Uint16Array, Uint16Array, Uint16Array];

// Used again by each call: a search compares thousands of words, and three arrays a letter were most of its time.
let room = 64;
let lines: Lines = [new Uint16Array(room), new Uint16Array(room), new Uint16Array(room)];

function makeRoom(size: number): void {
  room = size;
  lines = [new Uint16Array(room), new Uint16Array(room), new Uint16Array(room)];
}

/** Fills a line from the two before it; answers the least of its costs. */
function fillLine(
  a: string,
  b: string,
  row: number,
  before: Uint16Array,
  last: Uint16Array,
  line: Uint16Array,
): number {
  const [own, previous] = [a.charCodeAt(row - 1), row > 1 ? a.charCodeAt(row - 2) : -1];
  line[0] = row;
  let least = row;
  for (let column = 1; column <= b.length; column += 1) {
    const other = b.charCodeAt(column - 1);
    let cost = (last[column - 1] ?? 0) + (own === other ? 0 : 1);
    cost = Math.min(cost, (last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
    if (column > 1 && own === b.charCodeAt(column - 2) && previous === other)
      cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    line[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** How many typing errors a word of this many letters may hold and still be taken for another. */
export function errorsAllowed(letters: number): number {
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}

/** Two neighbours swapped, or one letter typed twice: what fingers do, and no other name is that near. */
export function isSlip(a: string, b: string): boolean {
  if (a.length === b.length) return letterDistance(a, b, 1) === 1 && sorted(a) === sorted(b);
  return Math.abs(a.length - b.length) === 1 && withoutDoubles(a) === withoutDoubles(b);
}

const sorted = (word: string) => [...word].sort().join('');
const withoutDoubles = (word: string) => word.replace(/(.)\1+/g, '$1');
