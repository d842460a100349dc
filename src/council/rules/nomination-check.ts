import type { NominationInFile, RoundInFile } from './nomination-in-file.ts';
import { effectProse, nominationProse } from './nomination-prose.ts';
import { roundAnswer } from './nomination-round.ts';
import { candidateRoll, tiedInFront } from './nomination-tie.ts';
import { secrecyOutcome } from './secrecy.ts';
import { countVote } from './vote-count.ts';
import {
  type Difference,
  differing,
  keptOut,
  quorumDifferences,
  twiceDifferences,
} from './votes-differences.ts';
import type { Counted, VoteCount } from './votes-now.ts';
import { type Bench, ballotOf, itemOf, roomOf } from './votes-room.ts';

/** A tie at the third round, and whom the file says to be the eldest: dates of birth are not published. */
export interface EldestTold {
  readonly between: readonly string[];
  /** Null: of the same age. */
  readonly eldest: string | null;
}

export interface CheckedRound {
  readonly round: RoundInFile;
  readonly differences: readonly Difference[];
  readonly eldest: EldestTold | null;
}

/** Counts every round of a nomination again, in their order (L2121-21 al. 4 to 6 CGCT). */
export function checkRounds(bench: Bench, nomination: NominationInFile): readonly CheckedRound[] {
  return nomination.rounds.map((round, index) => {
    const before = nomination.rounds.slice(0, index).filter((one) => one.state === 'proclaimed');
    const { facts, published } = round;
    const asked = nomination.quorumAsked;
    return {
      round,
      eldest: eldestTold(nomination, round),
      differences: [
        ...roundDifferences(bench, nomination, round, before),
        ...quorumDifferences(bench, { asked, opening: facts.opening, quorum: published.quorum }),
        ...(round.mode === 'secret'
          ? boxDifferences(nomination, round)
          : ballotDifferences(bench, nomination, round)),
      ],
    };
  });
}

/** A single candidacy takes effect without a ballot: who stands, and the wording read out (L2121-21 al. 6 CGCT). */
export function checkSingle(bench: Bench, nomination: NominationInFile): readonly Difference[] {
  const { single, post, rounds } = nomination;
  if (single === null) return [];
  const running = nomination.candidates.filter((one) => one.state === 'standing');
  const [first] = running;
  const { opening, quorum } = single;
  return [
    ...quorumDifferences(bench, { asked: nomination.quorumAsked, opening, quorum }),
    ...differing('', { standing: 1, rounds: 0 }, { standing: running.length, rounds: rounds.length }),
    ...differing(
      'single.',
      { candidate: single.candidate, prose: single.prose },
      { candidate: first?.candidate ?? null, prose: first ? effectProse(post, first.name).fr : null },
    ),
  ];
}

/** Its number, its mode, and whether there was a round to hold at all. */
function* roundDifferences(
  { rules }: Bench,
  { secrecy, candidates }: NominationInFile,
  round: RoundInFile,
  before: readonly RoundInFile[],
): Generator<Difference> {
  yield* differing('', { round: round.round }, { round: before.length + 1 });
  const over = before.find((one) => one.published.elected !== null);
  if (over) yield { name: 'round after an election', published: round.round, recounted: null };
  for (const [index, one] of secrecy.entries())
    yield* differing(
      `secrecy ${index + 1}.`,
      { outcome: one.outcome },
      { outcome: secrecyOutcome(one, one.reading) },
    );
  const decided = secrecy.findLast((one) => one.at <= round.openedAt);
  const secret = rules.nominationSecret.value === 'yes' && decided?.outcome !== 'set_aside';
  if (round.mode === 'ordinary' || (secret && round.mode === 'public'))
    yield { name: 'mode', published: round.mode, recounted: 'secret' };
  const known = new Set(candidates.map((one) => one.candidate));
  const stranger = round.candidates.find((one) => !known.has(one));
  if (stranger !== undefined) yield { name: 'candidates', published: stranger, recounted: null };
  if (before.length === 0 && round.candidates.length < 2)
    yield { name: 'candidates', published: round.candidates.length, recounted: 'two or more' };
}

function* ballotDifferences(
  bench: Bench,
  nomination: NominationInFile,
  round: RoundInFile,
): Generator<Difference> {
  const { facts, published } = round;
  const room = roomOf(bench, facts.closing);
  const item = itemOf({ ...round, ...facts, kind: 'nomination', quorum: published.quorum });
  yield* twiceDifferences(facts.ballots);
  const ballots = facts.ballots.map((one) =>
    ballotOf(one, one.candidate === null ? 'abstain' : 'candidate', one.candidate),
  );
  const stranger = facts.ballots.find(
    (one) => one.candidate !== null && !round.candidates.includes(one.candidate),
  );
  if (stranger)
    yield { name: `ballots.seat ${stranger.seat}`, published: stranger.candidate, recounted: null };
  const given = { mode: round.mode, ballots, secretVoters: [], entered: null };
  const count: VoteCount = { at: new Date(round.closedAt), ...countVote(room, item, given, null) };
  const rank = (id: string | null) => (id === null ? null : Number(id));
  yield* differing('roll.seat ', published.roll ?? {}, candidateRoll(room, { ballots }, count, rank));
  const { present, represented } = published;
  yield* differing('', { present, represented }, { present: count.present, represented: count.represented });
  const votes = round.candidates.map((candidate) => ({
    candidate,
    votes: facts.ballots.filter((one) => one.candidate === candidate).length,
  }));
  yield* resultDifferences(nomination, round, votes, count.counted);
}

