import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { importStepsWords } from '../import-steps-words.ts';

/** The page before and the page after; nothing when one holds it all. `path` has its question mark already. */
export function ImportPages(props: { visit: Visit; path: string; page: number; pages: number }) {
  const { visit, path, page, pages } = props;
  const w = inLang(importStepsWords, visit.lang);
  if (pages < 2) return null;
  const hrefOf = (to: number) => visit.href(`${path}&page=${to}#lignes`);
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
          <span>{w.pageOf(formatNumber(page, visit.lang), formatNumber(pages, visit.lang))}</span>
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
