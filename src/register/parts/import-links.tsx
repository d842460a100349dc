import type { Visit } from '#kit/http/visit.ts';
import { formatSiret } from '#sirene/public.ts';
import { linkKindNames, rowSourceWords } from '../import-link-words.ts';
import { datePhrase } from '../rules/date-phrase.ts';
import { relationTypes } from '../rules/vocabulary.ts';
import { siteWords } from '../site-words.ts';
import type { ImportRow } from '../views/list-import-rows.ts';

/** The links that a row brings, and the source that it cites for them and for the rest. */
export function LinkList({
  visit,
  row,
}: {
  visit: Visit;
  row: Pick<ImportRow, 'links' | 'site' | 'source'>;
}) {
  const { lang } = visit;
  const colon = lang === 'fr' ? ' : ' : ': ';
  return (
    <>
      {row.links.length > 0 && (
        <ul>
          {row.links.map(({ type, name, fromDate, untilDate, kind }) => (
            <li key={`${type} ${name} ${fromDate}`}>
              {relationTypes[type].outward[lang]}
              {colon}
              <bdi>{name}</bdi>, {datePhrase(type, fromDate, untilDate, lang)}{' '}
              <small class="muted">({linkKindNames[kind][lang]})</small>
            </li>
          ))}
        </ul>
      )}
      {row.site !== null && (
        <p>
          {siteWords.place[lang]}
          {colon}
          {formatSiret(row.site.siret)}
          {row.site.commune !== null && `, ${row.site.commune.name}`}{' '}
          <small class="muted">({siteWords.newPlace[lang]})</small>
        </p>
      )}
      {row.source !== null && (
        <p>
          <small class="muted">
            {rowSourceWords.cites[lang]}
            {colon}
            <bdi>{row.source.title}</bdi>, {row.source.mark}
          </small>
        </p>
      )}
    </>
  );
}
