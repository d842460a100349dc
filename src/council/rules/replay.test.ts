import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaySteps, stepAsked } from './replay.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import type { VoteNow } from './votes-now.ts';

const at = (minute: number) => new Date(Date.UTC(2027, 1, 25, 18, minute));

const counted = {
  for: 60,
  against: 3,
  abstain: 0,
  deemedAbstaining: 0,
  blank: 0,
  null: 0,
  notTakingPart: 0,
};

function vote(change: Partial<VoteNow>): VoteNow {
  return {
    id: 'v',
    number: 1,
    mode: 'public',
    state: 'proclaimed',
    openedAt: at(20),
    closedAt: at(25),
    ballots: [],
    secretVoters: [],
    entered: null,
    candidates: [],
    count: {
      at: at(25),
      present: 63,
      represented: 0,
      representedSeats: [],
      recusedSeatIds: [],
      counted,
      leftSeatIds: [],
      silentSeatIds: [],
      chairChoice: null,
    },
    proclamation: {
      at: at(26),
      inOffice: 124,
      present: 63,
      represented: 0,
      counted,
      outcome: 'adopted',
      reason: 'majority',
      prose: { fr: '', en: '' },
    },
    deliberationSlug: null,
    ...change,
  };
}

function sitting(
  votes: readonly VoteNow[],
  item: Partial<ItemNow> = {},
): Pick<SittingNow, 'transitions' | 'items' | 'closedSessions'> {
  const snapshot = { inOffice: 124, notCounted: 0, required: 63, seatIds: [] };
  return {
    closedSessions: [],
    transitions: [
      { event: 'convene', to: 'convened', at: at(0) },
      { event: 'open', to: 'opened', at: at(5) },
      { event: 'close', to: 'closed', at: at(26) },
    ],
    items: [
      {
        id: 'i',
        rank: 1,
        title: { fr: '', en: '' },
        object: '',
        subject: null,
        rapporteur: null,
        kind: 'deliberation',
        presidentSeatId: null,
        chairSeatId: null,
        chairChanges: 0,
        recusals: [],
        requests: [],
        carriedFrom: null,
        nomination: null,
        withoutVote: null,
        amends: null,
        amendments: [],
        groupTimes: [],
        matterCode: null,
        matterName: null,
        state: 'voted',
        openedAt: at(10),
        changedAt: at(26),
        quorum: [
          { ...snapshot, at: at(5), present: 62, reached: 'not_reached' },
          { ...snapshot, at: at(10), present: 63, reached: 'reached' },
        ],
        interventions: [
          {
            id: 's',
            rank: 1,
            kind: 'presentation',
            groupId: null,
            speaker: 'Rapporteur 1 (fictif)',
            quotaS: 60,
            seatId: null,
            events: [
              { kind: 'started', at: at(11), number: 1, becauseOf: null },
              { kind: 'paused', at: at(12), number: 2, becauseOf: null },
              { kind: 'resumed', at: at(13), number: 3, becauseOf: null },
              { kind: 'ended', at: at(20), number: 4, becauseOf: null },
            ],
          },
        ],
        votes,
        ...item,
      },
    ],
  };
}

const told = (steps: ReturnType<typeof replaySteps>) =>
  steps.map((step) =>
    step.kind === 'sitting' ? step.event : step.kind === 'quorum' ? step.found.reached : step.kind,
  );

test('a sitting is told in the order of its hours; at the same hour, what causes comes first and the close comes last', () => {
  assert.deepEqual(told(replaySteps(sitting([vote({})]))), [
    'open',
    'not_reached',
    'reached',
    'speech',
    'speech',
    'called',
    'closed',
    'proclaimed',
    'close',
  ]);
});

test('a vote that is open, or that was annulled, is told as called: no count and no sense', () => {
  for (const change of [
    { state: 'open', closedAt: null, count: null, proclamation: null },
    { state: 'annulled', proclamation: null },
  ] as const) {
    const steps = replaySteps(sitting([vote(change)]));
    assert.deepEqual(
      steps.filter((step) => 'count' in step),
      [],
    );
    assert.equal(steps.filter((step) => step.kind === 'called').length, 1);
  }
  const waiting = told(replaySteps(sitting([vote({ state: 'closed', proclamation: null })])));
  assert.ok(waiting.includes('closed') && !waiting.includes('proclaimed'));
});

test('an item noted, withdrawn or postponed, or a nomination without a ballot, ends with that', () => {
  for (const state of ['noted', 'appointed', 'withdrawn', 'postponed'] as const)
    assert.ok(told(replaySteps(sitting([], { state }))).includes('settled'), state);
  assert.ok(!told(replaySteps(sitting([], { state: 'scheduled', changedAt: null }))).includes('settled'));
});

test('whatever step an address asks for, there is one to show', () => {
  const steps = replaySteps(sitting([vote({})]));
  for (const [asked, shown] of [
    [null, 1],
    ['3', 3],
    ['99', 9],
    ['0', 1],
    ['-1', 1],
    ['x', 1],
    ['3.5', 1],
  ] as const)
    assert.equal(stepAsked(steps, asked), shown, String(asked));
});
