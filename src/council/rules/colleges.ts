import type { CollegeTally } from './college-tally.ts';
import type { OutcomeBy } from './outcome.ts';
import type { ProfileRules } from './profile.ts';
import type { SittingNow } from './sitting-now.ts';
import type { VoteNow } from './votes-now.ts';

/**
 * The votes cast by college, where the statutes ask for a majority in each (loi du 1er juillet 1901: the statutes are the
 * law of the members); none otherwise. A college is a group of the assembly that somebody sits in; a vote by proxy is of
 * the grantor's college. Only a public ballot can be counted so.
 */
export function collegesOf(
  sitting: { readonly rules: Pick<ProfileRules, 'majority'> } & Pick<SittingNow, 'groups' | 'seats'>,
  vote: Pick<VoteNow, 'mode' | 'ballots'>,
): readonly CollegeTally[] {
  if (sitting.rules.majority.value === 'all' || vote.mode !== 'public') return [];
  const collegeOf = new Map(sitting.seats.map((seat) => [seat.id, seat.groupId]));
  return sitting.groups
    .filter((group) => sitting.seats.some((seat) => seat.groupId === group.id))
    .map((group) => {
      const cast = vote.ballots.filter((ballot) => collegeOf.get(ballot.seatId) === group.id);
      const count = (choice: 'for' | 'against') => cast.filter((ballot) => ballot.choice === choice).length;
      return { name: group.name, for: count('for'), against: count('against') };
    });
}

/** By what the outcome of a vote of this sitting is decided. */
export function outcomeBy(
  sitting: Pick<SittingNow, 'rules' | 'groups' | 'seats'>,
  vote: Pick<VoteNow, 'mode' | 'ballots'>,
): OutcomeBy {
  return { rules: sitting.rules, colleges: collegesOf(sitting, vote) };
}
