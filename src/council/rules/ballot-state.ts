import { type StateTable, take } from './state-table.ts';

export type BallotState = 'open' | 'closed' | 'proclaimed' | 'annulled';
export type BallotEvent = 'close' | 'proclaim' | 'annul';

const desk = ['council_president', 'council_secretariat'] as const;

/**
 * The life of a ballot, from the moment it is called: the chair closes it, then proclaims it or annuls it before
 * proclamation (L2121-16 CGCT). Nothing reopens a closed ballot: another one is called.
 */
export const ballotStates: StateTable<BallotState, BallotEvent, never> = {
  initial: 'open',
  states: {
    open: { fr: 'ouvert', en: 'open' },
    closed: { fr: 'clos', en: 'closed' },
    proclaimed: { fr: 'proclamé', en: 'proclaimed' },
    annulled: { fr: 'annulé', en: 'annulled' },
  },
  events: {
    close: { fr: 'clore le scrutin', en: 'close the ballot' },
    proclaim: { fr: 'proclamer le résultat', en: 'proclaim the result' },
    annul: { fr: 'annuler le scrutin', en: 'annul the ballot' },
  },
  transitions: [
    { from: ['open'], event: 'close', to: 'closed', who: desk, guards: [] },
    { from: ['closed'], event: 'proclaim', to: 'proclaimed', who: ['council_president'], guards: [] },
    { from: ['open', 'closed'], event: 'annul', to: 'annulled', who: ['council_president'], guards: [] },
  ],
};

/** Takes an event of a ballot: the row that applies, or EVENT_NOT_ALLOWED. */
export function ballotTransition(state: BallotState, event: BallotEvent) {
  return take(ballotStates, state, event, {});
}
