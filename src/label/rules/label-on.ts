import { civilDay } from '#kit/instant.ts';
import { earliestDay, type PartialDate } from '#kit/partial-date.ts';
import type { CallParameters } from './call-content.ts';
import type { CandidatureEvent, CandidatureState } from './candidature-states.ts';
import { periodEnd } from './label-period.ts';

/** As much of a recorded step as tells what a label was on a day. */
export interface DatedStep {
  readonly event: CandidatureEvent;
  readonly to: CandidatureState;
  readonly at: Date | null;
  readonly knownDate: PartialDate | null;
  /** When what the step gives ends, where the step says it. */
  readonly until: PartialDate | null;
}

/**
 * What a candidature was on a day, from its dated steps alone. `held`: it had the label. `past_term`: the label’s term had passed and
 * what became of it is not recorded. `perhaps`: a step is dated to the month or the year of that day, so it may have come before or
 * after. `undated`: it has the label since a day that is not known. `without`: no label then.
 */
export type LabelStanding =
  | { readonly kind: 'without'; readonly state: CandidatureState | null }
  | {
      readonly kind: 'held' | 'past_term' | 'perhaps' | 'suspended';
      readonly state: CandidatureState;
      readonly since: PartialDate;
      readonly until: PartialDate | null;
    }
  | { readonly kind: 'undated'; readonly state: CandidatureState };

const holding: readonly CandidatureState[] = ['labelled_trial', 'in_audit', 'confirmed', 'back_in_play'];

/** `steps` in their order; `day`: YYYY-MM-DD. */
export function labelOn(
  steps: readonly DatedStep[],
  day: string,
  parameters: Pick<CallParameters, 'validityYears' | 'confirmationYears' | 'validUntil'>,
): LabelStanding {
  const dated = steps.map((step) => ({ step, date: step.at === null ? step.knownDate : civilDay(step.at) }));
  const undated = dated.findLast(({ step, date }) => date === null && holding.includes(step.to));
  const begun = dated.filter(({ date }) => date !== null && earliestDay(date) <= day);
  const last = begun.at(-1);
  if (last === undefined || last.date === null)
    return undated ? { kind: 'undated', state: undated.step.to } : { kind: 'without', state: null };
  const { step, date } = last;
  const given = begun.findLast((one) => gives(one.step));
  const holds = holding.includes(step.to) || step.to === 'suspended';
  if (!holds || given?.date == null) return { kind: 'without', state: step.to };
  const until =
    given.step.until ?? periodEnd(parameters, given.step.event === 'labelled' ? 'first' : 'then', given.date);
  const said = { state: step.to, since: given.date, until };
  const before = begun.slice(0, -1).findLast((one) => one.date !== null && holding.includes(one.step.to));
  // Within the year or the month of the step nobody knows which side of it the day is; after a step that held already, it held anyway.
  if (latestDay(date) > day && before === undefined) return { kind: 'perhaps', ...said };
  if (step.to === 'suspended') return { kind: 'suspended', ...said };
  return until !== null && latestDay(until) < day
    ? { kind: 'past_term', ...said }
    : { kind: 'held', ...said };
}

function gives(step: DatedStep): boolean {
  return step.event === 'labelled' || step.event === 'confirmed' || step.event === 'renewed';
}

/** The last day that a partial date may be. */
function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-31` : `${date}-12-31`;
}
