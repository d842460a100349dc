/** Names by the groups of three letters they hold: finds those that look like another in a million without reading them all. */
export interface Grams {
  /** The names that look most like this one, best first. */
  nearest(glued: string, wanted: number): readonly string[];
}

const letters = 37;
const budget = 40_000;

/** `names` in order, each once: of two that look as much like another, the first comes first. */
export function gramsOf(names: readonly string[]): Grams {
  const count = new Int32Array(letters ** 3 + 1);
  for (const name of names) for (const gram of codes(name)) count[gram + 1] = (count[gram + 1] ?? 0) + 1;
  const start = Int32Array.from(count);
  for (let gram = 1; gram < start.length; gram += 1)
    start[gram] = (start[gram] ?? 0) + (start[gram - 1] ?? 0);
  const postings = new Int32Array(start.at(-1) ?? 0);
  const next = Int32Array.from(start);
  const norm = new Float32Array(names.length);
  const weight = (gram: number) =>
    Math.log2((names.length + 1) / ((start[gram + 1] ?? 0) - (start[gram] ?? 0) + 1));
  for (const [index, name] of names.entries()) {
    let sum = 0;
    for (const gram of codes(name)) {
      const at = next[gram] ?? 0;
      postings[at] = index;
      next[gram] = at + 1;
      sum += weight(gram);
    }
    norm[index] = sum;
  }
  const gathered = new Float32Array(names.length);
  return {
    nearest(glued, wanted) {
      const grams = [...codes(glued)].map((gram) => ({
        gram,
        size: (start[gram + 1] ?? 0) - (start[gram] ?? 0),
      }));
      grams.sort((a, b) => a.size - b.size);
      const touched: number[] = [];
      let read = 0;
      let own = 0;
      for (const { gram, size } of grams) {
        const value = weight(gram);
        own += value;
        if (size === 0 || (read > 0 && read + size > budget)) continue;
        read += size;
        for (let at = start[gram] ?? 0; at < (start[gram + 1] ?? 0); at += 1) {
          const name = postings[at] ?? 0;
          if (gathered[name] === 0) touched.push(name);
          gathered[name] = (gathered[name] ?? 0) + value;
        }
      }
      const best = bestOf(touched, wanted, (name) => {
        const both = gathered[name] ?? 0;
        return both / (own + (norm[name] ?? 0) - both);
      });
      for (const name of touched) gathered[name] = 0;
      return best.map((name) => names[name] ?? '');
    },
  };
}

/** The few that score best, best first, of many: sorting them all would cost more than reading them. */
function bestOf(names: readonly number[], wanted: number, scoreOf: (name: number) => number): number[] {
  const kept: { name: number; score: number }[] = [];
  let bar = Number.NEGATIVE_INFINITY;
  for (const name of names) {
    const score = scoreOf(name);
    if (score < bar) continue;
    const at = kept.findLastIndex((one) => one.score > score || (one.score === score && one.name < name)) + 1;
    kept.splice(at, 0, { name, score });
    if (kept.length > wanted) kept.pop();
    if (kept.length === wanted) bar = kept.at(-1)?.score ?? bar;
  }
  return kept.map((one) => one.name);
}

/** Its groups of three letters, each once, the first two marked as a beginning. */
function codes(name: string): Set<number> {
  const found = new Set<number>();
  let a = 0;
  let b = 0;
  for (let index = 0; index < name.length; index += 1) {
    const c = letter(name.charCodeAt(index));
    if (index > 0) found.add((a * letters + b) * letters + c);
    a = b;
    b = c;
  }
  return found;
}

/** 1 to 26 for letters, 27 to 36 for digits; 0 is the mark of a beginning. */
function letter(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}
