import type { Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import { deskWords } from '../desk-words.ts';
import { offeredSteps } from '../rules/offered-steps.ts';
import { quorumCountNow, speechChecks } from '../rules/sitting-checks.ts';
import type { InterventionNow, ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { type SpeechEventName, speechStateOf, speechStates } from '../rules/speech-state.ts';
import { councilWords } from '../words.ts';
import { ActButton, BlockedReason, Once } from './act-button.tsx';
import { SpeakerClock } from './speaker-clock.tsx';
import { SpeakerOrder } from './speaker-order.tsx';

const nouns: Readonly<Record<Exclude<SpeechEventName, 'withdraw'>, string>> = {
  start: 'depart',
  pause: 'pause',
  resume: 'reprise',
  end: 'fin',
};

/** Said once above the list, rather than beside each waiting speaker. */
const reasonId = 'why-another-speaks';

/** Who has the floor, with the clock, then the list of speakers with what the desk can do for each. */
export function Speakers({ visit, sitting, item }: { visit: Visit; sitting: SittingNow; item: ItemNow }) {
  const w = inLang(councilWords, visit.lang);
  const speech = item.interventions.find((one) => {
    const state = speechStateOf(one);
    return state === 'running' || state === 'paused';
  });
  const running = speech !== undefined && speechStateOf(speech) === 'running';
  const listed = item.interventions.filter((one) => !['ended', 'withdrawn'].includes(speechStateOf(one)));
  return (
    <section class="panel" data-state={speech ? 'live' : undefined}>
      <h2 class="panel-title">{w.speaking}</h2>
      {speech ? (
        <>
          <p>
            <strong>{speech.speaker}</strong>{' '}
            <span class="speaker-group">{chargedTo(visit.lang, sitting, speech)}</span>
          </p>
          <SpeakerClock lang={visit.lang} speech={speech} now={visit.ctx.now()} />
        </>
      ) : (
        <p>{w.nobodySpeaks}</p>
      )}
      {running && <BlockedReason visit={visit} id={reasonId} refusals={[{ code: 'ANOTHER_SPEAKING' }]} />}
      <ol class="speakers">
        {listed.map((one) => (
          <Speaker key={one.id} visit={visit} sitting={sitting} item={item} speech={one} />
        ))}
      </ol>
      <p class="muted">
        <small>{debateWords.orderNote[visit.lang]}</small>
      </p>
      <AddSpeaker visit={visit} sitting={sitting} item={item} />
    </section>
  );
}

function Speaker({
  visit,
  sitting,
  item,
  speech,
}: {
  visit: Visit;
  sitting: SittingNow;
  item: ItemNow;
  speech: InterventionNow;
}) {
  const w = inLang(deskWords, visit.lang);
  const asking = { role: visit.viewer.acting?.role ?? null, quorum: quorumCountNow(sitting) };
  const steps = offeredSteps(
    speechStates,
    speechStateOf(speech),
    speechChecks(sitting, item, speech),
    asking,
  );
  return (
    <li class="speaker">
      <span>
        {speech.speaker} <span class="speaker-group">{chargedTo(visit.lang, sitting, speech)}</span>
      </span>
      <div class="row">
        {steps.map((step) =>
          step.event === 'withdraw' ? (
            <SpeakerOrder
              key={step.event}
              visit={visit}
              sitting={sitting}
              item={item}
              speech={speech}
              refusals={step.refusals}
            />
          ) : (
            <ActButton
              key={step.event}
              visit={visit}
              action={`/conseil/seances/${sitting.slug}/interventions/${speech.id}/${nouns[step.event]}`}
              kind="secondary"
              refusals={step.refusals}
              reasonAt={step.refusals.every((one) => one.code === 'ANOTHER_SPEAKING') ? reasonId : undefined}
              label={
                <>
                  {w[step.event]}
                  <span class="visually-hidden">{w.to(speech.speaker)}</span>
                </>
              }
            />
          ),
        )}
      </div>
    </li>
  );
}

/** To whom the time is charged: a group, or nobody for the rapporteur and for points of order. */
export function chargedTo(
  lang: Lang,
  sitting: Pick<SittingNow, 'groups'>,
  speech: Pick<InterventionNow, 'kind' | 'groupId'>,
): string {
  const w = inLang(councilWords, lang);
  if (speech.kind === 'presentation') return w.presentation;
  const group = sitting.groups.find((one) => one.id === speech.groupId)?.name ?? '';
  return speech.kind === 'point_of_order' ? `${group}, ${w.pointOfOrder.toLocaleLowerCase(lang)}` : group;
}

function AddSpeaker({ visit, sitting, item }: { visit: Visit; sitting: SittingNow; item: ItemNow }) {
  const w = inLang(deskWords, visit.lang);
  return (
    <details>
      <summary>{w.addSpeaker}</summary>
      <form
        class="form"
        method="post"
        action={visit.href(`/conseil/seances/${sitting.slug}/points/${item.rank}/interventions`)}
      >
        <Once visit={visit} />
        <div class="field" data-width="short">
          <label for="speaker-seat">{w.seatNumber}</label>
          <input id="speaker-seat" name="seat" type="text" inputmode="numeric" autocomplete="off" />
        </div>
        <div class="field" data-width="short">
          <label for="speaker-minutes">
            {w.minutes} <span class="field-optional">{w.optional}</span>
          </label>
          <input id="speaker-minutes" name="minutes" type="text" inputmode="numeric" autocomplete="off" />
        </div>
        <div class="choice">
          <input type="checkbox" id="speaker-order" name="order" value="yes" />
          <label for="speaker-order">{w.ofOrder}</label>
        </div>
        <button class="button" data-kind="secondary" type="submit">
          {w.add}
        </button>
      </form>
    </details>
  );
}
