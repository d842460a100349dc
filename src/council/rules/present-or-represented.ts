import { itemVoices } from './item-voices.ts';
import type { SittingNow } from './sitting-now.ts';

/**
 * Members present or represented: what the majority for a closed session is counted on (L2121-18 CGCT), unlike the
 * quorum, which counts members present only.
 */
export function presentOrRepresented(sitting: Pick<SittingNow, 'seats' | 'proxies'>): {
  readonly present: number;
  readonly represented: number;
} {
  const { own, represented } = itemVoices(sitting, null);
  return { present: own.length, represented: represented.length };
}
