import type { PartialDate } from '#kit/partial-date.ts';
import type { CallParameters } from './call-content.ts';
import { addMonths } from './deadline.ts';

/**
 * When a label ends that is given on this day, or month, or year (LBL-03): as the edition says it, at the precision that is known; null
 * where the edition’s duration is not known. `first`: the label itself; `then`: its confirmation.
 */
export function periodEnd(
  parameters: Pick<CallParameters, 'validityYears' | 'confirmationYears' | 'validUntil'>,
  which: 'first' | 'then',
  given: PartialDate,
): PartialDate | null {
  if (parameters.validUntil !== null) return parameters.validUntil;
  const years = which === 'first' ? parameters.validityYears : parameters.confirmationYears;
  return years === null ? null : addMonths(given, years * 12).slice(0, given.length);
}
