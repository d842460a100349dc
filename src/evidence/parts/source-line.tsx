import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { Source } from '../rules/figure-types.ts';
import { evidenceWords } from '../words.ts';

/** Who said it, where, when: a link to the page when it was recorded, and the plain fact when it was not. */
export function SourceLine({ visit, source }: { visit: Pick<Visit, 'lang'>; source: Source | null }) {
  const w = inLang(evidenceWords, visit.lang);
  if (source === null) return <span class="unknown">{w.noSource}</span>;
  const title = source.title[visit.lang];
  return (
    <span class="source-line">
      {source.url ? (
        <a href={source.url} rel="external">
          {source.publisher}
        </a>
      ) : (
        source.publisher
      )}
      , {title}
      {source.published && <>, {formatPartialDate(source.published, visit.lang)}</>}
      {source.url === null && (
        <>
          {' '}
          (<span class="unknown">{w.noPage}</span>)
        </>
      )}
    </span>
  );
}
