import type { CallContent } from './call-content.ts';
import type { ReadEdition } from './read-call-file.ts';
import type { SourceRef } from './source-ref.ts';

interface Cited {
  readonly sources: readonly SourceRef[];
}

/** The file that reads as this edition (`readCallFile`): what somebody starts from to write another version of it. */
export function callFileOf({ content, ...edition }: ReadEdition): Readonly<Record<string, unknown>> {
  const sources = new Map<string, { readonly ref: string; readonly source: Omit<SourceRef, 'mark'> }>();
  const cite = <T extends Cited>(one: T) => ({
    ...one,
    sources: one.sources.map(({ name, url, mark }) => {
      const key = `${name} ${url}`;
      const known = sources.get(key) ?? { ref: `source-${sources.size + 1}`, source: { name, url } };
      sources.set(key, known);
      return { ref: known.ref, mark };
    }),
  });
  const { parameters, cases, effect, territory, ...lists } = citedLists(content, cite);
  return inReadingOrder({
    ...{ ...edition, effect, territory, parameters },
    sources: Object.fromEntries([...sources.values()].map(({ ref, source }) => [ref, source])),
    ...lists,
    cases,
  }) as Readonly<Record<string, unknown>>;
}

const first =
  'slug key slot criterion version name fr en kind opens closes numerusClausus territory says ask looksAt variants measure needs values value active effect parameters sources criteria rules cases'.split(
    ' ',
  );

/** The database keeps keys in an order of its own: a person reads what a thing is called first, and French before English. */
function inReadingOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inReadingOrder);
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => (first.includes(key) ? first.indexOf(key) : first.length);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, one]) => [key, inReadingOrder(one)]));
}

function citedLists(content: CallContent, cite: <T extends Cited>(one: T) => unknown) {
  return {
    ...content,
    criteria: content.criteria.map((one) => cite({ ...one, questions: one.questions.map(cite) })),
    indicators: content.indicators.map(cite),
    pieces: content.pieces.map(cite),
    variants: content.variants.map(cite),
    rules: content.rules.map((one) => ({ ...one, values: one.values.map(cite) })),
    facts: content.facts.map(cite),
    conflicts: content.conflicts.map(cite),
    unknowns: content.unknowns.map(cite),
  };
}
