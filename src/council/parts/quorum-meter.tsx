import { inLang, type Lang } from '#kit/i18n.ts';
import { quorumOf } from '../rules/quorum.ts';
import { quorumCountNow } from '../rules/sitting-checks.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';

/** Members present against the quorum, as a sentence and a bar. */
export function QuorumMeter({ lang, sitting }: { lang: Lang; sitting: SittingNow }) {
  const w = inLang(councilWords, lang);
  const { inOffice, present } = quorumCountNow(sitting);
  const { required, reached } = quorumOf({ inOffice, present });
  return (
    <div class="quorum" data-state={reached ? 'reached' : 'not-reached'}>
      <p class="quorum-text">
        <strong>{w.presentOf(present)}</strong> {w.outOf(inOffice)}{' '}
        {reached ? w.quorumReached(required) : w.quorumMissing(required)}
      </p>
      <svg class="quorum-bar" viewBox={`0 0 ${inOffice} 10`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="quorum-all" width={inOffice} height="10" />
        <rect class="quorum-present" width={present} height="10" />
        <rect class="quorum-need" x={required - 0.5} width="1" height="10" />
      </svg>
    </div>
  );
}
