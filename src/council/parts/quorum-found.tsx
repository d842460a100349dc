import { inLang, type Lang } from '#kit/i18n.ts';
import { formatHour } from '#kit/instant.ts';
import { quorumSentence } from '../rules/quorum-alarm.ts';
import type { ItemNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';

/** What the quorum was each time this item was put under discussion, reached or not. */
export function QuorumFoundLine({
  lang,
  item,
}: {
  lang: Lang;
  item: Pick<ItemNow, 'quorum' | 'carriedFrom'>;
}) {
  const w = inLang(councilWords, lang);
  if (item.quorum.length === 0) return null;
  return (
    <ul class="muted">
      {item.quorum.map((found) => {
        const count = {
          inOffice: found.inOffice,
          notCountedL1111_6_II: found.notCounted,
          present: found.present,
          proxies: 0,
        };
        const judged = { required: found.required, reached: found.reached === 'reached' };
        return (
          <li key={found.at.getTime()}>
            {w.quorumFound(formatHour(found.at, lang), quorumSentence(count, judged)[lang])}{' '}
            {item.carriedFrom !== null && w.quorumNotRequired}
          </li>
        );
      })}
    </ul>
  );
}
