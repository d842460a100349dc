import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatPartialDate, type PartialDate } from '#kit/partial-date.ts';
import { dossierWords } from '../dossier-words.ts';
import type { Candidature } from '../queries/find-candidature.ts';
import { completenessClock } from '../rules/deadline.ts';

type Props = {
  readonly visit: Visit;
  readonly candidature: Candidature;
  /** When it entered the filed state, as far as it is known. */
  readonly since: Date | PartialDate | null;
};

/** The month the Mission has to check completeness, while it runs or is overrun (LBL-06). Nothing in any other state. */
export function CompletenessClockLine({ visit, candidature, since }: Props) {
  if (candidature.state !== 'filed') return null;
  const w = inLang(dossierWords, visit.lang);
  const months = candidature.call.content.parameters.completenessMonths;
  if (months === null) return null;
  const clock = completenessClock(since, months, visit.ctx.now());
  if (clock.kind === 'none') return null;
  const due = formatPartialDate(clock.due, visit.lang);
  return (
    <div class="notice" data-kind={clock.kind === 'overrun' ? 'warning' : 'info'}>
      <p>
        {clock.kind === 'overrun' ? w.clockOverrun(due, clock.daysOver) : w.clockRunning(due, clock.daysLeft)}
      </p>
    </div>
  );
}
