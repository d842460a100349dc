import { inLang, type Lang } from '#kit/i18n.ts';
import type { FilterNotice } from '../rules/read-filters.ts';
import { listWords } from '../words.ts';

/** What the address asked that was not understood, each said. */
export function ListNotices({
  notices,
  lang,
  more = [],
}: {
  notices: readonly FilterNotice[];
  lang: Lang;
  /** Sentences of one picture alone. */
  more?: readonly string[];
}) {
  const w = inLang(listWords, lang);
  if (notices.length + more.length === 0) return null;
  const said = ({ code, value, facet }: FilterNotice): string =>
    code === 'VALUE_UNKNOWN' ? w.VALUE_UNKNOWN(value, facet === null ? '' : w[facet]) : w[code](value);
  return (
    <div class="notice" data-kind="warning" role="status">
      <p>
        <span class="notice-kind">{w.noticeTitle}</span>
      </p>
      <ul>
        {notices.map((one) => (
          <li key={`${one.code} ${one.facet} ${one.value}`}>{said(one)}</li>
        ))}
        {more.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
