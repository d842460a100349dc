import { lackingMajority } from './college-tally.ts';
import { type OutcomeBy, type OutcomeName, outcomeOf, type Tally } from './outcome.ts';

const verdicts: Readonly<Record<OutcomeName, string>> = {
  adopted: 'adopted',
  rejected: 'rejected',
  not_adopted: 'not adopted',
};

/**
 * The result in English, for readers of the English pages: same cases as the French P6 and P7, counts in figures.
 * It is a courtesy translation; the French alone is proclaimed and printed in the minutes.
 */
export function proseEnglish(tally: Tally, by: OutcomeBy): string {
  const idle = tally.notTakingPart;
  const away = idle === 0 ? '' : `, ${idle} ${idle > 1 ? 'members' : 'member'} not taking part in the vote`;
  return `${sentence(tally, by)}${away}`;
}

/** "unanimity less 2 abstentions", for a vote whose number of votes for is not known. */
export function unanimityEnglish(others: Pick<Tally, 'abstain' | 'blank' | 'null'>): string {
  const list = joined(otherItems(others));
  return list === '' ? 'unanimity' : `unanimity less ${list}`;
}

function sentence(tally: Tally, by: OutcomeBy): string {
  const { outcome, reason } = outcomeOf(tally, by);
  const verdict = verdicts[outcome];
  const list = joined([...castItems(tally), ...otherItems(tally)]);
  switch (reason) {
    case 'majority':
      return majority(tally, verdict, list);
    case 'casting_vote':
      return `${verdict}, ${list}, by the casting vote of the chair`;
    case 'tie_secret':
      return `${verdict}, ${list}, a tie in a secret ballot amounting to rejection`;
    case 'tie_chair_not_expressed':
      return `${verdict}, ${list}, the chair having cast no vote`;
    case 'accounts_not_rejected':
      return `${verdict}, ${list}, no majority having emerged against adoption`;
    case 'tie_no_casting_vote':
      return `${verdict}, ${list}, a tie amounting to rejection`;
    case 'college_without_majority': {
      const lacking = lackingMajority(by.colleges).map(
        (college) => `the college "${college.name}" (${college.for} for, ${college.against} against)`,
      );
      return `${verdict}, ${list}, without a majority in ${joined(lacking)}`;
    }
    case 'no_votes_cast':
      return `${verdict}, no vote having been cast${list === '' ? '' : ` (${list})`}`;
  }
}

function majority(tally: Tally, verdict: string, list: string): string {
  if (tally.for > 0 && tally.against > 0) return `${verdict} by a majority, ${list}`;
  const others = tally.abstain + tally.blank + tally.null;
  if (others === 0) return `${verdict} unanimously`;
  if (others < tally.for + tally.against) return `${verdict} unanimously, less ${joined(otherItems(tally))}`;
  return `${verdict} unanimously by the votes cast, ${list}`;
}

function castItems(tally: Tally): string[] {
  return [
    ...(tally.for > 0 ? [`${tally.for} for`] : []),
    ...(tally.against > 0 ? [`${tally.against} against`] : []),
  ];
}

function otherItems(others: Pick<Tally, 'abstain' | 'blank' | 'null'>): string[] {
  return [
    ...counted(others.abstain, 'abstention'),
    ...counted(others.blank, 'blank vote'),
    ...counted(others.null, 'void vote'),
  ];
}

function counted(count: number, noun: string): string[] {
  return count === 0 ? [] : [`${count} ${noun}${count > 1 ? 's' : ''}`];
}

function joined(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
