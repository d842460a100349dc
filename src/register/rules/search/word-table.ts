/** Finds a word by what it is written with, without cutting it out of its text. */
export interface WordTable {
  /** The number of the word there; -1 when it has none. */
  find(text: string, from: number, until: number, hash: number): number;
  /** Notes the number of a new word, that `words` holds already. */
  put(number: number, hash: number): void;
}

/** Open addressing: places are tried one after the other, never more than half of them taken. */
export function createWordTable(words: readonly string[]): WordTable {
  let places = new Int32Array(1 << 10).fill(-1);
  let hashes = new Int32Array(1 << 10);
  let taken = 0;
  const place = (number: number, hash: number): void => {
    let at = mixed(hash) & (places.length - 1);
    while (places[at] !== -1) at = (at + 1) & (places.length - 1);
    places[at] = number;
    hashes[at] = hash;
  };
  const grow = (): void => {
    const [oldPlaces, oldHashes] = [places, hashes];
    places = new Int32Array(oldPlaces.length * 2).fill(-1);
    hashes = new Int32Array(oldPlaces.length * 2);
    oldPlaces.forEach((number, at) => {
      if (number !== -1) place(number, oldHashes[at] ?? 0);
    });
  };
  return {
    find: (text, from, until, hash) => {
      for (let at = mixed(hash) & (places.length - 1); ; at = (at + 1) & (places.length - 1)) {
        const number = places[at] ?? -1;
        if (number === -1) return -1;
        if (hashes[at] === hash && isThere(words[number] ?? '', text, from, until)) return number;
      }
    },
    put: (number, hash) => {
      taken += 1;
      if (taken * 2 > places.length) grow();
      place(number, hash);
    },
  };
}

function isThere(word: string, text: string, from: number, until: number): boolean {
  if (word.length !== until - from) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** Spreads words that differ by their last letters over the whole table. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return once ^ (once >>> 15);
}
