import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { facetLabel, inReadingOrder } from '../rules/facet-label.ts';
import { type ActorRequest, defaultSort, type Facet, facets } from '../rules/filters.ts';
import { domainOfOwn } from '../rules/own-field.ts';
import type { Extra } from '../rules/pictures.ts';
import type { ActorCounts, FacetValue } from '../views/count-actors.ts';
import { listWords } from '../words.ts';
import { SearchBox } from './search-box.tsx';

const listAction = '/acteurs#resultats';

type FormProps = {
  visit: Visit;
  request: ActorRequest;
  counts: ActorCounts;
  /** The address that the form asks, and what must be asked with it; the list when it says nothing. */
  action?: string;
  extra?: Extra;
};

/** The search and the facets: one form sent by GET, so that a list can be kept as an address. Works without scripts. */
export function FacetForm({ visit, request, counts, action = listAction, extra = [] }: FormProps) {
  const w = inLang(listWords, visit.lang);
  const { filters, sort } = request;
  return (
    <form class="facets" method="get" action={visit.href(action)} aria-label={w.filters}>
      <SearchBox visit={visit} typed={filters.q} suggests={action === listAction} />
      {facets.map((facet) => (
        <FacetList
          key={facet}
          visit={visit}
          facet={facet}
          values={counts.facets[facet]}
          chosen={filters[facet]}
        />
      ))}
      {extra.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {sort !== defaultSort(filters) && <input type="hidden" name="sort" value={sort} />}
      <button class="button" data-kind="secondary" type="submit">
        {w.filterButton}
      </button>
    </form>
  );
}

type ListProps = { visit: Visit; facet: Facet; values: readonly FacetValue[]; chosen: readonly string[] };

function FacetList({ visit, facet, values, chosen }: ListProps) {
  const { lang } = visit;
  const w = inLang(listWords, lang);
  if (values.length === 0) return null;
  const chosenHere = values.filter((one) => chosen.includes(one.value)).length;
  return (
    <details class="facet" open={facet === 'kind' || chosenHere > 0}>
      <summary>
        {w[facet]}
        {chosenHere > 0 && <span class="facet-count"> {w.chosen(chosenHere)}</span>}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{w[facet]}</legend>
        <ul class="facet-values">
          {inReadingOrder(facet, values).map(({ value, label, count }) => (
            <li
              key={value}
              class="choice"
              data-under={facet === 'domain' && domainOfOwn(value) !== null ? '' : undefined}
            >
              <input
                type="checkbox"
                id={`${facet}-${value}`}
                name={facet}
                value={value}
                checked={chosen.includes(value)}
              />
              <label for={`${facet}-${value}`}>
                {facetLabel(facet, value, label)[lang]}{' '}
                <span class="facet-count">{formatNumber(count, lang)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
