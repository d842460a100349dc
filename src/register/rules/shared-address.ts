import { nameForm } from '#sirene/public.ts';
import { headingKey } from './import-fields.ts';
import type { ReadRow } from './read-row.ts';

/** From how many unrelated names one address is doubtful: a cell dragged down repeats it over whoever stands below. */
const unrelatedMin = 3;
const linesKept = 10;

/**
 * The lines whose address stands on at least three rows whose names share no word and whose SIREN, where known, are not the same;
 * with the lines of the others. A house of companies does that too: it is said, and nothing is refused for it.
 */
export function sharedAddresses(rows: readonly ReadRow[]): ReadonlyMap<number, readonly number[]> {
  const byAddress = Map.groupBy(
    rows.filter((row) => /\d/.test(row.address) && row.address.length >= 10),
    (row) => headingKey(row.address),
  );
  const shared = new Map<number, readonly number[]>();
  for (const same of byAddress.values()) {
    if (same.length < unrelatedMin || unrelated(same).length < unrelatedMin) continue;
    const lines = same.map((row) => row.line);
    for (const line of lines) shared.set(line, lines.filter((other) => other !== line).slice(0, linesKept));
  }
  return shared;
}

/** Rows of which no two are one company or of one family of names. */
function unrelated(rows: readonly ReadRow[]): ReadRow[] {
  const kept: { row: ReadRow; words: Set<string> }[] = [];
  for (const row of rows) {
    const words = new Set(nameForm(row.name)?.words ?? []);
    const related = kept.some(
      (one) =>
        (row.siren !== null && one.row.siren === row.siren) || [...words].some((word) => one.words.has(word)),
    );
    if (!related) kept.push({ row, words });
    if (kept.length >= unrelatedMin) break;
  }
  return kept.map((one) => one.row);
}
