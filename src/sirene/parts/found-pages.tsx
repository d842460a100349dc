import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { type UnitQuery, unitQueryAddress } from '../rules/unit-query.ts';
import { searchWords } from '../search-words.ts';

interface Props {
  readonly visit: Visit;
  readonly query: UnitQuery;
  readonly pages: number;
}

/** The page before and the page after; nothing when one holds it all. */
export function FoundPages({ visit, query, pages }: Props) {
  const w = inLang(searchWords, visit.lang);
  if (pages < 2) return null;
  const hrefOf = (page: number) => visit.href(unitQueryAddress(query, { page }));
  const { page } = query;
  return (
    <nav class="pagination" aria-label={w.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a rel="prev" href={hrefOf(page - 1)}>
              {w.previous}
            </a>
          </li>
        )}
        <li>
          <a href={hrefOf(page)} aria-current="page">
            {w.page(page)}
          </a>
        </li>
        {page < pages && (
          <li>
            <a rel="next" href={hrefOf(page + 1)}>
              {w.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
