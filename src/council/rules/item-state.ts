import type { NominationGuard } from './nomination-guard.ts';
import { type Checks, type StateTable, take } from './state-table.ts';

export type ItemState =
  | 'scheduled'
  | 'under_discussion'
  | 'voting'
  | 'voted'
  | 'noted'
  | 'appointed'
  | 'withdrawn'
  | 'postponed';

export type ItemEvent =
  | 'open'
  | 'reopen'
  | 'call_vote'
  | 'annul_vote'
  | 'proclaim'
  | 'proclaim_round'
  | 'appoint'
  | 'take_note'
  | 'withdraw'
  | 'postpone';

export type ItemGuard =
  | 'SITTING_NOT_OPEN'
  | 'ANOTHER_ITEM_OPEN'
  | 'URGENCY_NOT_RULED'
  | 'QUORUM_NOT_REACHED'
  | 'CHAIR_NOT_ELECTED'
  | 'ITEM_NEEDS_VOTE'
  | 'BALLOT_NOT_CLOSED'
  | 'BALLOT_NOT_ANNULLED'
  | AmendmentGuard
  | NominationGuard;

export type AmendmentGuard = 'AMENDMENT_PENDING' | 'AMENDMENT_VOTING' | 'PARENT_NOT_UNDER_DISCUSSION';

const desk = ['council_president', 'council_secretariat'] as const;

/**
 * The life of an item on the agenda. The quorum is judged when it is put under discussion, not at the vote
 * (L2121-17 CGCT; CE Ass., 11 December 1987, n° 77054): opening takes the snapshot, and reopening takes another
 * where the first was wrong. The president proclaims (L2121-16); « prend acte » is no vote. A round of a nomination that
 * elects nobody goes back to the discussion; a single candidacy takes effect without a ballot (L2121-21).
 */
export const itemStates: StateTable<ItemState, ItemEvent, ItemGuard> = {
  initial: 'scheduled',
  states: {
    scheduled: { fr: 'à l’ordre du jour', en: 'on the agenda' },
    under_discussion: { fr: 'en discussion', en: 'under discussion' },
    voting: { fr: 'au vote', en: 'being voted' },
    voted: { fr: 'résultat proclamé', en: 'result proclaimed' },
    noted: { fr: 'il en est pris acte', en: 'noted' },
    appointed: { fr: 'nomination sans scrutin', en: 'appointed without a ballot' },
    withdrawn: { fr: 'retiré', en: 'withdrawn' },
    postponed: { fr: 'reporté', en: 'postponed' },
  },
  events: {
    open: { fr: 'ouvrir le point', en: 'open the item' },
    reopen: { fr: 'rouvrir le point', en: 'reopen the item' },
    call_vote: { fr: 'mettre aux voix', en: 'put to the vote' },
    annul_vote: { fr: 'reprendre la discussion', en: 'go back to the discussion' },
    proclaim: { fr: 'proclamer le résultat', en: 'proclaim the result' },
    proclaim_round: { fr: 'proclamer le tour', en: 'proclaim the round' },
    appoint: { fr: 'donner lecture de la nomination', en: 'read out the appointment' },
    take_note: { fr: 'prendre acte', en: 'take note' },
    withdraw: { fr: 'retirer le point', en: 'withdraw the item' },
    postpone: { fr: 'reporter le point', en: 'postpone the item' },
  },
  transitions: [
    {
      from: ['scheduled'],
      event: 'open',
      to: 'under_discussion',
      who: desk,
      guards: [
        'SITTING_NOT_OPEN',
        'ANOTHER_ITEM_OPEN',
        'URGENCY_NOT_RULED',
        'QUORUM_NOT_REACHED',
        'CHAIR_NOT_ELECTED',
      ],
    },
    {
      from: ['under_discussion'],
      event: 'reopen',
      to: 'under_discussion',
      who: desk,
      guards: ['SITTING_NOT_OPEN', 'QUORUM_NOT_REACHED', 'AMENDMENT_VOTING'],
    },
    {
      from: ['under_discussion'],
      event: 'call_vote',
      to: 'voting',
      who: desk,
      // Amendments are voted before the text; their order is a matter of the internal rules.
      guards: ['SITTING_NOT_OPEN', 'AMENDMENT_PENDING', 'NOMINATION_NEEDS_TWO'],
    },
    {
      from: ['voting'],
      event: 'annul_vote',
      to: 'under_discussion',
      who: desk,
      guards: ['BALLOT_NOT_ANNULLED'],
    },
    {
      from: ['voting'],
      event: 'proclaim',
      to: 'voted',
      who: ['council_president'],
      guards: ['SITTING_NOT_OPEN', 'BALLOT_NOT_CLOSED', 'BIRTH_DATE_UNKNOWN', 'NOBODY_ELECTED'],
    },
    {
      from: ['voting'],
      event: 'proclaim_round',
      to: 'under_discussion',
      who: ['council_president'],
      guards: ['SITTING_NOT_OPEN', 'BALLOT_NOT_CLOSED', 'BIRTH_DATE_UNKNOWN', 'ROUND_ELECTS'],
    },
    {
      from: ['under_discussion'],
      event: 'appoint',
      to: 'appointed',
      who: ['council_president'],
      guards: ['SITTING_NOT_OPEN', 'CANDIDACY_NOT_SINGLE', 'VIDEO_ITEM_EXCLUDED'],
    },
    {
      from: ['under_discussion'],
      event: 'take_note',
      to: 'noted',
      who: desk,
      guards: ['SITTING_NOT_OPEN', 'AMENDMENT_VOTING', 'NOMINATION_NOT_NOTED', 'ITEM_NEEDS_VOTE'],
    },
    {
      from: ['scheduled', 'under_discussion'],
      event: 'withdraw',
      to: 'withdrawn',
      who: desk,
      guards: ['AMENDMENT_VOTING'],
    },
    {
      from: ['scheduled', 'under_discussion'],
      event: 'postpone',
      to: 'postponed',
      who: desk,
      guards: ['AMENDMENT_VOTING'],
    },
  ],
};

/** Takes an event of an item: the row that applies, or every refusal at once (QUORUM_NOT_REACHED among them). */
export function itemTransition(state: ItemState, event: ItemEvent, checks: Checks<ItemGuard> = {}) {
  return take(itemStates, state, event, checks);
}
