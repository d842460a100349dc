import type { Lang } from '#kit/i18n.ts';
import { type ClockInput, clockFace } from '../rules/clock-face.ts';
import { groupTimeCells, groupTimeFace } from '../rules/group-time-face.ts';

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
    for (const line of document.querySelectorAll<HTMLElement>('[data-group-clock="running"]'))
      tickGroup(line);
  }, tickMs);
}

function tick(clock: HTMLElement): void {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'fr';
  const { elapsedMs = '0', quotaMs = '' } = clock.dataset;
  const input: ClockInput = {
    elapsedMs: goneOn(clock, elapsedMs),
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

/** The line of the group whose speaker has the floor: the same cells as the server's. */
function tickGroup(line: HTMLElement): void {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'fr';
  const { spentMs = '0', quotaMs = '' } = line.dataset;
  const time = { spentMs: goneOn(line, spentMs), quotaMs: quotaMs === '' ? null : Number(quotaMs) };
  const cells = groupTimeCells(time, lang);
  const face = groupTimeFace(time);
  line.dataset['state'] = face === 'in_time' ? 'running' : face;
  write(line.querySelector('.time-spent'), cells.spent);
  write(line.querySelector('.time-left'), cells.left);
  if (time.quotaMs === null) return;
  line.querySelector('.time-bar rect')?.setAttribute('width', String(Math.min(time.spentMs, time.quotaMs)));
}

/** The server's milliseconds, gone on since this page received them. */
function goneOn(element: HTMLElement, text: string): number {
  const key = `${element.dataset['at'] ?? ''} ${text}`;
  let baseline = baselines.get(element);
  if (baseline?.key !== key) {
    baseline = { key, elapsedMs: Number(text), since: performance.now() };
    baselines.set(element, baseline);
  }
  return baseline.elapsedMs + performance.now() - baseline.since;
}

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