/** The box names nobody: it must add up, and the result must follow from it. */
function* boxDifferences(nomination: NominationInFile, round: RoundInFile): Generator<Difference> {
  const { box, closing } = round.facts;
  const { published } = round;
  if (box === null) return void (yield { name: 'box', published: null, recounted: 'wanted' });
  const named = box.candidates.reduce((sum, one) => sum + one.votes, 0);
  const papers = named + box.blank + box.null;
  if (papers !== box.given) yield { name: 'box.given', published: box.given, recounted: papers };
  const notTakingPart = box.withheld + keptOut(closing);
  const voices = papers + box.left + notTakingPart;
  const told = published.present + published.represented;
  if (told !== voices) yield { name: 'present + represented', published: told, recounted: voices };
  const votes = round.candidates.map((candidate) => ({
    candidate,
    votes: box.candidates.find((one) => one.candidate === candidate)?.votes ?? 0,
  }));
  yield* resultDifferences(nomination, round, votes, {
    for: 0,
    against: 0,
    abstain: box.left,
    deemedAbstaining: box.left,
    blank: box.blank,
    null: box.null,
    notTakingPart,
  });
}

type Votes = readonly { readonly candidate: number; readonly votes: number }[];

function* resultDifferences(
  nomination: NominationInFile,
  round: RoundInFile,
  votes: Votes,
  counted: Counted,
): Generator<Difference> {
  const { published } = round;
  yield* differing('counted.', { ...published.counted }, { ...counted });
  yield* differing('candidate ', byCandidate(published.candidates), byCandidate(votes));
  const answer = answerOf(round, votes);
  const { majority } = answer;
  const votesCast = votes.reduce((sum, one) => sum + one.votes, 0);
  yield* differing(
    '',
    { votesCast: published.votesCast, majority: published.majority },
    { votesCast, majority },
  );
  if (round.state !== 'proclaimed') return;
  const tied = tiedInFront(round.round, votes);
  const { tie } = published;
  yield* differing(
    'tie.',
    { between: tie?.between.join(', ') || null },
    { between: tied.join(', ') || null },
  );
  if (tie && tie.eldest !== null && !tied.includes(tie.eldest))
    yield { name: 'tie.eldest', published: tie.eldest, recounted: `one of ${tied.join(', ')}` };
  const name = (candidate: number) =>
    nomination.candidates.find((one) => one.candidate === candidate)?.name ?? String(candidate);
  const elected = answer.elected === null ? null : Number(answer.elected);
  yield* differing(
    '',
    { elected: published.elected, outcome: published.outcome, reason: published.reason },
    { elected, outcome: elected === null ? 'not_appointed' : 'appointed', reason: answer.reason },
  );
  if (answer.reason === 'birth_unknown') return;
  const prose = nominationProse({
    post: nomination.post,
    round: round.round,
    reason: answer.reason,
    elected: elected === null ? null : name(elected),
    majority,
    candidates: votes.map((one) => ({ name: name(one.candidate), votes: one.votes })),
    blank: counted.blank,
    abstain: counted.abstain,
    notTakingPart: counted.notTakingPart,
  });
  yield* differing('', { prose: published.prose }, { prose: prose.fr });
}

/** The rule itself, on the only age that a file tells: who is the eldest of those tied. */
function answerOf({ round, published }: RoundInFile, votes: Votes) {
  const { tie } = published;
  // Any two days do, in the right order: the rule only compares them.
  const born = (candidate: number) => (candidate === tie?.eldest ? '0001-01-01' : '0001-01-02');
  return roundAnswer(
    round,
    votes.map((one) => ({
      id: String(one.candidate),
      votes: one.votes,
      born: tie === null ? null : born(one.candidate),
    })),
  );
}

function eldestTold({ candidates }: NominationInFile, { published }: RoundInFile): EldestTold | null {
  const { tie } = published;
  if (tie === null) return null;
  const name = (rank: number) => candidates.find((one) => one.candidate === rank)?.name ?? String(rank);
  return { between: tie.between.map(name), eldest: tie.eldest === null ? null : name(tie.eldest) };
}

function byCandidate(votes: Votes): Record<string, number> {
  return Object.fromEntries(votes.map((one) => [String(one.candidate), one.votes]));
}
