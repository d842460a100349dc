import type { Lang } from '#kit/i18n.ts';
import { minutesAndSeconds } from './clock-face.ts';

interface Time {
  readonly quotaMs: number | null;
  readonly spentMs: number;
}

/** Where a group stands: three quarters of its time from 75 %, over from 100 %, as a speaker's clock. */
export function groupTimeFace({ quotaMs, spentMs }: Time): 'in_time' | 'late' | 'over' {
  if (quotaMs === null) return 'in_time';
  if (spentMs >= quotaMs && spentMs > 0) return 'over';
  return spentMs >= quotaMs * 0.75 && spentMs > 0 ? 'late' : 'in_time';
}

/** The cells of a group's line, drawn the same by the server and the browser: « 3:10 », « 0:50, moins du quart ». */
export function groupTimeCells(time: Time, lang: Lang): { readonly spent: string; readonly left: string } {
  const { quotaMs, spentMs } = time;
  const spent = clock(spentMs);
  if (quotaMs === null) return { spent, left: words.noLimit[lang] };
  const over = spentMs - quotaMs;
  switch (groupTimeFace(time)) {
    case 'over':
      return { spent, left: over < 1000 ? words.timeUp[lang] : words.overBy[lang](clock(over)) };
    case 'late':
      return { spent, left: words.late[lang](clock(-over)) };
    case 'in_time':
      return { spent, left: clock(-over) };
  }
}

const words = {
  noLimit: { fr: 'sans durée fixée', en: 'no time limit' },
  timeUp: { fr: 'temps écoulé', en: 'time is up' },
  overBy: { fr: (time: string) => `dépassé de ${time}`, en: (time: string) => `over by ${time}` },
  late: { fr: (time: string) => `${time}, moins du quart`, en: (time: string) => `${time}, under a quarter` },
} as const;

function clock(ms: number): string {
  return minutesAndSeconds(Math.floor(ms / 1000));
}
