import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { type ActorRequest, addressOf } from '../rules/filters.ts';
import { pagesShown } from '../rules/pages-shown.ts';
import { listWords } from '../words.ts';

type LinksProps = { visit: Visit; request: ActorRequest; page: number; pages: number };

/** The pages of a list; nothing when one holds it all. */
export function PageLinks({ visit, request, page, pages }: LinksProps) {
  const w = inLang(listWords, visit.lang);
  if (pages < 2) return null;
  const hrefOf = (to: number) => visit.href(addressOf('/acteurs', { ...request, page: to }));
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
        {pagesShown(page, pages).map((one, rank) => (
          <li key={one ?? `gap-${rank}`}>
            {one === null ? (
              <span>…</span>
            ) : (
              <a href={hrefOf(one)} aria-label={w.page(one)} aria-current={one === page ? 'page' : undefined}>
                {one}
              </a>
            )}
          </li>
        ))}
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
