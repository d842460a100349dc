import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from './outcome.ts';
import { groupVotes, seatVotes } from './seat-senses.ts';
import type { ItemNow, SeatNow } from './sitting-now.ts';
import type { ProxyNow } from './voices-now.ts';
import { countVote, expectedBallots, fitsRoom, tallyOf } from './vote-count.ts';
import type { BallotNow } from './votes-now.ts';

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
    substitute: null,
    sits: 'titular' as const,
    presenceEvents: 1,
  };
}

function ballot(number: number, choice: Choice): BallotNow {
  const given = { seatId: `s${number}`, choice, candidacyId: null } as const;
  return { ...given, attempt: 1, castAt: at, castBySeatId: null, origin: 'member' };
}

type Item = Pick<ItemNow, 'quorum' | 'chairSeatId' | 'presidentSeatId' | 'kind' | 'recusals'>;

function item(openedWith: readonly number[], chair: number | null, recusals: ItemNow['recusals'] = []): Item {
  return {
    kind: 'deliberation',
    recusals,
    presidentSeatId: 's1',
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
const open = { mode: 'public', ballots, secretVoters: [], entered: null } as const;
const hall = { seats, proxies: [] };
const count = countVote(hall, item([1, 2, 3, 4, 5], 1), open, null);

test('each member there is counted once: voted, deemed abstaining, or not taking part', () => {
  assert.deepEqual(count.counted, {
    for: 2,
    against: 1,
    abstain: 2,
    deemedAbstaining: 1,
    blank: 0,
    null: 0,
    notTakingPart: 1,
  });
  assert.equal(count.present, 6);
  assert.deepEqual([count.leftSeatIds, count.silentSeatIds, count.chairChoice], [['s4'], ['s3'], 'against']);
  const { counted } = count;
  assert.equal(counted.for + counted.against + counted.abstain + counted.notTakingPart, count.present);
});

test('the tally takes the chair’s voice, or null when the chair did not vote', () => {
  assert.equal(tallyOf({ kind: 'deliberation' }, 'public', count).chairVote, 'against');
  const silent = countVote(hall, item([1, 2, 3], 3), open, null);
  assert.equal(tallyOf({ kind: 'deliberation' }, 'public', silent).chairVote, null);
  assert.equal(countVote(hall, item([1], null), open, null).chairChoice, null);
});

test('who left before the opening, or was never there, is no abstention', () => {
  const later = countVote(hall, item([1, 2, 3], 1), open, null);
  assert.deepEqual([later.counted.abstain, later.counted.deemedAbstaining], [1, 0]);
});

test('ballots are expected of who is in the room, and of who voted before leaving', () => {
  assert.equal(expectedBallots(hall, item([], 1), open), 5);
  assert.equal(expectedBallots(hall, item([], 1), { ...open, ballots: [] }), 4);
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

function proxy(grantor: number, holder: number): ProxyNow {
  return {
    id: `${grantor}-${holder}`,
    grantorSeatId: `s${grantor}`,
    holderSeatId: `s${holder}`,
    writtenOn: '2026-11-20',
    consecutive: 1,
    illness: 'none',
    origin: 'secretariat',
    givenAt: at,
    state: 'in_force',
    endedAt: null,
  };
}

const adds = (one: ReturnType<typeof countVote>) => {
  const { deemedAbstaining: _, ...voices } = one.counted;
  return Object.values(voices).reduce((sum, value) => sum + value, 0) === one.present + one.represented;
};

test('H11: the holder votes against for himself and for on behalf of the grantor: two voices, one represented', () => {
  const room = { seats: [seat(1, 'present'), seat(2, 'present'), seat(3, 'absent')], proxies: [proxy(3, 2)] };
  const cast = [ballot(2, 'against'), { ...ballot(3, 'for'), castBySeatId: 's2' }, ballot(1, 'for')];
  const two = countVote(room, item([1, 2], 1), { ...open, ballots: cast }, null);
  assert.deepEqual([two.counted.for, two.counted.against, two.present, two.represented], [2, 1, 2, 1]);
  assert.deepEqual(two.representedSeats, [{ grantor: 's3', holder: 's2' }]);
  assert.ok(adds(two));
  assert.equal(expectedBallots(room, item([], 1), { ...open, ballots: [] }), 3);
});

test('H8: a recused holder and the member he stands for take no part, and are no abstentions', () => {
  const room = { seats: [seat(1, 'present'), seat(2, 'present'), seat(3, 'absent')], proxies: [proxy(3, 2)] };
  const recusal = { seatId: 's2', kind: 'personal_interest', declaredAt: at, number: 1 } as const;
  const out = countVote(room, item([1], 1, [recusal]), { ...open, ballots: [ballot(1, 'for')] }, null);
  assert.deepEqual([out.counted.for, out.counted.abstain, out.counted.notTakingPart], [1, 0, 2]);
  assert.deepEqual(out.recusedSeatIds, ['s2', 's3']);
  assert.ok(adds(out));
});

test('an ordinary vote derives those for from the room; those who left after the opening abstain', () => {
  const room = { seats, proxies: [] };
  const entered = { rank: 1, against: 1, abstain: 1, notTakingPart: 0, chairChoice: 'for', at } as const;
  const vote = { mode: 'ordinary', ballots: [], secretVoters: [], entered } as const;
  const out = countVote(room, item([1, 2, 3, 4], 1), vote, null);
  assert.deepEqual(
    [out.counted.for, out.counted.against, out.counted.abstain, out.counted.deemedAbstaining],
    [2, 1, 2, 1],
  );
  assert.equal(out.chairChoice, 'for');
  assert.ok(adds(out));
  assert.equal(fitsRoom(room, item([], 1), entered), true);
  assert.equal(fitsRoom(room, item([], 1), { ...entered, against: 4 }), false);
});

test('a secret ballot counts the box, and says who is silent without saying how the others voted', () => {
  const voters = [1, 2].map((number) => ({ seatId: `s${number}`, castBySeatId: null }));
  const vote = { mode: 'secret', ballots: [], secretVoters: voters, entered: null } as const;
  const box = { for: 1, against: 0, abstain: 0, blank: 1, null: 0 };
  const out = countVote({ seats, proxies: [] }, item([1, 2, 3], 1), vote, box);
  assert.deepEqual([out.counted.for, out.counted.blank, out.counted.notTakingPart], [1, 1, 2]);
  assert.equal(out.chairChoice, null);
  assert.ok(adds(out));
});
