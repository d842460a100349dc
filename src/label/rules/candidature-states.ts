/** Where a candidature stands: one stored value (LBL-04). The French words people read are in `words.ts`. */
export const candidatureStates = [
  'summary_received',
  'invited',
  'draft',
  'filed',
  'to_complete',
  'co_construction',
  'proposed',
  'in_committee',
  'advised',
  'labelled_trial',
  'in_audit',
  'confirmed',
  'back_in_play',
  'suspended',
  'refused',
  'not_confirmed',
  'expired',
  'abandoned',
] as const;
export type CandidatureState = (typeof candidatureStates)[number];

export const candidatureEvents = [
  'summary_filed',
  'invited',
  'draft_opened',
  'deposited',
  'completeness_accepted',
  'completeness_refused',
  'round_opened',
  'round_answered',
  'visit_reported',
  'item_waived',
  'proposed',
  'put_on_session',
  'advice_given',
  'labelled',
  'sent_back',
  'refused',
  'commitments_published',
  'audit_opened',
  'confirmed',
  'not_confirmed',
  'put_back_in_play',
  'renewed',
  'not_renewed',
  'suspended',
  'suspension_lifted',
  'withdrawn',
] as const;
export type CandidatureEvent = (typeof candidatureEvents)[number];

/** Who does a step, whatever the programme calls them: the territory, the Mission, the experts, the State, the calendar. */
export const actors = ['carrier', 'mission', 'committee', 'state', 'clock'] as const;
export type Actor = (typeof actors)[number];

/** What must also be true, checked by the action that makes the step. */
export type Guard =
  | 'INDICATORS_PRESENT'
  | 'SUMMARY_RESPECTS_CALL'
  | 'TEMPLATE_VERSION_RECORDED'
  | 'EACH_BLANK_HAS_A_REASON'
  | 'CONTACT_NAMED'
  | 'MISSING_ITEMS_LISTED'
  | 'ROUND_DATED'
  | 'VISIT_DATED'
  | 'WAIVER_COMPLETE'
  | 'CONTENTS_FROZEN'
  | 'SESSION_CHOSEN'
  | 'ADVICE_WRITTEN'
  | 'ACT_DATED'
  | 'RECOMMENDATIONS_LISTED'
  | 'REASONS_WRITTEN'
  | 'COMMITMENTS_PUBLIC'
  | 'PERIOD_ENDED'
  | 'NONE';

export interface Step {
  /** The row of the table it comes from: T1 … T25; a letter tells rows of one number apart. */
  readonly id: string;
  /** Null: nothing yet. */
  readonly from: readonly (CandidatureState | null)[];
  readonly event: CandidatureEvent;
  /** `same` stays where it is; `before` goes back to the state held before the suspension. */
  readonly to: CandidatureState | 'same' | 'before';
  readonly actors: readonly Actor[];
  readonly guard: Guard;
  /** Facts of the field this row rests on. */
  readonly facts: readonly string[];
  /** S when a text says it; I when we deduced it from the facts. */
  readonly mark: 'S' | 'I';
}
