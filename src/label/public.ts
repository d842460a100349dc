// The door that answers: calls, candidatures, their history and filed versions. Drafts have no door: only their team reads them.
export { assignInput } from './commands/label-assign.ts';
export { calibrateInput } from './commands/label-calibrate.ts';
export { type Call, type Candidature, findCandidature, type Standing } from './queries/find-candidature.ts';
export { listWaivers, type Waiver } from './queries/list-waivers.ts';
export type { CallContent, CallCriterion, CallIndicator } from './rules/call-content.ts';
export type { Actor, CandidatureEvent, CandidatureState } from './rules/candidature-states.ts';
export type { HistoryItem } from './rules/known-history.ts';
export type { SourceRef } from './rules/source-ref.ts';
export { candidatureHistory, type RecordedStep } from './views/candidature-history.ts';
export { findCall } from './views/find-call.ts';
export { listCandidatures } from './views/list-candidatures.ts';
export { type DepositStub, listDeposits } from './views/list-deposits.ts';
