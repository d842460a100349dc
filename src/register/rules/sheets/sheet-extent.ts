import { SheetFault } from './sheet.ts';

/** A reader makes a cell of every place up to the last one used: a hundred rows of a thousand columns, a thousand times. */
const placesMax = 100_000_000;
const tailLength = 64;

/**
 * How far the cells of a sheet reach, seen as its text streams by. One cell at XFD1048576 weighs thirty bytes in a file, and
 * seventeen billion empty cells in memory.
 */
export class SheetExtent {
  #tail = '';
  #row = 0;
  #column = 0;

  see(piece: Buffer): void {
    const text = this.#tail + piece.toString('latin1');
    for (const [, letters = '', digits = ''] of text.matchAll(/\sr="([A-Z]{1,3})(\d{1,7})"/g)) {
      this.#row = Math.max(this.#row, Number(digits));
      this.#column = Math.max(this.#column, columnNumber(letters));
    }
    this.#tail = text.slice(-tailLength);
    if (this.#row * this.#column > placesMax)
      throw new SheetFault('SHEET_TOO_MANY_ROWS', { line: this.#row });
  }
}

/** A is 1, Z is 26, AA is 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
}

/** The letters over a column: 1 is A, 27 is AA. */
export function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
