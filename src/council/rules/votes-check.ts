import { collegesOf } from './colleges.ts';
import { type OutcomeBy, outcomeOf } from './outcome.ts';
import { proseFrench } from './prose.ts';
import { seatVotes } from './seat-senses.ts';
import { countVote, tallyOf } from './vote-count.ts';
import {
  type Difference,
  differing,
  keptOut,
  quorumDifferences,
  twiceDifferences,
} from './votes-differences.ts';
import type { VoteInFile } from './votes-file.ts';
import { type LawInFile, rulesOfLaw, valuesOf } from './votes-law.ts';
import type { BallotNow, Counted, VoteCount } from './votes-now.ts';
import { type Bench, ballotOf, itemOf, type Room, roomOf } from './votes-room.ts';

/** The values printed beside the law are those that its profile and the declared clauses make; every other one is named. */
export function* lawDifferences(law: LawInFile): Generator<Difference> {
  if (law.profile !== 'association' && law.statutes !== null)
    yield { name: 'law.statutes', published: law.statutes.article, recounted: null };
  const made = valuesOf(rulesOfLaw(law));
  for (const [name, one] of Object.entries(made)) {
    const told = law.rules[name as keyof LawInFile['rules']];
    yield* differing(`law.rules.${name}.`, { ...told }, { ...one });
  }
}

/**
 * Counts one vote again from the facts of its file, by the rules of the sitting itself: quorum (L2121-17 CGCT), who did
 * what (L2121-21), the count, the outcome (L2121-20, or the statutes of an association, by college where they say so) and
 * the French wording; says every figure that differs, in the order of the count.
 */
export function checkVote(bench: Bench, vote: VoteInFile): readonly Difference[] {
  const { facts, published, quorumAsked: asked } = vote;
  return [
    ...quorumDifferences(bench, { asked, opening: facts.opening, quorum: published.quorum }),
    ...(vote.mode === 'secret' ? boxDifferences(bench, vote) : ballotDifferences(bench, vote)),
  ];
}

function* ballotDifferences(bench: Bench, vote: VoteInFile): Generator<Difference> {
  const { facts, published } = vote;
  const room = roomOf(bench, facts.closing);
  const item = itemOf({ ...vote, ...facts, quorum: published.quorum });
  const ballots = facts.ballots.map((one) => ballotOf(one, one.choice));
  yield* twiceDifferences(facts.ballots);
  const { entered } = facts;
  const given = {
    mode: vote.mode,
    ballots,
    secretVoters: [],
    entered: entered && { ...entered, rank: 1, at: new Date(vote.closedAt) },
  };
  const count: VoteCount = { at: new Date(vote.closedAt), ...countVote(room, item, given, null) };
  if (published.roll !== null) yield* rollDifferences(room, published.roll, count, ballots);
  const { present, represented } = published;
  yield* differing('', { present, represented }, { present: count.present, represented: count.represented });
  yield* resultDifferences(room, vote, count, ballots);
}

function* rollDifferences(
  room: Room,
  roll: NonNullable<VoteInFile['published']['roll']>,
  count: VoteCount,
  ballots: readonly BallotNow[],
): Generator<Difference> {
  const recounted = Object.fromEntries(
    seatVotes(room, { ballots }, count).map(({ number, sense }) => [String(number), sense]),
  );
  yield* differing('roll.seat ', roll, recounted);
}

/** The box gives the numbers and nobody's name: what can be checked is that they add up, and what follows from them. */
function* boxDifferences(bench: Bench, vote: VoteInFile): Generator<Difference> {
  const { box, closing } = vote.facts;
  const { published } = vote;
  if (box === null) return void (yield { name: 'box', published: null, recounted: 'wanted' });
  const papers = box.for + box.against + box.abstain + box.blank + box.null;
  if (papers !== box.given) yield { name: 'box.given', published: box.given, recounted: papers };
  const counted: Counted = {
    for: box.for,
    against: box.against,
    abstain: box.abstain + box.left,
    deemedAbstaining: box.left,
    blank: box.blank,
    null: box.null,
    notTakingPart: box.withheld + keptOut(closing),
  };
  const voices = papers + box.left + counted.notTakingPart;
  const told = published.present + published.represented;
  if (told !== voices) yield { name: 'present + represented', published: told, recounted: voices };
  yield* resultDifferences(roomOf(bench, closing), vote, { counted, chairChoice: null }, []);
}

function* resultDifferences(
  room: Room,
  vote: VoteInFile,
  count: Pick<VoteCount, 'counted' | 'chairChoice'>,
  ballots: readonly BallotNow[],
): Generator<Difference> {
  const { published } = vote;
  yield* differing('counted.', { ...published.counted }, { ...count.counted });
  const by: OutcomeBy = {
    rules: room.rules,
    colleges: collegesOf(room, { mode: vote.mode, ballots }),
  };
  yield* differing('college ', sidesOf(published.colleges), sidesOf(by.colleges));
  const tally = tallyOf(vote, vote.mode, count);
  const { outcome, reason, votesCast, majority } = outcomeOf(tally, by);
  yield* differing(
    '',
    { votesCast: published.votesCast, majority: published.majority },
    { votesCast, majority },
  );
  if (vote.state !== 'proclaimed') return;
  const proclaimed = { outcome: published.outcome, reason: published.reason, prose: published.prose };
  yield* differing('', proclaimed, { outcome, reason, prose: proseFrench(tally, by) });
}

/** « Usagers, for: 1 » by college. */
function sidesOf(colleges: OutcomeBy['colleges']): Record<string, number> {
  return Object.fromEntries(
    colleges.flatMap((one) => [
      [`${one.name}, for`, one.for],
      [`${one.name}, against`, one.against],
    ]),
  );
}
