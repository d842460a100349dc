import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { profileWords } from '../profile-words.ts';
import type { FactSource } from '../rules/actor.ts';

/** A source whole: its title as a link, who publishes it, when, when it was read, under which licence. */
export function SourceLine({ source, lang }: { source: FactSource; lang: Lang }) {
  const w = inLang(profileWords, lang);
  const published =
    source.published === null ? w.publishedUnknown : w.publishedOn(formatPartialDate(source.published, lang));
  return (
    <>
      <a href={source.url} rel="external" lang="fr">
        {source.title}
      </a>
      , <span lang="fr">{source.publisher}</span>, {published},{' '}
      {w.readOn(formatPartialDate(source.consulted, lang))}.
      {source.licence !== null && (
        <>
          {' '}
          <span lang="fr">{w.licence(source.licence)}</span>
        </>
      )}
    </>
  );
}
