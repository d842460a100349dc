import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from './outcome.ts';
import { countPublicVote, expectedBallots, tallyOf } from './public-count.ts';
import { groupVotes, seatVotes } from './seat-senses.ts';
import type { BallotNow, ItemNow, SeatNow } from './sitting-now.ts';

const at = new Date('2026-11-23T18:00:00Z');

function seat(number: number, presence: SeatNow['presence']): SeatNow {
  const groupId = number <= 3 ? 'left' : 'right';
  return {
    id: `s${number}`,
    number,
    personId: `p${number}`,
    groupId,
    presence,
    since: at,
    presenceEvents: 1,
  };
}

function ballot(number: number, choice: Choice): BallotNow {
  return { seatId: `s${number}`, choice, attempt: 1, castAt: at, origin: 'member' };
}

function item(openedWith: readonly number[], chair: number | null): Pick<ItemNow, 'quorum' | 'chairSeatId'> {
  return {
    chairSeatId: chair === null ? null : `s${chair}`,
    quorum: [
      {
        at,
        inOffice: 6,
        notCounted: 0,
        present: openedWith.length,
        required: 4,
        reached: 'reached',
        seatIds: openedWith.map((number) => `s${number}`),
      },
    ],
  };
}

// 1 to 5 there at the opening; 4 left without voting, 5 voted then left, 6 came late; 3 stays silent.
const seats = [1, 2, 3, 6]
  .map((number) => seat(number, 'present'))
  .concat([seat(4, 'absent'), seat(5, 'absent')]);
const ballots = [ballot(1, 'against'), ballot(2, 'for'), ballot(5, 'for'), ballot(6, 'abstain')];
const count = countPublicVote({ seats }, item([1, 2, 3, 4, 5], 1), { ballots });

test('each member there is counted once: voted, deemed abstaining, or not taking part', () => {
  assert.deepEqual(count.counted, { for: 2, against: 1, abstain: 2, deemedAbstaining: 1, notTakingPart: 1 });
  assert.equal(count.present, 6);
  assert.deepEqual([count.leftSeatIds, count.silentSeatIds, count.chairChoice], [['s4'], ['s3'], 'against']);
  const { counted } = count;
  assert.equal(counted.for + counted.against + counted.abstain + counted.notTakingPart, count.present);
});

test('the tally takes the chair’s voice, or null when the chair did not vote', () => {
  assert.equal(tallyOf('public', count).chairVote, 'against');
  const silent = countPublicVote({ seats }, item([1, 2, 3], 3), { ballots });
  assert.equal(tallyOf('public', silent).chairVote, null);
  assert.equal(countPublicVote({ seats }, item([1], null), { ballots }).chairChoice, null);
});

test('who left before the opening, or was never there, is no abstention', () => {
  const later = countPublicVote({ seats }, item([1, 2, 3], 1), { ballots });
  assert.deepEqual([later.counted.abstain, later.counted.deemedAbstaining], [1, 0]);
});

test('ballots are expected of who is in the room, and of who voted before leaving', () => {
  assert.equal(expectedBallots({ seats }, { ballots }), 5);
  assert.equal(expectedBallots({ seats }, { ballots: [] }), 4);
});

test('the hall shows every seat once, and the table by group says the same', () => {
  const votes = seatVotes({ seats }, { ballots }, { ...count, at });
  assert.deepEqual(Object.fromEntries(votes.map((vote) => [vote.number, vote.sense])), {
    1: 'against',
    2: 'for',
    3: 'silent',
    4: 'deemed_abstaining',
    5: 'for',
    6: 'abstain',
  });
  const groups = [
    { id: 'left', rank: 1, name: 'Gauche' },
    { id: 'right', rank: 2, name: 'Droite' },
  ];
  assert.deepEqual(
    groupVotes({ groups }, votes).map(({ name, ...one }) => [
      name,
      one.for,
      one.against,
      one.abstain,
      one.silent,
      one.absent,
    ]),
    [
      ['Gauche', 1, 1, 0, 1, 0],
      ['Droite', 1, 0, 2, 0, 0],
    ],
  );
});
