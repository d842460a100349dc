import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voteBench as bench, range, someVote as vote } from '../../../test/harness/some-vote.ts';
import { checkVote } from './votes-check.ts';
import { keptOut } from './votes-differences.ts';
import type { VoteInFile } from './votes-file.ts';

const first = (one: VoteInFile) => checkVote(bench, one)[0]?.name ?? null;

test('a vote whose figures follow from its facts conforms: proxies, interests and silence included', () => {
  assert.deepEqual(checkVote(bench, vote()), []);
});

test('one ballot tampered with is named by its seat, then in every figure that follows', () => {
  const { facts } = vote();
  const ballots = facts.ballots.map((one) => (one.seat === 6 ? { ...one, choice: 'for' as const } : one));
  const differences = checkVote(bench, vote({ facts: { ...facts, ballots } }));
  assert.deepEqual(differences[0], { name: 'roll.seat 6', published: 'against', recounted: 'for' });
  assert.ok(differences.some((one) => one.name === 'counted.for' && one.recounted === 7));
  assert.ok(differences.some((one) => one.name === 'prose'));
});

test('any other figure that was changed is the first one named', () => {
  const { facts, published } = vote();
  const of = (change: Partial<VoteInFile['published']>) =>
    first(vote({ published: { ...published, ...change } }));
  assert.equal(of({ present: 9 }), 'present');
  assert.equal(of({ represented: 0 }), 'represented');
  assert.equal(of({ counted: { ...published.counted, notTakingPart: 0 } }), 'counted.notTakingPart');
  assert.equal(of({ votesCast: 9 }), 'votesCast');
  assert.equal(of({ majority: 5 }), 'majority');
  assert.equal(of({ outcome: 'rejected' }), 'outcome');
  assert.equal(of({ reason: 'casting_vote' }), 'reason');
  assert.equal(of({ prose: "adopté à l'unanimité" }), 'prose');
  const quorum = { inOffice: 10, notCounted: 0, present: 7, required: 5, reached: 'reached' };
  assert.equal(of({ quorum }), 'quorum.required');
  const gone = { ...facts, opening: { at: '2027-02-25T17:50:00Z', present: range(1, 5), recused: [] } };
  assert.equal(first(vote({ facts: gone })), 'quorum.present');
  const twice = { ...facts, ballots: [...facts.ballots, ...facts.ballots.slice(0, 1)] };
  assert.equal(first(vote({ facts: twice })), 'ballots.seat 1');
});

test('a show of hands: those for are all the other voices of the room', () => {
  const { facts, published } = vote();
  const entered = { against: 1, abstain: 0, notTakingPart: 0, chairChoice: 'for' as const };
  const given = { mode: 'ordinary' as const, facts: { ...facts, ballots: [], entered } };
  const counted = { ...published.counted, for: 7, notTakingPart: 1 };
  const told = {
    ...published,
    roll: null,
    counted,
    votesCast: 8,
    majority: 5,
    prose:
      'adopté à la majorité, par sept voix pour et une voix contre, un membre ne prenant pas part au vote',
  };
  assert.equal(first(vote({ ...given, published: told })), null);
  assert.equal(
    first(vote({ ...given, published: { ...told, counted: { ...counted, for: 8 } } })),
    'counted.for',
  );
});

test('a secret ballot: the box must add up, and the verdict must follow from it; nobody is named', () => {
  const { facts, published } = vote();
  const box = { for: 4, against: 3, abstain: 0, blank: 0, null: 0, given: 7, withheld: 1, left: 0 };
  const counted = { ...published.counted, for: 4, against: 3 };
  const told = {
    ...published,
    roll: null,
    counted,
    prose:
      'adopté à la majorité, par quatre voix pour et trois voix contre, deux membres ne prenant pas part au vote',
  };
  const secret = (change: Partial<typeof box>) =>
    vote({
      mode: 'secret',
      facts: { ...facts, ballots: [], box: { ...box, ...change } },
      published: told,
    });
  assert.equal(first(secret({})), null);
  assert.equal(first(secret({ for: 5 })), 'box.given');
  assert.equal(first(secret({ for: 3, blank: 1 })), 'counted.for');
  assert.equal(first(secret({ withheld: 0 })), 'present + represented');
  assert.equal(first(vote({ mode: 'secret' })), 'box');
});

test('a substitute sits: present in their own name, the proxy given to the member asleep (L5211-6)', () => {
  const { facts, published } = vote();
  const closing = { ...facts.closing, substituted: [1] };
  const ballots = facts.ballots.filter((one) => one.seat !== 8);
  const told = {
    ...published,
    roll: { ...published.roll, 8: 'absent' as const },
    represented: 0,
    counted: { ...published.counted, for: 5 },
    votesCast: 6,
    prose:
      'adopté à la majorité, par cinq voix pour et une voix contre, deux membres ne prenant pas part au vote',
  };
  const counted = vote({ facts: { ...facts, ballots, closing }, published: told });
  assert.deepEqual(checkVote(bench, counted), []);
  const forgotten = vote({ facts: { ...facts, ballots, closing: facts.closing }, published: told });
  assert.equal(first(forgotten), 'roll.seat 8');
  // An interest of whoever gave the proxy keeps nobody out while the substitute sits.
  const recused = [...facts.closing.recused, { seat: 8, kind: 'personal_interest' as const }];
  assert.equal(keptOut({ ...facts.closing, recused }), 2);
  assert.equal(keptOut({ ...closing, recused }), 1);
});
