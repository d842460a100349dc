import { letterDistance } from './letter-distance.ts';

/** A way to compare two values: 0 is the same, the last level is another value. */
export interface Comparator {
  readonly levels: number;
  readonly kind: 'exact' | 'name' | 'text' | 'number';
}

export const exactly: Comparator = { levels: 2, kind: 'exact' };
/** The same, one or two letters apart, one the beginning of the other, another. */
export const asName: Comparator = { levels: 4, kind: 'name' };
/** The same, a few letters apart for its length, about alike, another. */
export const asText: Comparator = { levels: 4, kind: 'text' };
/** The same digits, one digit apart or two swapped, two apart, another. */
export const asNumber: Comparator = { levels: 4, kind: 'number' };

/** The level at which two known values agree. */
export function agreementOf(compare: Comparator, a: string, b: string): number {
  if (a === b) return 0;
  switch (compare.kind) {
    case 'exact':
      return 1;
    case 'name':
      return letterDistance(a, b, 2) <= (Math.min(a.length, b.length) > 5 ? 2 : 1)
        ? 1
        : isStart(a, b)
          ? 2
          : 3;
    case 'text': {
      const length = Math.max(a.length, b.length);
      const apart = letterDistance(a, b, Math.ceil(length / 3)) / length;
      return apart <= 0.15 ? 1 : apart <= 0.33 ? 2 : 3;
    }
    case 'number': {
      const apart = letterDistance(a, b, 2);
      return apart <= 2 ? apart : 3;
    }
  }
}

function isStart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.startsWith(short);
}
