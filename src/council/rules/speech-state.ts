import type { InterventionNow } from './sitting-now.ts';
import { type Checks, type StateTable, take } from './state-table.ts';

export type SpeechState = 'waiting' | 'running' | 'paused' | 'ended' | 'withdrawn';
export type SpeechEventName = 'start' | 'pause' | 'resume' | 'end' | 'withdraw';
export type SpeechGuard = 'ITEM_NOT_UNDER_DISCUSSION' | 'ANOTHER_SPEAKING';

const desk = ['council_president', 'council_secretariat'] as const;

/**
 * The life of an intervention: the chair gives the floor and takes it back (L2121-16 CGCT), to one speaker at a time;
 * a point of order pauses the speaker, and gives the floor back at its end (`speech-effects`).
 */
export const speechStates: StateTable<SpeechState, SpeechEventName, SpeechGuard> = {
  initial: 'waiting',
  states: {
    waiting: { fr: 'inscrit', en: 'on the list' },
    running: { fr: 'a la parole', en: 'has the floor' },
    paused: { fr: 'en pause', en: 'paused' },
    ended: { fr: 'a parlé', en: 'has spoken' },
    withdrawn: { fr: 'retiré de la liste', en: 'off the list' },
  },
  events: {
    start: { fr: 'donner la parole', en: 'give the floor' },
    pause: { fr: 'mettre en pause', en: 'pause' },
    resume: { fr: 'reprendre', en: 'resume' },
    end: { fr: 'terminer', en: 'end' },
    withdraw: { fr: 'retirer de la liste', en: 'take off the list' },
  },
  transitions: [
    {
      from: ['waiting'],
      event: 'start',
      to: 'running',
      who: desk,
      guards: ['ITEM_NOT_UNDER_DISCUSSION', 'ANOTHER_SPEAKING'],
    },
    { from: ['running'], event: 'pause', to: 'paused', who: desk, guards: [] },
    {
      from: ['paused'],
      event: 'resume',
      to: 'running',
      who: desk,
      guards: ['ITEM_NOT_UNDER_DISCUSSION', 'ANOTHER_SPEAKING'],
    },
    { from: ['running', 'paused'], event: 'end', to: 'ended', who: desk, guards: [] },
    // A member takes their own name off; the action sees that it is their own.
    { from: ['waiting'], event: 'withdraw', to: 'withdrawn', who: [...desk, 'council_member'], guards: [] },
  ],
};

/** What each event is called in the list of timestamps. */
export const speechEventKinds = {
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  end: 'ended',
  withdraw: 'withdrawn',
} as const satisfies Record<SpeechEventName, InterventionNow['events'][number]['kind']>;

const stateAfter = {
  started: 'running',
  paused: 'paused',
  resumed: 'running',
  ended: 'ended',
  withdrawn: 'withdrawn',
} as const;

/** Where an intervention stands, from its timestamps. */
export function speechStateOf(intervention: Pick<InterventionNow, 'events'>): SpeechState {
  const last = intervention.events.at(-1);
  return last ? stateAfter[last.kind] : 'waiting';
}

/** Takes an event of an intervention: the row that applies, or every refusal at once. */
export function speechTransition(
  state: SpeechState,
  event: SpeechEventName,
  checks: Checks<SpeechGuard> = {},
) {
  return take(speechStates, state, event, checks);
}
