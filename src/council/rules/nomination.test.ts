import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nominationOf } from './nomination.ts';

const people = (...votes: readonly number[]) =>
  votes.map((count, index) => ({ name: `${index + 1}`, votes: count, born: `${1960 - index}-05-05` }));

test('rounds 1 and 2 ask for the absolute majority, round 3 gives the tie to the eldest', () => {
  const another = { elected: null, reason: 'another_round', majority: 50 } as const;
  assert.deepEqual(nominationOf({ round: 1, candidates: people(40, 39, 20) }), another);
  assert.deepEqual(nominationOf({ round: 2, candidates: people(41, 40, 18) }), another);
  assert.deepEqual(nominationOf({ round: 3, candidates: people(39, 39, 15) }), {
    elected: '2',
    reason: 'eldest',
    majority: 47,
  });
});

test('the eldest is sought among those in front only', () => {
  assert.equal(nominationOf({ round: 3, candidates: people(10, 10, 9, 1) }).elected, '2');
});

test('a majority elects in rounds 1 and 2; alone in front elects in round 3', () => {
  const half = people(50, 49);
  assert.deepEqual(nominationOf({ round: 1, candidates: half }), {
    elected: '1',
    reason: 'absolute_majority',
    majority: 50,
  });
  assert.equal(nominationOf({ round: 3, candidates: half }).reason, 'relative_majority');
  assert.equal(nominationOf({ round: 2, candidates: people(50, 50) }).elected, null);
});

test('no vote cast, nobody standing or the same birthday elects nobody', () => {
  for (const round of [1, 2, 3] as const) {
    for (const candidates of [[], people(0, 0)]) {
      assert.deepEqual(nominationOf({ round, candidates }), {
        elected: null,
        reason: 'another_round',
        majority: null,
      });
    }
  }
  const twins = people(7, 7).map((one) => ({ ...one, born: '1970-01-01' }));
  assert.deepEqual(nominationOf({ round: 3, candidates: twins }), {
    elected: null,
    reason: 'another_round',
    majority: 8,
  });
});
