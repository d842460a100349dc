import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { statesOf } from '../rules/amendment-state.ts';
import type { BallotMode } from '../rules/ballot-mode.ts';
import { callableModes, proposedMode, requestsNow } from '../rules/callable-modes.ts';
import { bracketed } from '../rules/citation.ts';
import { offeredSteps } from '../rules/offered-steps.ts';
import { itemChecks, quorumCountNow } from '../rules/sitting-checks.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { voiceWords } from '../voice-words.ts';
import { ActButton, BlockedReason, Once } from './act-button.tsx';
import { actLabel } from './item-acts.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
}

const order: readonly BallotMode[] = ['public', 'ordinary', 'secret'];

/** Puts the item to the vote: the modes the law allows now, the others with their reason, the two counters beside them. */
export function CallVote({ visit, sitting, item }: Given) {
  const w = inLang(voiceWords, visit.lang);
  const action = `/conseil/seances/${sitting.slug}/points/${item.rank}/scrutin`;
  const asking = { role: visit.viewer.acting?.role ?? null, quorum: quorumCountNow(sitting, item) };
  const steps = offeredSteps(statesOf(item), item.state, itemChecks(sitting, item), asking);
  const step = steps.find((one) => one.event === 'call_vote');
  if (!step) return null;
  const label = actLabel(item, 'call_vote', visit.lang);
  if (step.refusals.length > 0)
    return <ActButton visit={visit} action={action} label={label} refusals={step.refusals} />;
  const modes = callableModes(sitting, item);
  const proposed = proposedMode(modes);
  const words = {
    public: [w.modePublic, w.modePublicHint],
    ordinary: [w.modeOrdinary, w.modeOrdinaryHint],
    secret: [w.modeSecret, w.modeSecretHint],
  } as const;
  return (
    <form class="form" method="post" action={visit.href(action)} id={`call-${item.rank}`}>
      <Once visit={visit} />
      <fieldset>
        <legend>{w.mode}</legend>
        {order.map((mode) => {
          const [name, hint] = words[mode];
          const refusals = modes[mode].map((code) => ({ code }));
          const id = `mode-${item.rank}-${mode}`;
          return (
            <div class="choice" key={mode}>
              <input
                type="radio"
                name="mode"
                value={mode}
                id={id}
                checked={mode === proposed && refusals.length === 0}
                disabled={refusals.length > 0}
                aria-describedby={`${id}-why`}
              />
              <label for={id}>{name}</label>
              {refusals.length > 0 ? (
                <BlockedReason visit={visit} id={`${id}-why`} refusals={refusals} />
              ) : (
                <p class="field-hint" id={`${id}-why`}>
                  {hint}
                </p>
              )}
            </div>
          );
        })}
      </fieldset>
      <RequestCounters visit={visit} sitting={sitting} item={item} />
      <button class="button" type="submit">
        {label}
      </button>
    </form>
  );
}

/** The two counters on members present, shown at all times (L2121-21 CGCT). */
export function RequestCounters({ visit, sitting, item }: Given) {
  const w = inLang(voiceWords, visit.lang);
  const requests = requestsNow(sitting, item);
  return (
    <p class="muted">
      {w.publicCounter(requests.public.asking, requests.public.required)}{' '}
      {requests.public.granted && <strong>{w.granted} </strong>}
      {w.secretCounter(requests.secret.asking, requests.secret.required)}{' '}
      {requests.secret.granted && <strong>{w.granted}</strong>}
      {bracketed(sitting.rules.publicShare.article, visit.lang)}
    </p>
  );
}
