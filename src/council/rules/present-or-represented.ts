import { presentSeats, type SittingNow } from './sitting-now.ts';

/**
 * Members present or represented: what the majority for a closed session is counted on (L2121-18 CGCT), unlike the
 * quorum, which counts members present only. Proxies are not in the sitting yet: nobody is represented.
 */
export function presentOrRepresented(sitting: Pick<SittingNow, 'seats'>): {
  readonly present: number;
  readonly represented: number;
} {
  return { present: presentSeats(sitting).length, represented: 0 };
}
