import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { debateWords } from '../debate-words.ts';
import { deskWords } from '../desk-words.ts';
import type { InterventionNow, SittingNow } from '../rules/sitting-now.ts';
import { Once } from './act-button.tsx';

/** Moves a waiting speaker one place up or down; the ends of the list offer one way only. */
export function SpeakerOrder({
  visit,
  sitting,
  waiting,
  speech,
}: {
  visit: Visit;
  sitting: SittingNow;
  waiting: readonly InterventionNow[];
  speech: InterventionNow;
}) {
  const d = inLang(debateWords, visit.lang);
  const index = waiting.findIndex((one) => one.id === speech.id);
  if (index === -1 || waiting.length < 2) return null;
  const ways = [
    { direction: 'up', label: d.up, offered: index > 0 },
    { direction: 'down', label: d.down, offered: index < waiting.length - 1 },
  ];
  return (
    <form
      method="post"
      class="row"
      action={visit.href(`/conseil/seances/${sitting.slug}/interventions/${speech.id}/ordre`)}
    >
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
            <span class="visually-hidden">{deskWords.to[visit.lang](speech.speaker)}</span>
          </button>
        ))}
    </form>
  );
}
