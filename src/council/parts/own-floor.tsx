import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import type { InterventionNow, SeatNow, SittingNow } from '../rules/sitting-now.ts';
import { speechStateOf } from '../rules/speech-state.ts';
import { councilWords } from '../words.ts';
import { Once } from './act-button.tsx';
import { SpeakerClock } from './speaker-clock.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly seat: SeatNow;
}

/** A member asks for the floor on the item under discussion, sees their place on the list and their clock. */
export function OwnFloor({ visit, sitting, seat }: Given) {
  const w = inLang(debateWords, visit.lang);
  const item = sitting.items.find((one) => one.state === 'under_discussion');
  if (!item || sitting.state !== 'opened' || seat.presence === 'absent') return null;
  const waiting = item.interventions.filter((one) => speechStateOf(one) === 'waiting');
  const own = item.interventions.filter((one) => one.seatId === seat.id);
  const mine = own.filter((one) => waiting.includes(one));
  const speaking = own.find((one) => ['running', 'paused'].includes(speechStateOf(one)));
  const free = (kind: InterventionNow['kind']) => [...mine, speaking].every((one) => one?.kind !== kind);
  return (
    <section class="panel stack" data-gap="small" aria-labelledby="own-floor">
      <h2 class="panel-title" id="own-floor">
        {w.askTitle}
      </h2>
      {speaking && (
        <>
          <p role="status">
            <strong>{speechStateOf(speaking) === 'running' ? w.speakingNow : w.speakingPaused}</strong>
          </p>
          <SpeakerClock lang={visit.lang} speech={speaking} now={visit.ctx.now()} />
        </>
      )}
      {mine.map((one) => (
        <Waiting key={one.id} visit={visit} sitting={sitting} speech={one} place={waiting.indexOf(one) + 1} />
      ))}
      <form method="post" action={visit.href(`/conseil/seances/${sitting.slug}/ma-place/parole`)}>
        <Once visit={visit} />
        <div class="row">
          {free('group') && (
            <button class="button" data-kind="secondary" type="submit" name="kind" value="group">
              {w.ask}
            </button>
          )}
          {free('point_of_order') && (
            <button class="button" data-kind="quiet" type="submit" name="kind" value="point_of_order">
              {w.askOrder}
            </button>
          )}
        </div>
      </form>
      <p class="muted">
        <small>{w.askHint}</small>
      </p>
    </section>
  );
}

function Waiting({
  visit,
  sitting,
  speech,
  place,
}: {
  visit: Visit;
  sitting: SittingNow;
  speech: InterventionNow;
  place: number;
}) {
  const w = inLang(debateWords, visit.lang);
  const order = speech.kind === 'point_of_order';
  return (
    <form
      method="post"
      action={visit.href(`/conseil/seances/${sitting.slug}/ma-place/parole/${speech.id}/retrait`)}
    >
      <Once visit={visit} />
      <p role="status">
        <strong>
          {order && `${councilWords.pointOfOrder[visit.lang]}. `}
          {w.place(place)}
        </strong>
      </p>
      <button class="button" data-kind="quiet" type="submit">
        {w.takeOffOwn}
      </button>
    </form>
  );
}
