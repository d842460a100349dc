import type { Lang } from '#kit/i18n.ts';
import { type ClockInput, clockFace } from '../rules/clock-face.ts';
import { clockAt, speechOf } from '../rules/sitting-clock.ts';
import type { InterventionNow } from '../rules/sitting-now.ts';

/**
 * The clock of whoever speaks, as the server reads it; with scripts on, an island goes on from these numbers between
 * two refreshes. Nothing when the speech has not started.
 */
export function SpeakerClock({ lang, speech, now }: { lang: Lang; speech: InterventionNow; now: Date }) {
  const input = clockInput(speech, now);
  if (!input) return null;
  const face = clockFace(input, lang);
  return (
    <div
      class="clock"
      data-state={face.state}
      data-clock={input.state}
      data-elapsed-ms={input.elapsedMs}
      data-quota-ms={input.quotaMs ?? ''}
      data-at={now.getTime()}
    >
      <p class="clock-digits">
        <time datetime={face.duration}>{face.digits}</time>
      </p>
      <p class="clock-text">{face.sentence}</p>
      {face.bar && (
        <svg
          class="time-bar"
          viewBox={`0 0 ${face.bar.quotaS} 10`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={face.bar.spentS} height="10" />
        </svg>
      )}
    </div>
  );
}

function clockInput(speech: InterventionNow, now: Date): ClockInput | null {
  const timed = speechOf(speech.events);
  if (!timed) return null;
  const quotaMs = speech.quotaS === null ? null : speech.quotaS * 1000;
  const { elapsedMs, state } = clockAt(timed, { quotaMs, spentMs: 0 }, now.getTime());
  return { elapsedMs, quotaMs, state };
}
