/**
 * How many letters to add, drop, change or swap with their neighbour to go from one word to the other (optimal string
 * alignment). Answers `limit + 1` as soon as it is more than `limit`.
 */
export function letterDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = nextLine(a, b, row, last, before);
    if (Math.min(...line) > limit) return limit + 1;
    before = last;
    last = line;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

function nextLine(
  a: string,
  b: string,
  row: number,
  last: readonly number[],
  before: readonly number[],
): number[] {
  const line = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const change = a[row - 1] === b[column - 1] ? 0 : 1;
    let cost = Math.min(
      (last[column - 1] ?? 0) + change,
      (last[column] ?? 0) + 1,
      (line[column - 1] ?? 0) + 1,
    );
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    line.push(cost);
  }
  return line;
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
