import type { Refused } from './council-refused.ts';
import type { CandidacyNow } from './nomination-now.ts';
import { isPlainDate, type PlainDate } from './plain-date.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';

/** A date of birth as it was typed: left blank, no date at all, or a day. */
export type BirthTyped =
  | { readonly kind: 'unknown' | 'invalid' }
  | { readonly kind: 'known'; readonly day: PlainDate };

export function birthTyped(text: string): BirthTyped {
  if (text === '') return { kind: 'unknown' };
  return isPlainDate(text) ? { kind: 'known', day: text } : { kind: 'invalid' };
}

export function* birthRefusals(born: BirthTyped, today: PlainDate): Generator<Refused> {
  if (born.kind === 'invalid') yield { code: 'BIRTH_DATE_INVALID' };
  if (born.kind === 'known' && born.day > today) yield { code: 'BIRTH_DATE_FUTURE' };
}

/** Candidacies come and go before the vote and between two rounds, never while a ballot is out (L2121-21 CGCT). */
export function candidaciesOpen(item: Pick<ItemNow, 'state'>): boolean {
  return item.state === 'scheduled' || item.state === 'under_discussion';
}

/** The candidacy of that id in the sitting, with its item. */
export function candidacyOf(
  sitting: Pick<SittingNow, 'items'>,
  id: string,
): { readonly item: ItemNow; readonly candidacy: CandidacyNow } | null {
  for (const item of sitting.items) {
    const candidacy = item.nomination?.candidacies.find((one) => one.id === id);
    if (candidacy) return { item, candidacy };
  }
  return null;
}
