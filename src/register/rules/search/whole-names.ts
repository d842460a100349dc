/** Finds who bears a name by its letters and digits alone: « Conseilgénéraldel'Isère » is « Conseil général de l’Isère ». */
export interface WholeNames {
  /** `plain`: a name as `register.plain` makes it. */
  add(plain: string, doc: number): void;
  /** The documents that bear this name, spaces and signs apart; dead ones included. */
  bearing(plain: string): readonly number[];
  /** Documents have other numbers from now on: what `move` says. */
  renumber(move: (doc: number) => number): void;
}

/** Names are kept as a number each: among a million of them, two are taken for one once in ten thousand million questions. */
export function createWholeNames(): WholeNames {
  const lastOf = new Map<number, number>();
  const docs: number[] = [];
  const before: number[] = [];
  return {
    add: (plain, doc) => {
      const key = keyOf(plain);
      if (key === null) return;
      before.push(lastOf.get(key) ?? -1);
      lastOf.set(key, docs.length);
      docs.push(doc);
    },
    bearing: (plain) => {
      const key = keyOf(plain);
      const found: number[] = [];
      for (let at = key === null ? -1 : (lastOf.get(key) ?? -1); at !== -1; at = before[at] ?? -1)
        found.push(docs[at] ?? 0);
      return found;
    },
    renumber: (move) => {
      docs.forEach((doc, at) => {
        docs[at] = move(doc);
      });
    },
  };
}

/** Two hashes of 32 and 21 bits in one exact number; null for a name without any letter. */
function keyOf(plain: string): number | null {
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
  let [one, two] = [0, 7];
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    one = (Math.imul(one, 31) + code) | 0;
    two = (Math.imul(two, 0x01000193) ^ code) | 0;
  }
  return letters === '' ? null : (one >>> 0) * 2 ** 21 + ((two ^ (two >>> 13)) & 0x1fffff);
}
