import type { Lang } from '#kit/i18n.ts';
import { type ClockInput, clockFace } from '../rules/clock-face.ts';

interface Baseline {
  readonly key: string;
  readonly elapsedMs: number;
  /** This browser's own monotonic clock when these numbers came: its wall clock may be wrong. */
  readonly since: number;
}

const baselines = new WeakMap<HTMLElement, Baseline>();
const tickMs = 250;

/** Goes on from the server's numbers between two refreshes: same drawing, same words, no clock of its own. */
export function startClocks(): void {
  setInterval(() => {
    for (const clock of document.querySelectorAll<HTMLElement>('[data-clock="running"]')) tick(clock);
  }, tickMs);
}

function tick(clock: HTMLElement): void {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'fr';
  const { elapsedMs: text = '0', quotaMs = '', at = '' } = clock.dataset;
  const key = `${at} ${text}`;
  let baseline = baselines.get(clock);
  if (baseline?.key !== key) {
    baseline = { key, elapsedMs: Number(text), since: performance.now() };
    baselines.set(clock, baseline);
  }
  const input: ClockInput = {
    elapsedMs: baseline.elapsedMs + performance.now() - baseline.since,
    quotaMs: quotaMs === '' ? null : Number(quotaMs),
    state: 'running',
  };
  const face = clockFace(input, lang);
  clock.dataset['state'] = face.state;
  write(clock.querySelector('time'), face.digits);
  clock.querySelector('time')?.setAttribute('datetime', face.duration);
  write(clock.querySelector('.clock-text'), face.sentence);
  if (face.bar) clock.querySelector('.time-bar rect')?.setAttribute('width', String(face.bar.spentS));
}

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
