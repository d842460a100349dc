import { type FigureKind, figureKinds, type Measure } from './indicator.ts';
import { plainText } from './plain-text.ts';
import { codesOf } from './vocabulary.ts';

/** An indicator as the form gives it. */
export interface GivenIndicator {
  readonly nameFr: string;
  readonly nameEn: string;
  readonly definitionFr: string;
  readonly definitionEn: string;
  readonly countedFr: string;
  readonly countedEn: string;
  readonly unitFr: string;
  readonly unitEn: string;
  readonly measure: string;
  readonly kind: string;
}

export type IndicatorFaultCode = 'REQUIRED' | 'TEXT_TOO_LONG' | 'NO_LETTER';

export interface IndicatorFault {
  readonly field: keyof GivenIndicator;
  readonly code: IndicatorFaultCode;
}

const lengths = {
  nameFr: 120,
  nameEn: 120,
  definitionFr: 1000,
  definitionEn: 1000,
  countedFr: 500,
  countedEn: 500,
  unitFr: 40,
  unitEn: 40,
} as const;

/** Everything that keeps an indicator from being defined: without a definition and a perimeter, in both languages, nothing counts. */
export function indicatorFaults(given: GivenIndicator): IndicatorFault[] {
  const faults: IndicatorFault[] = [];
  for (const [field, max] of Object.entries(lengths) as [keyof typeof lengths, number][]) {
    if (given[field] === '') faults.push({ field, code: 'REQUIRED' });
    if (given[field].length > max) faults.push({ field, code: 'TEXT_TOO_LONG' });
  }
  if (given.nameFr !== '' && indicatorCode(given.nameFr) === '')
    faults.push({ field: 'nameFr', code: 'NO_LETTER' });
  if (!isMeasure(given.measure)) faults.push({ field: 'measure', code: 'REQUIRED' });
  if (!isFigureKind(given.kind)) faults.push({ field: 'kind', code: 'REQUIRED' });
  return faults;
}

export function isMeasure(text: string): text is Measure {
  return text === 'number' || text === 'money';
}

export function isFigureKind(text: string): text is FigureKind {
  return codesOf(figureKinds).some((one) => one === text);
}

/** The word of an indicator's address and files, from its French name: it never changes. */
export function indicatorCode(nameFr: string): string {
  const bare = plainText(nameFr)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 55)
    .replace(/^-+|-+$/g, '');
  return ['nouveau', 'organisations', 'actives', 'creations'].includes(bare) ? `${bare}-2` : bare;
}
