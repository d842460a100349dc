// The door that answers: the council's pure rules that others show or test, and its views.
export { checkStream } from './commands/council-check.ts';
export { type VotesVerdict, verifyVotes } from './commands/verify-votes.ts';
export type { Deliberation } from './rules/deliberation.ts';
export { type OtherVoices, prose, unanimityLess } from './rules/prose.ts';
export { deliberationsOf, findDeliberation, listDeliberations } from './views/find-deliberation.ts';
export { type MissingFromScdl, missingFromScdl } from './views/missing-from-scdl.ts';
