import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { type UnitFacet, type UnitQuery, unitFacets, unitQueryAddress } from '../rules/unit-query.ts';
import { searchWords } from '../search-words.ts';
import type { FoundUnits } from '../views/found-units.ts';
import { unitFacetLabel } from './unit-facet-label.ts';

interface Props {
  readonly visit: Visit;
  readonly query: UnitQuery;
  readonly found: FoundUnits;
}

/** The facets as links: each leads to the same search with one value more, or, being on, with it taken off. */
export function UnitFacets({ visit, query, found }: Props) {
  const w = inLang(searchWords, visit.lang);
  const shown = unitFacets.filter((facet) => found.facets[facet].length > 0);
  if (shown.length === 0) return null;
  return (
    <nav class="facets" aria-label={w.filters}>
      {shown.map((facet) => (
        <Values key={facet} visit={visit} query={query} found={found} facet={facet} />
      ))}
    </nav>
  );
}

function Values({ visit, query, found, facet }: Props & { readonly facet: UnitFacet }) {
  const { lang } = visit;
  const w = inLang(searchWords, lang);
  const chosen = query.facets[facet];
  const said = (count: number) => {
    const number = formatNumber(count, lang);
    return found.counted === 'most' ? w.atLeast(number) : number;
  };
  return (
    <details class="facet" open={facet !== 'department' || chosen !== undefined}>
      <summary>{w[facet]}</summary>
      <ul class="facet-values">
        {found.facets[facet].map(({ value, count }) => {
          const { [facet]: _, ...others } = query.facets;
          const facets = chosen === value ? others : { ...others, [facet]: value };
          return (
            <li key={value}>
              <a
                href={visit.href(unitQueryAddress(query, { facets }))}
                aria-current={chosen === value ? 'true' : undefined}
              >
                {chosen === value && <span class="visually-hidden">{w.remove} </span>}
                {unitFacetLabel(facet, value, lang)}
              </a>{' '}
              <span class="facet-count">{said(count)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
