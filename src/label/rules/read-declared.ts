import { type Declared, type Measure, measures } from './call-rule.ts';

/** What an address declares: `boardMembers=12&fullTimeStaff=2,5&legalPerson=oui`. Empty is not known. */
export interface ReadDeclared {
  readonly declared: Declared;
  /** Measures whose text is no number. */
  readonly faults: readonly Measure[];
}

export function readDeclared(asked: URLSearchParams, wanted: readonly Measure[]): ReadDeclared {
  const declared: Partial<Record<Measure, number>> = {};
  const faults: Measure[] = [];
  for (const measure of wanted) {
    const text = (asked.get(measure) ?? '').trim();
    if (text === '') continue;
    const value = measures[measure].unit === 'yes' ? yesNo(text) : numberOf(text);
    if (value === null) faults.push(measure);
    else declared[measure] = value;
  }
  return { declared, faults };
}

function numberOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]|%$/g, '').replace(',', '.');
  return /^\d{1,9}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}

function yesNo(text: string): number | null {
  if (text === 'oui') return 1;
  return text === 'non' ? 0 : null;
}
