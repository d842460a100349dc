import type { Lang, Said } from '#kit/i18n.ts';
import { epciOf } from './epci.ts';
import { facetLabel, inReadingOrder } from './facet-label.ts';
import type { ActorFilters, Facet } from './filters.ts';
import { unknownValue } from './vocabulary.ts';

interface Counted {
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

/** A line of a table of a dashboard: what it counts, and the filters of the list behind it; null where no filter says that. */
export interface BoardLine {
  readonly key: string;
  readonly label: Said;
  readonly count: number;
  readonly filters: ActorFilters | null;
  readonly unknown: boolean;
}

/** The lines of one facet, as they are read: unknown last. */
export function facetLines(facet: Facet, counts: readonly Counted[], filters: ActorFilters): BoardLine[] {
  return inReadingOrder(facet, counts).map(({ value, label, count }) => ({
    key: value,
    label: facetLabel(facet, value, label === null ? null : { fr: label, en: label }),
    count,
    filters: { ...filters, [facet]: [value] },
    unknown: value === unknownValue,
  }));
}

/** The same organisations by EPCI, the most numerous first; a commune outside any EPCI, and an unknown one, last. */
export function epciLines(communes: readonly Counted[], filters: ActorFilters): BoardLine[] {
  const groups = new Map<string, { label: Said; count: number; codes: string[] }>();
  const put = (key: string, label: Said, { value, count }: Counted) => {
    const group = groups.get(key) ?? { label, count: 0, codes: [] };
    group.count += count;
    group.codes.push(value);
    groups.set(key, group);
  };
  const nowhere: Said = { fr: 'hors intercommunalité', en: 'in no group' };
  for (const one of communes) {
    if (one.value === unknownValue) put(unknownValue, facetLabel('commune', unknownValue), one);
    else {
      const epci = epciOf(one.value);
      if (epci === null) put('none', nowhere, one);
      else put(epci.code, { fr: epci.name, en: epci.name }, one);
    }
  }
  const last = (key: string) => (key === unknownValue ? 2 : key === 'none' ? 1 : 0);
  return [...groups]
    .map(([key, { label, count, codes }]) => ({
      key,
      label,
      count,
      filters: { ...filters, commune: codes },
      unknown: key === unknownValue,
    }))
    .sort((a, b) => last(a.key) - last(b.key) || b.count - a.count);
}

/** The first lines, the rest gathered in one; unknown stays, last. */
export function firstLines(
  lines: readonly BoardLine[],
  most: number,
  others: (count: number) => Said,
): BoardLine[] {
  const known = lines.filter((one) => !one.unknown);
  if (known.length <= most) return [...lines];
  const rest = known.slice(most);
  const count = rest.reduce((sum, one) => sum + one.count, 0);
  return [
    ...known.slice(0, most),
    { key: 'others', label: others(rest.length), count, filters: null, unknown: false },
    ...lines.filter((one) => one.unknown),
  ];
}

/** A share of a total in whole percents, « < 1 % » rather than a zero. */
export function shareSaid(count: number, total: number, lang: Lang): string {
  if (total === 0) return '–';
  const share = (100 * count) / total;
  const space = lang === 'fr' ? '\u00a0' : '';
  if (count > 0 && share < 1) return `< 1${space}%`;
  return `${Math.round(share)}${space}%`;
}
