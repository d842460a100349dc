import { ok, type Result, refuse } from '#kit/result.ts';
import type { Actor, CandidatureEvent, CandidatureState, Guard, Step } from './candidature-states.ts';

/**
 * The life of a candidature and of its label, as one table (call of 2014, « Processus de labellisation » and the
 * practitioners' account of it: F1.11–F1.17). Guards, buttons, drawings and tests all read this table and nothing else.
 */
export const candidatureSteps: readonly Step[] = [
  step('T1', [null], 'summary_filed', 'summary_received', ['carrier'], 'INDICATORS_PRESENT', ['F1.15'], 'S'),
  step(
    'T2',
    ['summary_received'],
    'invited',
    'invited',
    ['mission'],
    'SUMMARY_RESPECTS_CALL',
    ['F1.15'],
    'S',
  ),
  step(
    'T3',
    [null, 'invited'],
    'draft_opened',
    'draft',
    ['carrier'],
    'TEMPLATE_VERSION_RECORDED',
    ['F1.3'],
    'S',
  ),
  step(
    'T4',
    ['draft'],
    'deposited',
    'filed',
    ['carrier'],
    'EACH_BLANK_HAS_A_REASON',
    ['F1.2', 'F1.10', 'F1.11'],
    'S',
  ),
  step(
    'T5',
    ['filed'],
    'completeness_accepted',
    'co_construction',
    ['mission'],
    'CONTACT_NAMED',
    ['F1.11', 'F1.12'],
    'S',
  ),
  step(
    'T6',
    ['filed'],
    'completeness_refused',
    'to_complete',
    ['mission'],
    'MISSING_ITEMS_LISTED',
    ['F1.12'],
    'I',
  ),
  step('T7', ['to_complete'], 'deposited', 'filed', ['carrier'], 'EACH_BLANK_HAS_A_REASON', ['F1.11'], 'I'),
  // A fuller file while the first is examined: Grenoble planned one for the autumn of 2014 (G3); rounds « complete » it (F1.11).
  step(
    'T7b',
    ['filed', 'co_construction'],
    'deposited',
    'same',
    ['carrier'],
    'EACH_BLANK_HAS_A_REASON',
    ['F1.11', 'G3'],
    'I',
  ),
  step('T8a', ['co_construction'], 'round_opened', 'same', ['mission'], 'ROUND_DATED', ['F1.11'], 'S'),
  step('T8b', ['co_construction'], 'round_answered', 'same', ['carrier'], 'ROUND_DATED', ['F1.11'], 'S'),
  step('T9', ['co_construction'], 'visit_reported', 'same', ['mission'], 'VISIT_DATED', ['F1.11'], 'S'),
  step('T10', ['co_construction'], 'item_waived', 'same', ['mission'], 'WAIVER_COMPLETE', ['F6.12'], 'S'),
  step(
    'T11',
    ['co_construction'],
    'proposed',
    'proposed',
    ['mission'],
    'CONTENTS_FROZEN',
    ['F1.11', 'F1.12'],
    'S',
  ),
  step('T12', ['proposed'], 'put_on_session', 'in_committee', ['mission'], 'SESSION_CHOSEN', ['F1.13'], 'S'),
  step(
    'T13',
    ['in_committee'],
    'advice_given',
    'advised',
    ['committee'],
    'ADVICE_WRITTEN',
    ['F1.11', 'F1.12'],
    'S',
  ),
  step('T14', ['advised'], 'labelled', 'labelled_trial', ['state'], 'ACT_DATED', ['F1.12', 'F1.14'], 'S'),
  step(
    'T15',
    ['advised'],
    'sent_back',
    'co_construction',
    ['state'],
    'RECOMMENDATIONS_LISTED',
    ['F1.12'],
    'S',
  ),
  step('T16', ['advised'], 'refused', 'refused', ['state'], 'REASONS_WRITTEN', ['F1.12'], 'I'),
  step(
    'T17',
    ['labelled_trial'],
    'commitments_published',
    'same',
    ['carrier'],
    'COMMITMENTS_PUBLIC',
    ['F1.14'],
    'S',
  ),
  step('T18', ['labelled_trial'], 'audit_opened', 'in_audit', ['mission'], 'PERIOD_ENDED', ['F1.14'], 'S'),
  step('T19', ['in_audit'], 'confirmed', 'confirmed', ['state'], 'ACT_DATED', ['F1.14', 'F2.1'], 'S'),
  step(
    'T20',
    ['in_audit'],
    'not_confirmed',
    'not_confirmed',
    ['state'],
    'REASONS_WRITTEN',
    ['F1.14', 'F1.17'],
    'S',
  ),
  step('T21', ['confirmed'], 'put_back_in_play', 'back_in_play', ['mission'], 'PERIOD_ENDED', ['F1.17'], 'S'),
  step('T22', ['back_in_play'], 'renewed', 'confirmed', ['state'], 'ACT_DATED', ['F1.17', 'F2.10'], 'S'),
  step('T23', ['back_in_play'], 'not_renewed', 'expired', ['clock', 'state'], 'PERIOD_ENDED', ['F1.17'], 'I'),
  step(
    'T24a',
    ['labelled_trial', 'confirmed'],
    'suspended',
    'suspended',
    ['state'],
    'REASONS_WRITTEN',
    [],
    'I',
  ),
  step('T24b', ['suspended'], 'suspension_lifted', 'before', ['state'], 'REASONS_WRITTEN', [], 'I'),
  step(
    'T25',
    [
      'summary_received',
      'invited',
      'draft',
      'filed',
      'to_complete',
      'co_construction',
      'proposed',
      'in_committee',
      'advised',
    ],
    'withdrawn',
    'abandoned',
    ['carrier'],
    'NONE',
    [],
    'I',
  ),
];

