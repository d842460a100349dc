import type { InterventionNow } from './sitting-now.ts';

interface Listed {
  readonly id: string;
  readonly rank: number;
  readonly kind: InterventionNow['kind'];
}

/**
 * The list of speakers in the order that the chair gave (L2121-16 CGCT): those in the order first, the others after, as
 * they came. A point of order interrupts, so it comes before all until the chair puts it elsewhere. An id that is no
 * longer there is passed over.
 */
export function inSpeakingOrder<Speaker extends Listed>(
  speakers: readonly Speaker[],
  order: readonly string[],
): readonly Speaker[] {
  const place = (one: Speaker) => {
    const index = order.indexOf(one.id);
    if (index === -1 && one.kind === 'point_of_order') return -1;
    return index === -1 ? order.length : index;
  };
  return speakers.toSorted((a, b) => place(a) - place(b) || a.rank - b.rank);
}

/**
 * Moves a waiting speaker one place among those who wait: whoever speaks or has spoken keeps their place, and their clock
 * is not read. Answers the whole order, or null at the end of the list or for somebody who does not wait.
 */
export function moveSpeaker(
  listed: readonly string[],
  waiting: readonly string[],
  id: string,
  direction: 'up' | 'down',
): readonly string[] | null {
  const from = waiting.indexOf(id);
  const other = waiting[direction === 'up' ? from - 1 : from + 1];
  if (from === -1 || other === undefined) return null;
  return listed.map((one) => (one === id ? other : one === other ? id : one));
}
