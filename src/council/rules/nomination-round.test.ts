import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextRound, roundAnswer, roundOf } from './nomination-round.ts';
import { secrecyOutcome } from './secrecy.ts';
import type { VoteNow } from './votes-now.ts';

const people = (births: readonly (string | null)[], ...votes: readonly number[]) =>
  votes.map((count, index) => ({ id: `${index + 1}`, votes: count, born: births[index] ?? null }));
const none: readonly (string | null)[] = [];

test('40/39/20, then 41/40/18: nobody, fifty of ninety-nine being needed; no birthday is asked for', () => {
  for (const [round, votes] of [
    [1, [40, 39, 20]],
    [2, [41, 40, 18]],
    [1, [45, 45, 9]],
  ] as const) {
    assert.deepEqual(roundAnswer(round, people(none, ...votes)), {
      elected: null,
      reason: 'another_round',
      majority: 50,
    });
  }
});

test('39/39/15: the eldest of the two tied; asked for, and never guessed, while a date is not known', () => {
  const ask = (births: readonly (string | null)[]) => roundAnswer(3, people(births, 39, 39, 15));
  assert.deepEqual(ask(['1961-02-03', '1960-05-05', null]), {
    elected: '2',
    reason: 'eldest',
    majority: 47,
  });
  assert.deepEqual(ask(none), { elected: null, reason: 'birth_unknown', majority: 47, ask: ['1', '2'] });
  assert.deepEqual(ask(['1961-02-03', null, '1950-01-01']), {
    elected: null,
    reason: 'birth_unknown',
    majority: 47,
    ask: ['2'],
  });
  assert.deepEqual(ask(['1961-02-03', '1961-02-03']).reason, 'another_round');
});

test('alone in front at round 3 needs no birthday; nor does a round without a vote', () => {
  assert.deepEqual(roundAnswer(3, people(none, 5, 3, 3)).elected, '1');
  assert.deepEqual(roundAnswer(3, people(none, 0, 0)).reason, 'another_round');
  assert.deepEqual(roundAnswer(4, people(none, 5, 3)).reason, 'relative_majority');
});

test('the round is one more than the rounds proclaimed; an annulled ballot is none', () => {
  const votes = (['proclaimed', 'annulled', 'proclaimed', 'open'] as const).map((state, index) => ({
    number: index + 1,
    state,
  })) as unknown as readonly VoteNow[];
  assert.equal(nextRound({ votes: [] }), 1);
  assert.equal(nextRound({ votes }), 3);
  assert.deepEqual(
    votes.map((vote) => roundOf({ votes }, vote)),
    [1, 2, 2, 3],
  );
});

test('secrecy is set aside by nobody against; an abstention breaks it only in the other reading', () => {
  const vote = (against: number, abstain: number) => ({ voices: 64, against, abstain });
  assert.equal(secrecyOutcome(vote(0, 0)), 'set_aside');
  assert.equal(secrecyOutcome(vote(0, 3)), 'set_aside');
  assert.equal(secrecyOutcome(vote(0, 3), 'no_abstention'), 'kept');
  assert.equal(secrecyOutcome(vote(1, 0)), 'kept');
  assert.equal(secrecyOutcome(vote(0, 64)), 'kept', 'nobody is for');
});
