import { outcomeOf } from './outcome.ts';
import { proseFrench } from './prose.ts';
import { quorumOf } from './quorum.ts';
import { seatVotes } from './seat-senses.ts';
import { countVote, tallyOf } from './vote-count.ts';
import type { VoteInFile } from './votes-file.ts';
import type { BallotNow, Counted, VoteCount } from './votes-now.ts';
import { ballotOf, itemOf, type Room, roomOf } from './votes-room.ts';

type Figure = string | number | null;

/** A figure that does not come out as it was published; `name` is its place in the file. */
export interface Difference {
  readonly name: string;
  readonly published: Figure;
  readonly recounted: Figure;
}

export interface VoteVerdict {
  readonly item: number;
  readonly vote: number;
  readonly title: string;
  readonly verdict: 'conforming' | 'differs';
  /** In the order of the count: the first is the one to look at. */
  readonly differences: readonly Difference[];
}

/**
 * Counts one vote again from the facts of its file, by the rules of the sitting itself: quorum (L2121-17 CGCT), who did
 * what (L2121-21), the count, the outcome (L2121-20) and the French wording; says every figure that differs.
 */
export function checkVote(seats: readonly number[], vote: VoteInFile): VoteVerdict {
  const { item, vote: number, title } = vote;
  const differences = [
    ...quorumDifferences(seats, vote),
    ...(vote.mode === 'secret' ? boxDifferences(vote) : ballotDifferences(seats, vote)),
  ];
  return {
    item,
    vote: number,
    title,
    verdict: differences.length > 0 ? 'differs' : 'conforming',
    differences,
  };
}

function* quorumDifferences(
  seats: readonly number[],
  { facts, published }: VoteInFile,
): Generator<Difference> {
  const { opening } = facts;
  if (opening === null || published.quorum === null) return;
  const kept = new Set(opening.recused.map((one) => one.seat));
  const count = {
    inOffice: seats.length,
    notCountedL1111_6_II: opening.recused.filter((one) => one.kind === 'designated_by_law').length,
    present: opening.present.filter((seat) => !kept.has(seat)).length,
  };
  const { required, reached } = quorumOf(count);
  yield* differing('quorum.', published.quorum, {
    inOffice: count.inOffice,
    notCounted: count.notCountedL1111_6_II,
    present: count.present,
    required,
    reached: reached ? 'reached' : 'not_reached',
  });
}

function* ballotDifferences(seats: readonly number[], vote: VoteInFile): Generator<Difference> {
  const sitting = roomOf(seats, vote);
  const item = itemOf(vote);
  const ballots = vote.facts.ballots.map(ballotOf);
  const twice = vote.facts.ballots.find((one, rank) =>
    vote.facts.ballots.some((other, index) => index < rank && other.seat === one.seat),
  );
  if (twice) yield { name: `ballots.seat ${twice.seat}`, published: 2, recounted: 1 };
  const { entered } = vote.facts;
  const given = {
    mode: vote.mode,
    ballots,
    secretVoters: [],
    entered: entered && { ...entered, rank: 1, at: new Date(vote.closedAt) },
  };
  const count: VoteCount = { at: new Date(vote.closedAt), ...countVote(sitting, item, given, null) };
  if (vote.published.roll !== null) yield* rollDifferences(sitting, vote, count, ballots);
  yield* differing('', pick(vote.published), { present: count.present, represented: count.represented });
  yield* resultDifferences(vote, count);
}

function* rollDifferences(
  sitting: Room,
  vote: VoteInFile,
  count: VoteCount,
  ballots: readonly BallotNow[],
): Generator<Difference> {
  const recounted = Object.fromEntries(
    seatVotes(sitting, { ballots }, count).map(({ number, sense }) => [String(number), sense]),
  );
  yield* differing('roll.seat ', vote.published.roll ?? {}, recounted);
}

/** The box gives the numbers and nobody's name: what can be checked is that they add up, and what follows from them. */
function* boxDifferences(vote: VoteInFile): Generator<Difference> {
  const { box, closing } = vote.facts;
  const { published } = vote;
  if (box === null) return void (yield { name: 'box', published: null, recounted: 'wanted' });
  const papers = box.for + box.against + box.abstain + box.blank + box.null;
  if (papers !== box.given) yield { name: 'box.given', published: box.given, recounted: papers };
  const recused = new Set(closing.recused.map((one) => one.seat));
  const here = new Set(closing.present);
  const away = new Set(closing.proxies.map((one) => one.grantor));
  const keptOut = [...recused].filter((seat) => here.has(seat)).length;
  const idle = closing.proxies.filter(
    ({ grantor, holder }) =>
      away.has(grantor) &&
      !here.has(grantor) &&
      here.has(holder) &&
      (recused.has(grantor) || recused.has(holder)),
  ).length;
  const counted: Counted = {
    for: box.for,
    against: box.against,
    abstain: box.abstain + box.left,
    deemedAbstaining: box.left,
    blank: box.blank,
    null: box.null,
    notTakingPart: box.withheld + keptOut + idle,
  };
  const voices = papers + box.left + counted.notTakingPart;
  const told = published.present + published.represented;
  if (told !== voices) yield { name: 'present + represented', published: told, recounted: voices };
  yield* resultDifferences(vote, { counted, chairChoice: null });
}

function* resultDifferences(
  vote: VoteInFile,
  count: Pick<VoteCount, 'counted' | 'chairChoice'>,
): Generator<Difference> {
  const { published } = vote;
  yield* differing('counted.', { ...published.counted }, { ...count.counted });
  const tally = tallyOf(vote, vote.mode, count);
  const { outcome, reason, votesCast, majority } = outcomeOf(tally);
  yield* differing(
    '',
    { votesCast: published.votesCast, majority: published.majority },
    { votesCast, majority },
  );
  if (vote.state !== 'proclaimed') return;
  const proclaimed = { outcome: published.outcome, reason: published.reason, prose: published.prose };
  yield* differing('', proclaimed, { outcome, reason, prose: proseFrench(tally) });
}

function* differing(
  place: string,
  published: Readonly<Record<string, Figure>>,
  recounted: Readonly<Record<string, Figure>>,
): Generator<Difference> {
  for (const name of new Set([...Object.keys(recounted), ...Object.keys(published)])) {
    const [told, found] = [published[name] ?? null, recounted[name] ?? null];
    if (told !== found) yield { name: place + name, published: told, recounted: found };
  }
}

function pick({ present, represented }: VoteInFile['published']) {
  return { present, represented };
}
