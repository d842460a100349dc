import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { nominationWords } from '../nomination-words.ts';
import { resultWords } from '../result-words.ts';
import type { ItemNow } from '../rules/sitting-now.ts';

interface Given {
  readonly visit: Visit;
  readonly item: Pick<ItemNow, 'state' | 'withoutVote' | 'nomination'>;
}

/** How an item ended without a vote: by a deliberation that has nothing to count, or by none. */
export function ItemEnded({ visit, item }: Given) {
  const w = inLang(resultWords, visit.lang);
  const { state, withoutVote } = item;
  if (withoutVote !== null) return <WithoutVote visit={visit} item={item} made={withoutVote} />;
  if (state === 'noted' || state === 'withdrawn' || state === 'postponed')
    return <p class="result-verdict">{w[state]}</p>;
  return null;
}

/** What the president said, that there was no vote, and where the deliberation is read. */
function WithoutVote({ visit, item, made }: Given & { made: NonNullable<ItemNow['withoutVote']> }) {
  const w = inLang(resultWords, visit.lang);
  const why = item.nomination === null ? w.noVote : nominationWords.oneCandidate[visit.lang];
  return (
    <section class="result" data-state="adopted">
      <p class="result-verdict">{w.verdict(made.wording[visit.lang])}</p>
      <p>
        <small>{why}</small>
      </p>
      <p>
        <a href={visit.href(`/conseil/deliberations/${made.slug}`)}>{w.deliberation}</a>
      </p>
    </section>
  );
}
