import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someNomination } from '../../../test/harness/some-nomination.ts';
import { range, voteBench } from '../../../test/harness/some-vote.ts';
import { checkRounds, checkSingle } from './nomination-check.ts';
import type { NominationInFile, RoundInFile, RoundPublished } from './nomination-in-file.ts';

const firstOf = (nomination: NominationInFile, round: number) =>
  checkRounds(voteBench, nomination)[round - 1]?.differences[0]?.name ?? null;

/** The same nomination after this round was changed. */
function withRound(round: number, change: (one: RoundInFile) => Partial<RoundInFile>): NominationInFile {
  const { rounds } = someNomination();
  return someNomination({
    rounds: rounds.map((one) => (one.round === round ? { ...one, ...change(one) } : one)),
  });
}

const published = (round: number, change: Partial<RoundPublished>) =>
  firstOf(
    withRound(round, (one) => ({ published: { ...one.published, ...change } })),
    round,
  );

test('three rounds follow from their boxes; whom the tie went to is taken as the file tells it', () => {
  const checked = checkRounds(voteBench, someNomination());
  assert.deepEqual(
    checked.map((one) => one.differences),
    [[], [], []],
  );
  assert.deepEqual(
    checked.map((one) => one.eldest),
    [null, null, { between: ['Mme A (fictive)', 'M. B (fictif)'], eldest: 'M. B (fictif)' }],
  );
});

test('any figure of a round that was changed is the first one named', () => {
  const [round] = someNomination().rounds;
  assert.ok(round);
  const { counted, candidates } = round.published;
  assert.equal(published(1, { present: 8 }), 'present + represented');
  assert.equal(published(1, { counted: { ...counted, blank: 0 } }), 'counted.blank');
  assert.equal(
    published(1, { candidates: [{ candidate: 1, votes: 5 }, ...candidates.slice(1)] }),
    'candidate 1',
  );
  assert.equal(published(1, { votesCast: 9 }), 'votesCast', 'a blank is no vote cast');
  assert.equal(published(1, { majority: 4 }), 'majority');
  assert.equal(published(1, { elected: 1 }), 'elected');
  assert.equal(published(2, { outcome: 'appointed' }), 'outcome');
  assert.equal(published(3, { reason: 'relative_majority' }), 'reason');
  assert.equal(published(3, { prose: 'M. B est élu' }), 'prose');
  assert.equal(published(3, { tie: null }), 'tie.between');
  assert.equal(published(3, { tie: { between: [1, 2, 3], eldest: 2 } }), 'tie.between');
  assert.equal(published(3, { tie: { between: [1, 2], eldest: 3 } }), 'tie.eldest');
  assert.equal(published(3, { tie: { between: [1, 2], eldest: 1 } }), 'elected');
  assert.equal(
    published(3, { tie: { between: [1, 2], eldest: null } }),
    'elected',
    'of the same age: nobody',
  );
  assert.equal(published(1, { tie: { between: [1, 2], eldest: 1 } }), 'tie.between', 'not at round 1');
});

test('a round that could not be held so is named: its number, its mode, who stands, an election before it', () => {
  const renamed = withRound(2, () => ({ round: 3 }));
  assert.equal(firstOf(renamed, 2), 'round');
  assert.equal(
    firstOf(
      withRound(1, () => ({ mode: 'public' })),
      1,
    ),
    'mode',
  );
  assert.equal(
    firstOf(
      withRound(1, () => ({ candidates: [1] })),
      1,
    ),
    'candidates',
  );
  assert.equal(
    firstOf(
      withRound(1, () => ({ candidates: [1, 2, 7] })),
      1,
    ),
    'candidates',
  );
  const elected = withRound(1, (one) => ({ published: { ...one.published, elected: 1 } }));
  assert.equal(firstOf(elected, 2), 'round after an election');
  const facts = withRound(1, (one) => ({ facts: { ...one.facts, opening: null } }));
  assert.equal(firstOf(facts, 1), 'quorum', 'a quorum is asked for');
  const box = withRound(1, (one) => ({ facts: { ...one.facts, box: null } }));
  assert.equal(firstOf(box, 1), 'box');
});

test('secrecy set aside: votes come from the names, an abstention being no vote cast', () => {
  const at = '2027-02-25T18:00:00Z';
  const decided = { at, voices: 9, against: 0, abstain: 1, reading: 'no_opposition', outcome: 'set_aside' };
  const [first] = someNomination().rounds;
  assert.ok(first);
  const ballots = range(1, 9).map((seat) => ({
    seat,
    candidate: seat <= 5 ? 1 : seat <= 8 ? 2 : null,
    attempts: 1,
    castBy: null,
  }));
  const round: RoundInFile = {
    ...first,
    mode: 'public',
    facts: { ...first.facts, ballots, box: null },
    published: {
      ...first.published,
      roll: {
        ...Object.fromEntries(ballots.map((one) => [one.seat, one.candidate ?? 'abstain'])),
        10: 'absent',
      },
      counted: { ...first.published.counted, blank: 0, abstain: 1 },
      candidates: [5, 3, 0].map((votes, index) => ({ candidate: index + 1, votes })),
      elected: 1,
      outcome: 'appointed',
      reason: 'absolute_majority',
      prose:
        "Poste d'essai : Mme A (fictive) est élue au premier tour, à la majorité absolue, par cinq voix ; M. B (fictif), trois voix ; M. C (fictif), aucune voix ; une abstention",
    },
  };
  const secrecy = [decided] as NominationInFile['secrecy'];
  const differences = (change: Partial<NominationInFile>) =>
    checkRounds(voteBench, someNomination({ rounds: [round], secrecy, ...change }))[0]?.differences;
  assert.deepEqual(differences({}), []);
  assert.equal(differences({ secrecy: [] })?.[0]?.name, 'mode');
  const against = [{ ...decided, against: 1 }] as NominationInFile['secrecy'];
  assert.equal(differences({ secrecy: against })?.[0]?.name, 'secrecy 1.outcome');
  const flipped = ballots.map((one) => (one.seat === 5 ? { ...one, candidate: 2 } : one));
  const changed = differences({ rounds: [{ ...round, facts: { ...round.facts, ballots: flipped } }] });
  assert.deepEqual(changed?.[0], { name: 'roll.seat 5', published: 1, recounted: 2 });
  assert.ok(changed?.some((one) => one.name === 'elected' && one.recounted === null));
});

test('a single candidacy: one stands, nothing was voted, the wording is the one read out', () => {
  const [only] = someNomination().candidates;
  assert.ok(only);
  const [round] = someNomination().rounds;
  const single = {
    candidate: 1,
    at: '2027-02-25T18:00:00Z',
    opening: round?.facts.opening ?? null,
    quorum: round?.published.quorum ?? null,
    prose:
      "Poste d'essai : Mme A (fictive), seule candidature, est nommée sans scrutin, avec effet immédiat, le président en ayant donné lecture",
  };
  const of = (change: Partial<NominationInFile>) =>
    checkSingle(voteBench, someNomination({ candidates: [only], rounds: [], single, ...change }))[0]?.name;
  assert.equal(of({}), undefined);
  assert.equal(of({ candidates: someNomination().candidates }), 'standing');
  assert.equal(of({ rounds: someNomination().rounds }), 'rounds');
  assert.equal(of({ single: { ...single, candidate: 2 } }), 'single.candidate');
  assert.equal(of({ single: { ...single, prose: 'M. B' } }), 'single.prose');
  assert.equal(of({ single: { ...single, opening: null } }), 'quorum');
});
