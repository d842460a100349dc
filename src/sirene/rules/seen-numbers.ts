/**
 * Numbers of nine digits that were met, one bit each, in pages made when one of their numbers comes: 30 million SIREN
 * hold in 125 MB at most, where a set of texts would take two gigabytes.
 */
export class SeenNumbers {
  readonly #pages: (Uint32Array | undefined)[] = [];

  /** Notes the number; false when it was met before. */
  add(digits: string): boolean {
    const number = Number(digits);
    const rank = number >>> pageBits;
    const page = this.#pages[rank] ?? new Uint32Array(2 ** (pageBits - 5));
    this.#pages[rank] = page;
    const place = (number & (2 ** pageBits - 1)) >>> 5;
    const bit = 1 << (number & 31);
    const word = page[place] ?? 0;
    page[place] = word | bit;
    return (word & bit) === 0;
  }
}

const pageBits = 16;
