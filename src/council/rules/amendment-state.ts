import { type ItemEvent, type ItemGuard, type ItemState, itemStates } from './item-state.ts';
import type { ItemNow } from './sitting-now.ts';
import type { StateTable } from './state-table.ts';

const desk = ['council_president', 'council_secretariat'] as const;

/**
 * The life of an amendment: received, voted inside the discussion of the text it amends and before it, or withdrawn.
 * The law leaves amendments to the internal rules of the council (L2121-8 CGCT) [I]. Its quorum is the one found when
 * the discussion of the text opened: the vote is part of that discussion.
 */
export const amendmentStates: StateTable<ItemState, ItemEvent, ItemGuard> = {
  initial: 'scheduled',
  states: {
    ...itemStates.states,
    scheduled: { fr: 'déposé', en: 'received' },
    withdrawn: { fr: 'retiré ou sans objet', en: 'withdrawn or moot' },
  },
  events: {
    ...itemStates.events,
    annul_vote: { fr: 'annuler le scrutin', en: 'annul the ballot' },
    withdraw: { fr: 'retirer l’amendement', en: 'withdraw the amendment' },
  },
  transitions: [
    {
      from: ['scheduled'],
      event: 'call_vote',
      to: 'voting',
      who: desk,
      guards: ['SITTING_NOT_OPEN', 'PARENT_NOT_UNDER_DISCUSSION', 'AMENDMENT_VOTING'],
    },
    {
      from: ['voting'],
      event: 'annul_vote',
      to: 'scheduled',
      who: desk,
      guards: ['BALLOT_NOT_ANNULLED'],
    },
    {
      from: ['voting'],
      event: 'proclaim',
      to: 'voted',
      who: ['council_president'],
      guards: ['SITTING_NOT_OPEN', 'BALLOT_NOT_CLOSED'],
    },
    { from: ['scheduled'], event: 'withdraw', to: 'withdrawn', who: desk, guards: [] },
  ],
};

/** The table that an item obeys: that of amendments, or that of the agenda. */
export function statesOf(item: Pick<ItemNow, 'amends'>): StateTable<ItemState, ItemEvent, ItemGuard> {
  return item.amends === null ? itemStates : amendmentStates;
}

/** Amendments are numbered under the rank of their text, apart from the agenda: 2001 is the first one to item 2. */
export function amendmentRank(parentRank: number, number: number): number {
  return parentRank * 1000 + number;
}
