import { Mark } from '#evidence/parts.tsx';
import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { TerritorySource } from '../rules/territory-facts.ts';
import { territoryWords } from '../territory-words.ts';

/** The line under a statement of the territory's page. */
export function TerritorySourceLine({ source, lang }: { source: TerritorySource; lang: Lang }) {
  const w = inLang(territoryWords, lang);
  return (
    <p class="muted">
      <small>
        {w.source}{' '}
        <a href={source.url} rel="external">
          {source.publisher}
        </a>
        , {source.published === null ? w.dateUnknown : formatPartialDate(source.published, lang)}{' '}
        <Mark visit={{ lang }} mark={source.mark} />
      </small>
    </p>
  );
}
