/** Documents under numbers such that those of a cell follow one another. */
export interface Renumbering {
  /** The number that each document has from now on, by the one it had: those of a cell in the order in which they came. */
  readonly renumbered: Uint32Array;
  /** Those of cell `c` are from `starts[c]` to `starts[c + 1] - 1`. */
  readonly starts: Uint32Array;
}

/** `cellOf`: the cell of each document; `cells`: how many there are. */
export function renumberByCell(cellOf: readonly number[], cells: number): Renumbering {
  const starts = new Uint32Array(cells + 1);
  for (const cell of cellOf) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 1; cell <= cells; cell += 1) starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  const next = starts.slice();
  const renumbered = Uint32Array.from(cellOf, (cell) => {
    const number = next[cell] ?? 0;
    next[cell] = number + 1;
    return number;
  });
  return { renumbered, starts };
}

/** Puts what is known of each document under its new number. */
export function moveAll<T>(column: T[], renumbered: Uint32Array): void {
  const before = column.slice();
  before.forEach((value, doc) => {
    column[renumbered[doc] ?? 0] = value;
  });
}