/** Why a step is refused: it is not possible from there, or not for this actor; both are said when both hold. */
export type StepRefusal =
  | { readonly code: 'NOT_FROM_THIS_STATE'; readonly possibleFrom: readonly (CandidatureState | null)[] }
  | { readonly code: 'NOT_BY_THIS_ACTOR'; readonly reservedTo: readonly Actor[] };

export interface StepTaken {
  readonly step: Step;
  readonly to: CandidatureState;
}

/**
 * The step that `event` makes from `state` when `actor` does it (LBL-05). `before` is the state held before a suspension,
 * needed to lift it. Guards are the caller's: this only says whether the step exists.
 */
export function transition(
  state: CandidatureState | null,
  event: CandidatureEvent,
  actor: Actor,
  before: CandidatureState = 'labelled_trial',
): Result<StepTaken, StepRefusal> {
  const rows = candidatureSteps.filter((row) => row.event === event);
  const here = rows.find((row) => row.from.includes(state));
  const refusals: StepRefusal[] = [];
  if (!here) refusals.push({ code: 'NOT_FROM_THIS_STATE', possibleFrom: rows.flatMap((row) => row.from) });
  const entitled = (here ? [here] : rows).flatMap((row) => row.actors);
  if (!entitled.includes(actor))
    refusals.push({ code: 'NOT_BY_THIS_ACTOR', reservedTo: [...new Set(entitled)] });
  if (!here || refusals.length > 0) return refuse(...refusals);
  return ok({ step: here, to: arrival(here, state, before) });
}

/** The steps an actor can make from a state: what buttons show. */
export function stepsFrom(state: CandidatureState | null, actor: Actor): readonly Step[] {
  return candidatureSteps.filter((row) => row.from.includes(state) && row.actors.includes(actor));
}

function arrival(row: Step, state: CandidatureState | null, before: CandidatureState): CandidatureState {
  if (row.to === 'before') return before;
  if (row.to !== 'same') return row.to;
  return state ?? 'draft';
}

function step(
  id: string,
  from: Step['from'],
  event: CandidatureEvent,
  to: Step['to'],
  who: readonly Actor[],
  guard: Guard,
  facts: readonly string[],
  mark: Step['mark'],
): Step {
  return { id, from, event, to, actors: who, guard, facts, mark };
}
