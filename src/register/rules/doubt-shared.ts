import type { Asked } from './ask-matcher.ts';

/**
 * Of several actors that one name would link to the same unit, or of which one is linked to it already, at most one is right as often
 * as not: they may be one actor listed twice. A name alone then decides for none of them; a number that they carry still does.
 */
export function doubtShared(all: readonly Asked[], linked: ReadonlySet<string>): Asked[] {
  const wanted = new Map<string, number>();
  for (const { outcome, candidates } of all) {
    const siren = outcome === 'match' ? candidates[0]?.siren : undefined;
    if (siren !== undefined) wanted.set(siren, (wanted.get(siren) ?? 0) + 1);
  }
  return all.map((asked) => {
    const [first, ...others] = asked.candidates;
    if (asked.outcome !== 'match' || asked.method !== 'name' || first === undefined) return asked;
    if ((wanted.get(first.siren) ?? 0) < 2 && !linked.has(first.siren)) return asked;
    const doubted = { ...first, reasons: [...first.reasons, { code: 'wanted_by_others' as const }] };
    return { ...asked, outcome: 'review', candidates: [doubted, ...others] };
  });
}
