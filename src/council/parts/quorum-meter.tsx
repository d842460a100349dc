import { inLang, type Lang } from '#kit/i18n.ts';
import { type Quorum, quorumOf } from '../rules/quorum.ts';
import { quorumCountNow } from '../rules/sitting-checks.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { councilWords } from '../words.ts';

/** Members present against the quorum, as a sentence and a bar. */
export function QuorumMeter({ lang, sitting }: { lang: Lang; sitting: SittingNow }) {
  const w = inLang(councilWords, lang);
  const count = quorumCountNow(sitting);
  const { inOffice, present } = count;
  const { required, reached } = quorumOf(count);
  return (
    <div class="quorum" data-state={reached ? 'reached' : 'not-reached'}>
      <p class="quorum-text">
        <strong>{w.presentOf(present)}</strong> {w.outOf(inOffice)} {quorumSaid(w, { required, reached })}
      </p>
      <svg class="quorum-bar" viewBox={`0 0 ${inOffice} 10`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="quorum-all" width={inOffice} height="10" />
        <rect class="quorum-present" width={present} height="10" />
        {required > 0 && <rect class="quorum-need" x={required - 0.5} width="1" height="10" />}
      </svg>
    </div>
  );
}

/** « Quorum atteint : 63. », or that the assembly asks for none. */
export function quorumSaid(
  w: {
    readonly quorumReached: (required: number) => string;
    readonly quorumMissing: (required: number) => string;
    readonly quorumNone: string;
  },
  quorum: Quorum,
): string {
  if (quorum.required === 0) return w.quorumNone;
  return quorum.reached ? w.quorumReached(quorum.required) : w.quorumMissing(quorum.required);
}
