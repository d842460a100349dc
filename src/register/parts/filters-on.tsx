import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { facetLabel, namesIn } from '../rules/facet-label.ts';
import {
  type ActorFilters,
  type ActorRequest,
  addressOf as addressIn,
  facets,
  withoutFilter,
} from '../rules/filters.ts';
import type { ActorCounts } from '../views/count-actors.ts';
import { listWords } from '../words.ts';

const actorList = (request: Partial<ActorRequest>) => addressIn('/acteurs', request);

/** What is on, each to be taken off by itself. */
export function FiltersOn({
  visit,
  request,
  counts,
  addressOf = actorList,
}: {
  visit: Visit;
  request: ActorRequest;
  counts: ActorCounts;
  /** Where other filters lead; the list when it says nothing. */
  addressOf?: (request: Partial<ActorRequest>) => string;
}) {
  const { lang } = visit;
  const w = inLang(listWords, lang);
  const { filters, sort } = request;
  const hrefOf = (left: ActorFilters) => visit.href(addressOf({ filters: left, sort }));
  const nameOf = namesIn(counts.facets);
  const on = [
    ...(filters.q === ''
      ? []
      : [{ key: 'q', said: w.searched(filters.q), left: withoutFilter(filters, 'q') }]),
    ...facets.flatMap((facet) =>
      filters[facet].map((value) => ({
        key: `${facet}-${value}`,
        said: `${w[facet]}\u00a0: ${facetLabel(facet, value, nameOf(facet, value))[lang]}`,
        left: withoutFilter(filters, facet, value),
      })),
    ),
  ];
  if (on.length === 0) return null;
  return (
    <ul class="filters-on" aria-label={w.active}>
      {on.map(({ key, said, left }) => (
        <li key={key}>
          <a href={hrefOf(left)}>
            <span>
              <span class="visually-hidden">{w.remove} </span>
              {said}
            </span>
          </a>
        </li>
      ))}
      {on.length > 1 && (
        <li>
          <a href={visit.href(addressOf({}))}>{w.removeAll}</a>
        </li>
      )}
    </ul>
  );
}
