import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { type ActorRequest, addressOf, countFilters, facets, withoutFilter } from '../rules/filters.ts';
import type { ActorCounts } from '../views/count-actors.ts';
import { aboutWords, listWords } from '../words.ts';

type EmptyProps = { visit: Visit; request: ActorRequest; counts: ActorCounts };

/** An empty list: why that may be, and which single step would show something. */
export function EmptyList({ visit, request, counts }: EmptyProps) {
  const { lang } = visit;
  const w = inLang(aboutWords, lang);
  const l = inLang(listWords, lang);
  const { filters } = request;
  if (countFilters(filters) === 0) {
    return (
      <div class="empty">
        <h3>{w.noActor}</h3>
        <p>{w.noActorHint}</p>
      </div>
    );
  }
  const steps = facets.filter((facet) => filters[facet].length > 0 && counts.without[facet] > 0);
  return (
    <div class="empty">
      <h3>{w.emptyTitle}</h3>
      <p>{w.emptyWhy}</p>
      {steps.length > 0 && (
        <>
          <p>{w.emptyFilters}</p>
          <ul>
            {steps.map((facet) => (
              <li key={facet}>
                <a href={visit.href(addressOf('/acteurs', { filters: withoutFilter(filters, facet) }))}>
                  {w.emptyWithout(
                    l[facet],
                    l.countLabel(counts.without[facet], formatNumber(counts.without[facet], lang)),
                  )}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {filters.q !== '' && <p>{w.emptySearch}</p>}
      <p>
        <a class="button" data-kind="secondary" href={visit.href('/acteurs')}>
          {w.emptyAll}
        </a>
      </p>
    </div>
  );
}
