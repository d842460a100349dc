import { Mark } from '#evidence/parts.tsx';
import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { deliberationWords } from '../deliberation-words.ts';
import type { MarkedCount } from '../rules/deliberation.ts';

/** A count with its mark; what is not known is said, never shown as zero (GRE-03). */
export function Counted({ visit, count }: { visit: Pick<Visit, 'lang'>; count: MarkedCount }) {
  const w = inLang(deliberationWords, visit.lang);
  return (
    <>
      {count.value === null ? (
        <span class="unknown">{w.unknown}</span>
      ) : (
        <span class="num">{formatNumber(count.value, visit.lang)}</span>
      )}{' '}
      <Mark visit={visit} mark={count.mark} />
    </>
  );
}
