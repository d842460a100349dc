import {
  type CountName,
  countNames,
  type Deliberation,
  type DeliberationVersion,
  type MarkedCount,
} from './deliberation.ts';
import { isPlainDate } from './plain-date.ts';

/** What a source found later tells of a deliberation; null is what it does not tell. */
export interface Completion {
  /** 'YYYY-MM-DD' */
  readonly date: string | null;
  readonly counts: Readonly<Record<CountName, number | null>>;
}

export interface CompletionFault {
  readonly field: 'date' | CountName;
  readonly code:
    | 'DATE_INVALID'
    | 'DATE_FUTURE'
    | 'PRESENT_OVER_IN_OFFICE'
    | 'REPRESENTED_OVER_PRESENT'
    | 'VOTERS_OVER_PRESENT';
}

/**
 * Says what does not hold together in what a source tells: a day that does not exist or is to come (`today`, civil day),
 * more present than in office, more proxies than holders (one each, L2121-20 CGCT), more voices than members present or
 * represented. A count that is not known is compared with nothing.
 */
export function completionFaults({ date, counts }: Completion, today: string): CompletionFault[] {
  const faults: CompletionFault[] = [];
  if (date !== null && !isPlainDate(date)) faults.push({ field: 'date', code: 'DATE_INVALID' });
  else if (date !== null && date > today) faults.push({ field: 'date', code: 'DATE_FUTURE' });
  const { inOffice, present, represented } = counts;
  if (isOver(present, inOffice)) faults.push({ field: 'present', code: 'PRESENT_OVER_IN_OFFICE' });
  if (isOver(represented, present)) faults.push({ field: 'represented', code: 'REPRESENTED_OVER_PRESENT' });
  const voices = (counts.for ?? 0) + (counts.against ?? 0) + (counts.abstain ?? 0);
  const entitled = present === null || represented === null ? inOffice : present + represented;
  if (isOver(voices, entitled)) faults.push({ field: 'for', code: 'VOTERS_OVER_PRESENT' });
  return faults;
}

/**
 * The marks of the counts once completed: what is not known is « ? », what the new source changes is read there, what it
 * leaves keeps its mark. The three voices come from one ballot: when one is read in the new source, so are the others.
 */
export function completedCounts(
  before: Deliberation['counts'],
  given: Completion['counts'],
): Readonly<Record<CountName, MarkedCount>> {
  const ballot: readonly CountName[] = ['for', 'against', 'abstain'];
  const changed = (name: CountName) => before[name].value !== given[name];
  const ballotRead = ballot.some((name) => changed(name) && given[name] !== null);
  const counts = countNames.map((name): [CountName, MarkedCount] => {
    const value = given[name];
    if (value === null) return [name, { value, mark: '?' }];
    const read = changed(name) || (ballotRead && ballot.includes(name));
    return [name, { value, mark: read ? 'S' : before[name].mark }];
  });
  return Object.fromEntries(counts) as Record<CountName, MarkedCount>;
}

/** What one version changed in the one before: the day, the words, a count or its mark. */
export function changedLines(
  before: DeliberationVersion,
  after: DeliberationVersion,
): readonly ('date' | 'wording' | CountName)[] {
  return [
    ...(before.date === after.date ? [] : (['date'] as const)),
    ...(before.wording.fr === after.wording.fr ? [] : (['wording'] as const)),
    ...countNames.filter(
      (name) =>
        before.counts[name].value !== after.counts[name].value ||
        before.counts[name].mark !== after.counts[name].mark,
    ),
  ];
}

function isOver(part: number | null, whole: number | null): boolean {
  return part !== null && whole !== null && part > whole;
}
