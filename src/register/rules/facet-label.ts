import type { Said } from '#kit/i18n.ts';
import type { Facet } from './filters.ts';
import { codesOf, domains, kinds, layers, nameOf, unknownValue } from './vocabulary.ts';

const unknownSaid: Readonly<Record<Facet, Said>> = {
  kind: { fr: 'non connu', en: 'not known' },
  layer: { fr: 'non connue', en: 'not known' },
  domain: { fr: 'non connu', en: 'not known' },
  commune: { fr: 'non connue', en: 'not known' },
};
const vocabularies = { kind: kinds, layer: layers, domain: domains } as const;

/** What a value of a facet is called; a commune by the name that the register gives it. */
export function facetLabel(facet: Facet, value: string, communeName: string | null = null): Said {
  if (value === unknownValue) return unknownSaid[facet];
  if (facet === 'commune') return { fr: communeName ?? value, en: communeName ?? value };
  return nameOf(vocabularies[facet], value) ?? { fr: value, en: value };
}

/** Values as they are read: kinds and layers in the order of the vocabulary, the others most frequent first, unknown last. */
export function inReadingOrder<T extends { readonly value: string; readonly count: number }>(
  facet: Facet,
  values: readonly T[],
): T[] {
  const ranks = facet === 'kind' ? codesOf(kinds) : facet === 'layer' ? codesOf(layers) : null;
  const rank = (one: T): number =>
    one.value === unknownValue
      ? Number.POSITIVE_INFINITY
      : ranks
        ? (ranks as string[]).indexOf(one.value)
        : -one.count;
  return [...values].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x === y ? a.value.localeCompare(b.value) : x < y ? -1 : 1;
  });
}
