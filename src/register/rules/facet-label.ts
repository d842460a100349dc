import type { Said } from '#kit/i18n.ts';
import { type Facet, facets } from './filters.ts';
import { reasonKinds } from './inclusion.ts';
import { domainOfOwn, ownFieldSaid } from './own-field.ts';
import { codesOf, domains, kinds, layers, nameOf, unknownValue } from './vocabulary.ts';

const unknownSaid: Readonly<Record<Facet, Said>> = {
  kind: { fr: 'non connu', en: 'not known' },
  layer: { fr: 'non connue', en: 'not known' },
  domain: { fr: 'non connu', en: 'not known' },
  commune: { fr: 'non connue', en: 'not known' },
  inclusion: { fr: 'inconnue', en: 'unknown' },
};
const vocabularies = {
  kind: kinds,
  layer: layers,
  domain: domains,
  commune: {},
  inclusion: reasonKinds,
} as const;

/** What the register itself calls a value: a commune, a field of the territory’s own; null for what the vocabulary names. */
export type FacetNames = (facet: Facet, value: string) => Said | null;

/** The names that come with the values of facets. */
export function namesIn(
  values: Readonly<Record<Facet, readonly { readonly value: string; readonly label: Said | null }[]>>,
): FacetNames {
  const names = new Map(
    facets.flatMap((facet) => values[facet].map((one) => [`${facet} ${one.value}`, one.label] as const)),
  );
  return (facet, value) => names.get(`${facet} ${value}`) ?? null;
}

/** What a value of a facet is called; a commune and a field of the territory’s own by the name that the register gives it. */
export function facetLabel(facet: Facet, value: string, name: Said | null = null): Said {
  if (value === unknownValue) return unknownSaid[facet];
  const own = facet === 'domain' ? ownFieldSaid(value) : null;
  return nameOf(vocabularies[facet], value) ?? name ?? own ?? { fr: value, en: value };
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

const orders: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kind: codesOf(kinds),
  layer: codesOf(layers),
  inclusion: codesOf(reasonKinds),
};

/**
 * Values as they are read: kinds, layers and reasons in the order of the vocabulary, the others most frequent first, unknown last.
 * A field of the territory’s own stands under the one that holds it.
 */
export function inReadingOrder<T extends Counted>(facet: Facet, values: readonly T[]): T[] {
  const order = orders[facet];
  const rank = (one: Counted): number => {
    if (one.value === unknownValue) return Number.POSITIVE_INFINITY;
    return order ? order.indexOf(one.value) : -one.count;
  };
  const compare = (a: Counted, b: Counted): number => {
    const [x, y] = [rank(a), rank(b)];
    return x === y ? a.value.localeCompare(b.value) : x < y ? -1 : 1;
  };
  if (facet !== 'domain') return [...values].sort(compare);
  const isUnder = (one: Counted, domain: string) => domainOfOwn(one.value) === domain;
  const whole = values.filter((one) => domainOfOwn(one.value) === null).sort(compare);
  // One that is chosen though nobody is left in it may stand without the field that holds it.
  const alone = values.filter(
    (one) => domainOfOwn(one.value) !== null && !whole.some((field) => isUnder(one, field.value)),
  );
  const nested = whole.map((field) => [
    field,
    ...values.filter((one) => isUnder(one, field.value)).sort(compare),
  ]);
  const unknownLast = whole.at(-1)?.value === unknownValue ? nested.splice(-1) : [];
  return [...nested, alone.sort(compare), ...unknownLast].flat();
}
