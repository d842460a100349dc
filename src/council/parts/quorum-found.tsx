import { inLang, type Lang } from '#kit/i18n.ts';
import { formatHour } from '#kit/instant.ts';
import { citation } from '../rules/citation.ts';
import { quorumSentence } from '../rules/quorum-alarm.ts';
import { quorumRequiredNow } from '../rules/quorum-required.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';

/** What the quorum was each time this item was put under discussion, reached or not. */
export function QuorumFoundLine({
  lang,
  sitting,
  item,
}: {
  lang: Lang;
  sitting: Pick<SittingNow, 'convocation' | 'seats' | 'rules'>;
  item: Pick<ItemNow, 'quorum' | 'carriedFrom' | 'recusals'>;
}) {
  const w = inLang(councilWords, lang);
  if (item.quorum.length === 0) return null;
  const notRequired = (at: Date) => {
    const rule = quorumRequiredNow(sitting, item, at);
    if (rule.required === 'yes') return null;
    const says = rule.says[lang];
    return `${says.charAt(0).toUpperCase()}${says.slice(1)} (${citation(rule.article, lang)}).`;
  };
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
            {item.carriedFrom !== null &&
              w.quorumNotRequired(citation(sitting.rules.secondConvocation.article ?? '', lang))}
            {item.carriedFrom === null && notRequired(found.at)}
          </li>
        );
      })}
    </ul>
  );
}
