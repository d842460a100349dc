import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { type ActorRequest, addressOf, sorts } from '../rules/filters.ts';
import { listWords } from '../words.ts';

/** The orders a list can take, as links: the current one is marked, relevance is offered only to a search. */
export function SortLinks({ visit, request }: { visit: Visit; request: ActorRequest }) {
  const w = inLang(listWords, visit.lang);
  const offered = sorts.filter((sort) => sort !== 'relevance' || request.filters.q !== '');
  return (
    <p>
      {w.sortLabel}{' '}
      {offered.map((sort, rank) => (
        <>
          {rank > 0 && ', '}
          {sort === request.sort ? (
            <strong aria-current="true">{w[sort]}</strong>
          ) : (
            <a href={visit.href(addressOf('/acteurs', { filters: request.filters, sort }))}>{w[sort]}</a>
          )}
        </>
      ))}
    </p>
  );
}
