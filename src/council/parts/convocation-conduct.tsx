import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { may } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { convocationWords } from '../convocation-words.ts';
import { leftWithoutQuorum } from '../rules/left-without-quorum.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { sittingIsOver } from '../rules/sitting-state.ts';
import { urgencyWords } from '../urgency-words.ts';

/** What its convocation asks of a sitting on the desks: to rule on the urgency, no quorum to count, or to convene again. */
export function ConvocationConduct({ visit, sitting }: { visit: Visit; sitting: SittingNow }) {
  const w = inLang({ ...convocationWords, ...urgencyWords }, visit.lang);
  const base = `/conseil/seances/${sitting.slug}`;
  const { convocation } = sitting;
  if (convocation === null) return null;
  const left = leftWithoutQuorum(sitting);
  const prepares = may(
    visit.viewer,
    convocationPermissions,
    'sitting.prepare',
    sitting.assembly.organisationId,
  );
  return (
    <>
      {convocation.urgency === 'to_rule' && !sittingIsOver(sitting.state) && (
        <div class="notice" data-kind="warning">
          <p class="notice-title">{w.urgencyTitle}</p>
          <p>{w.urgencyLead}</p>
          {sitting.state === 'opened' && (
            <p>
              <a class="button" href={visit.href(`${base}/urgence`)}>
                {w.urgencyLink}
              </a>
            </p>
          )}
        </div>
      )}
      {convocation.notice === 'second' && !sittingIsOver(sitting.state) && (
        <div class="notice" data-kind="info">
          <p>{w.notNeeded}</p>
        </div>
      )}
      {left.length > 0 && (
        <div class="notice" data-kind="info">
          <p>{w.secondHint(left.length)}</p>
          {prepares && (
            <p>
              <a class="button" href={visit.href(`${base}/seconde-convocation`)}>
                {w.secondLink}
              </a>
            </p>
          )}
        </div>
      )}
    </>
  );
}
