import { type Checks, type StateTable, take } from './state-table.ts';

export type SittingState = 'drafted' | 'convened' | 'opened' | 'suspended' | 'closed' | 'cancelled';
export type SittingEvent =
  | 'convene'
  | 'open'
  | 'suspend'
  | 'resume'
  | 'close'
  | 'record_lack_of_quorum'
  | 'cancel';
export type SittingGuard =
  | 'NOTICE_TOO_SHORT'
  | 'QUORUM_NOT_REACHED'
  | 'BROADCAST_MISSING'
  | 'QUORUM_REACHED'
  | 'QUORUM_NOT_REQUIRED'
  | 'ITEM_UNFINISHED';

const desk = ['council_president', 'council_secretariat'] as const;

/**
 * The life of a sitting: convened with its notice (L2121-10, L2121-12 CGCT), opened and resumed with the quorum
 * (L2121-17; CE Ass., 11 December 1987, n° 77054), by video once the public can follow it (L5211-11-1), suspended and
 * closed by the chair (L2121-16). A convened sitting that never finds its quorum is closed as such; the second convocation makes another sitting. Until it opens, whoever
 * convened it may cancel it: no text we read organises it (inference).
 */
export const sittingStates: StateTable<SittingState, SittingEvent, SittingGuard> = {
  initial: 'drafted',
  states: {
    drafted: { fr: 'en préparation', en: 'being prepared' },
    convened: { fr: 'convoquée', en: 'convened' },
    opened: { fr: 'ouverte', en: 'open' },
    suspended: { fr: 'suspendue', en: 'suspended' },
    closed: { fr: 'levée', en: 'closed' },
    cancelled: { fr: 'annulée', en: 'cancelled' },
  },
  events: {
    convene: { fr: 'convoquer le conseil', en: 'convene the council' },
    open: { fr: 'ouvrir la séance', en: 'open the sitting' },
    suspend: { fr: 'suspendre la séance', en: 'suspend the sitting' },
    resume: { fr: 'reprendre la séance', en: 'resume the sitting' },
    close: { fr: 'lever la séance', en: 'close the sitting' },
    record_lack_of_quorum: { fr: 'constater le défaut de quorum', en: 'record the lack of quorum' },
    cancel: { fr: 'annuler la séance', en: 'cancel the sitting' },
  },
  transitions: [
    { from: ['drafted'], event: 'convene', to: 'convened', who: desk, guards: ['NOTICE_TOO_SHORT'] },
    {
      from: ['convened'],
      event: 'open',
      to: 'opened',
      who: desk,
      guards: ['QUORUM_NOT_REACHED', 'BROADCAST_MISSING'],
    },
    { from: ['opened'], event: 'suspend', to: 'suspended', who: desk, guards: [] },
    { from: ['suspended'], event: 'resume', to: 'opened', who: desk, guards: ['QUORUM_NOT_REACHED'] },
    { from: ['opened', 'suspended'], event: 'close', to: 'closed', who: desk, guards: ['ITEM_UNFINISHED'] },
    {
      from: ['convened'],
      event: 'record_lack_of_quorum',
      to: 'closed',
      who: desk,
      guards: ['QUORUM_REACHED', 'QUORUM_NOT_REQUIRED'],
    },
    { from: ['convened'], event: 'cancel', to: 'cancelled', who: desk, guards: [] },
  ],
};

/** Nothing happens any more in a sitting that was closed or cancelled. */
export function sittingIsOver(state: SittingState): boolean {
  return state === 'closed' || state === 'cancelled';
}

/** Takes an event of a sitting: the row that applies, or every refusal at once. */
export function sittingTransition(
  state: SittingState,
  event: SittingEvent,
  checks: Checks<SittingGuard> = {},
) {
  return take(sittingStates, state, event, checks);
}
