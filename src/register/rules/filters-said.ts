import type { Lang } from '#kit/i18n.ts';
import { type FacetNames, facetLabel } from './facet-label.ts';
import { type ActorFilters, facets } from './filters.ts';

/** The filters in words, one after the other; an empty text when there is none. */
export function filtersSaid(filters: ActorFilters, lang: Lang, nameOf: FacetNames): string {
  const quoted = lang === 'fr' ? `« ${filters.q} »` : `"${filters.q}"`;
  return [
    ...(filters.q === '' ? [] : [quoted]),
    ...facets.flatMap((facet) =>
      filters[facet].map((value) => {
        const said = facetLabel(facet, value, nameOf(facet, value))[lang];
        return facet === 'inclusion' ? reasonSaid(said, lang) : said;
      }),
    ),
  ].join(', ');
}

/** « inconnue » among other filters would not say what is. */
function reasonSaid(reason: string, lang: Lang): string {
  return lang === 'fr' ? `raison d’être listé\u00a0: ${reason}` : `reason for being listed: ${reason}`;
}
