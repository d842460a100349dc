import type { Lang } from '#kit/i18n.ts';
import { clockAt } from './sitting-clock.ts';

/** A speaker's clock as it is shown: the server and the browser draw the same from the same numbers. */
export interface ClockFace {
  readonly state: 'running' | 'late' | 'over' | 'paused';
  /** « 3:48 » spoken, or « +0:22 » beyond the time given. */
  readonly digits: string;
  /** The same as an ISO 8601 duration. */
  readonly duration: string;
  readonly sentence: string;
  /** Spoken part of the time given, in seconds, for the bar; null without a quota. */
  readonly bar: { readonly spentS: number; readonly quotaS: number } | null;
}

export interface ClockInput {
  readonly elapsedMs: number;
  readonly quotaMs: number | null;
  readonly state: 'running' | 'paused' | 'ended';
}

/** Draws a clock: warning from 75 % of the time, over from 100 % (the chair alone cuts, L2121-16 CGCT). */
export function clockFace(clock: ClockInput, lang: Lang): ClockFace {
  const { elapsedMs, quotaMs } = clock;
  const reading = clockAt({ begin: 0, end: null, pauses: [] }, { quotaMs, spentMs: 0 }, elapsedMs);
  const seconds = Math.floor(elapsedMs / 1000);
  const over = reading.colour === 'over' ? Math.floor((reading.overrunMs ?? 0) / 1000) : null;
  const shown = over ?? seconds;
  return {
    state: clock.state === 'paused' ? 'paused' : faceStates[reading.colour],
    digits: `${over === null ? '' : '+'}${minutesAndSeconds(shown)}`,
    duration: `PT${Math.floor(shown / 60)}M${shown % 60}S`,
    sentence: sentence(clock, seconds, lang),
    bar: quotaMs === null ? null : { spentS: Math.min(seconds, quotaMs / 1000), quotaS: quotaMs / 1000 },
  };
}

/** « 3:48 », « 65:02 ». */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const faceStates = { calm: 'running', warning: 'late', over: 'over' } as const;

function sentence({ quotaMs, state }: ClockInput, seconds: number, lang: Lang): string {
  const paused = state === 'paused' ? { fr: 'En pause, ', en: 'Paused, ' }[lang] : '';
  if (quotaMs === null) return capital(`${paused}${{ fr: 'sans durée fixée', en: 'no time limit' }[lang]}`);
  const left = Math.round(quotaMs / 1000) - seconds;
  if (left <= 0) return capital(`${paused}${{ fr: 'temps dépassé', en: 'over time' }[lang]}`);
  const share = Math.floor((seconds * 100_000) / quotaMs);
  return capital(
    lang === 'fr'
      ? `${paused}${share}\u00a0% du temps\u00a0: reste ${inWords(left)}`
      : `${paused}${share}% of the time: ${inWords(left)} left`,
  );
}

function inWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [...(minutes > 0 ? [`${minutes}\u00a0min`] : []), ...(rest > 0 ? [`${rest}\u00a0s`] : [])];
  return parts.join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
