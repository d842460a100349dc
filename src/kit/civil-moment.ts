import { civilDay, formatHour } from './instant.ts';

/**
 * The moment of a civil day and hour in Paris: `2026-12-03` and `18:30`. Null when either is unreadable or does not exist
 * (31 February; 02:30 on the night when clocks go forward). Of the two 02:30 of autumn, the first.
 */
export function momentOf(day: string, hour: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return null;
  // Paris is one or two hours ahead of UTC: whichever of the two reads back as what was asked.
  for (const ahead of [2, 1]) {
    const at = new Date(`${day}T${hour}:00.000Z`);
    if (Number.isNaN(at.getTime())) return null;
    at.setUTCHours(at.getUTCHours() - ahead);
    if (civilDay(at) === day && formatHour(at, 'fr') === hour) return at;
  }
  return null;
}
