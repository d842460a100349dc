import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import { deskWords } from '../desk-words.ts';
import type { Refused } from '../rules/council-refused.ts';
import type { InterventionNow, ItemNow, SittingNow } from '../rules/sitting-now.ts';
import { speechStateOf } from '../rules/speech-state.ts';
import { ActButton, Once } from './act-button.tsx';

interface Given {
  readonly visit: Visit;
  readonly sitting: SittingNow;
  readonly item: ItemNow;
  readonly speech: InterventionNow;
  /** What stands against taking this speaker off the list. */
  readonly refusals: readonly Refused[];
}

/** Moves a waiting speaker one place up or down, or takes them off the list: unfolded on purpose, one speaker at a time. */
export function SpeakerOrder({ visit, sitting, item, speech, refusals }: Given) {
  const d = inLang(debateWords, visit.lang);
  const waiting = item.interventions.filter((one) => speechStateOf(one) === 'waiting');
  const index = waiting.findIndex((one) => one.id === speech.id);
  const base = `/conseil/seances/${sitting.slug}/interventions/${speech.id}`;
  const of = <span class="visually-hidden">{deskWords.to[visit.lang](speech.speaker)}</span>;
  const ways = [
    { direction: 'up', label: d.up, offered: index > 0 },
    { direction: 'down', label: d.down, offered: index < waiting.length - 1 },
  ];
  return (
    <details id={`list-${speech.id}`}>
      <summary>
        {d.changeList}
        {of}
      </summary>
      <div class="row">
        <form method="post" class="row" action={visit.href(`${base}/ordre`)}>
          <Once visit={visit} />
          {ways
            .filter((way) => way.offered)
            .map((way) => (
              <button
                key={way.direction}
                class="button"
                data-kind="quiet"
                type="submit"
                name="direction"
                value={way.direction}
              >
                {way.label}
                {of}
              </button>
            ))}
        </form>
        <ActButton
          visit={visit}
          action={`${base}/retrait`}
          kind="quiet"
          refusals={refusals}
          label={
            <>
              {d.takeOff}
              {of}
            </>
          }
        />
      </div>
    </details>
  );
}
