import type { Interest } from '../actions/declare-interest.ts';

// How the forms of proxies, interests, requests and counts are read.

/** What is not the number of a seat or of an item is 0, which none has: the act says so. */
export function numberIn(text: string): number {
  const trimmed = text.trim();
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : 0;
}

/** A whole number from 0 to 999, or null: nothing is guessed from what is not one. */
export function countIn(text: string): number | null {
  const trimmed = text.trim();
  return /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : null;
}

/** « 3, 12-18, 40 » as numbers of seats, each once; what cannot be read is 0, which no seat has. */
export function seatNumbersIn(text: string): number[] {
  const numbers = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const range = /^(\d{1,4})[-–](\d{1,4})$/.exec(part);
      if (!range) return [numberIn(part)];
      const [first, last] = [Number(range[1]), Number(range[2])];
      if (last < first || last - first > 999) return [0];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
  return [...new Set(numbers)];
}

export function interestOf(text: string): Interest | null {
  return text === 'personal_interest' || text === 'designated_by_law' || text === 'withdrawn' ? text : null;
}
