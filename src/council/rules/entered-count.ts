import type { OrdinaryCount } from './voices-now.ts';

/** What the clerk entered in an ordinary vote, without when nor how many times. */
export function enteredOf({
  against,
  abstain,
  notTakingPart,
  chairChoice,
}: OrdinaryCount): Pick<OrdinaryCount, 'against' | 'abstain' | 'notTakingPart' | 'chairChoice'> {
  return { against, abstain, notTakingPart, chairChoice };
}
