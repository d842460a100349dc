import type { Lang } from '#kit/i18n.ts';
import { facetLabel } from './facet-label.ts';
import { type ActorFilters, facets } from './filters.ts';

/** The filters in words, one after the other; an empty text when there is none. */
export function filtersSaid(
  filters: ActorFilters,
  lang: Lang,
  communeName: (code: string) => string | null,
): string {
  const quoted = lang === 'fr' ? `« ${filters.q} »` : `"${filters.q}"`;
  return [
    ...(filters.q === '' ? [] : [quoted]),
    ...facets.flatMap((facet) =>
      filters[facet].map((value) => facetLabel(facet, value, communeName(value))[lang]),
    ),
  ].join(', ');
}
