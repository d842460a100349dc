/** Times are shared out by half minutes: what a chair can say aloud. */
export const timeUnitS = 30;

/**
 * Shares a debate's time among groups in proportion to their seats, by the largest remainder (Hare quota; ties to the
 * larger group, then to the first): the default of the internal rules, which the law lets organise speaking time
 * (CE, 22 May 1987, n° 70085) [I]. Seconds in and out; the shares add up to the total, cut to whole half minutes.
 */
export function shareTime(totalS: number, seats: readonly number[]): readonly number[] {
  const units = Math.floor(totalS / timeUnitS);
  const all = seats.reduce((sum, one) => sum + one, 0);
  if (all === 0) return seats.map(() => 0);
  const whole = seats.map((one) => Math.floor((units * one) / all));
  const left = units - whole.reduce((sum, one) => sum + one, 0);
  const favoured = seats
    .map((one, index) => ({ index, seats: one, rest: (units * one) % all }))
    .toSorted((a, b) => b.rest - a.rest || b.seats - a.seats || a.index - b.index)
    .slice(0, left)
    .map((one) => one.index);
  return whole.map((one, index) => (one + (favoured.includes(index) ? 1 : 0)) * timeUnitS);
}

/** Reads « 4 » or « 4:30 » as seconds, up to four hours; null for an empty text, which sets no limit. */
export function readMinutes(text: string): number | null | 'TIME_INVALID' {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const parts = /^(\d{1,3})(?::([0-5]\d))?$/.exec(trimmed);
  if (!parts) return 'TIME_INVALID';
  const seconds = Number(parts[1]) * 60 + Number(parts[2] ?? 0);
  return seconds <= 240 * 60 ? seconds : 'TIME_INVALID';
}
