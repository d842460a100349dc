import { deemedAbstaining } from './headcount.ts';
import { type ItemVoice, itemVoices, membersFor, proxiesInForce } from './item-voices.ts';
import type { Tally } from './outcome.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import { sitterOf } from './substitute.ts';
import type { OrdinaryCount } from './voices-now.ts';
import type { Counted, VoteCount, VoteNow } from './votes-now.ts';

type Hall = Pick<SittingNow, 'seats' | 'proxies'>;
type Item = ItemVoice & Pick<ItemNow, 'quorum'>;
type Ballots = Pick<VoteNow, 'mode' | 'ballots' | 'secretVoters' | 'entered'>;

/** What came out of the box of a secret ballot. */
export type SecretBox = Pick<Counted, 'for' | 'against' | 'abstain' | 'blank' | 'null'>;

/** Whose voice was given, and through whom: the ballots of a public vote, the list of those who signed for a secret one. */
function givenBy(vote: Ballots): Ballots['secretVoters'] {
  return vote.mode === 'secret' ? vote.secretVoters : vote.ballots;
}

/** The seats whose voice has been given: in person or by proxy, and before leaving. */
export function votedSeatIds(vote: Ballots): ReadonlySet<string> {
  return new Set(givenBy(vote).map((one) => one.seatId));
}

/** Voices given or that may still come: members in the room, those they represent, and who voted before leaving. */
export function expectedBallots(sitting: Hall, item: ItemVoice, vote: Ballots): number {
  const { own, represented } = itemVoices(sitting, item);
  return new Set([...votedSeatIds(vote), ...own, ...represented.map((proxy) => proxy.grantorId)]).size;
}

/**
 * Counts a vote at its close. Who left after the item opened without voting nor leaving a proxy is deemed abstaining
 * (CE Ass., 11 December 1987, n° 77054); who is there or represented without a ballot, or kept out by an interest,
 * takes no part, which is no abstention. Each member is counted once: for + against + abstain + blank + null +
 * notTakingPart = present + represented, with the votes for candidates in a nomination. `box` holds the secret ballots; an ordinary vote reads what the clerk entered.
 */
export function countVote(
  sitting: Hall,
  item: Item,
  vote: Ballots,
  box: SecretBox | null,
): Omit<VoteCount, 'at'> {
  const voices = itemVoices(sitting, item);
  const voted = votedSeatIds(vote);
  const grantors = voices.represented.map((proxy) => proxy.grantorId);
  const opening = item.quorum.findLast((found) => found.reached === 'reached');
  const members = membersFor(sitting, item);
  const left = deemedAbstaining(opening?.seatIds ?? [], members, proxiesInForce(sitting)).filter(
    (id) => !voted.has(id),
  );
  const silent = vote.mode === 'ordinary' ? [] : [...voices.own, ...grantors].filter((id) => !voted.has(id));
  const recused = [...voices.recused, ...voices.idle.map((proxy) => proxy.grantorId)];
  const byProxy = representedBy(vote, voices.represented, voices.idle);
  const given = givenVoices(vote, box, voices.own.length + grantors.length);
  const there = new Set([...voted, ...voices.own, ...grantors, ...recused, ...left]);
  return {
    present: there.size - byProxy.length,
    represented: byProxy.length,
    counted: {
      for: given.for,
      against: given.against,
      abstain: given.abstain + left.length,
      deemedAbstaining: left.length,
      blank: given.blank,
      null: given.null,
      notTakingPart: given.notTakingPart + silent.length + recused.length,
    },
    leftSeatIds: left,
    silentSeatIds: silent,
    recusedSeatIds: recused,
    representedSeats: byProxy,
    chairChoice: chairChoiceOf(sitting, item, vote),
  };
}

/** Do the numbers of an ordinary vote fit in the voices of the room as it is now? */
export function fitsRoom(
  sitting: Hall,
  item: ItemVoice,
  entered: Pick<OrdinaryCount, 'against' | 'abstain' | 'notTakingPart'>,
): boolean {
  const { own, represented } = itemVoices(sitting, item);
  return entered.against + entered.abstain + entered.notTakingPart <= own.length + represented.length;
}

type Given = SecretBox & { readonly notTakingPart: number };

/** The voices given: each ballot, the box, or what the clerk entered, those for being all the others. */
function givenVoices(vote: Ballots, box: SecretBox | null, voices: number): Given {
  if (vote.mode === 'secret') return { ...(box ?? none), notTakingPart: 0 };
  if (vote.mode === 'ordinary') {
    const { against, abstain, notTakingPart } = vote.entered ?? none;
    return { ...none, for: voices - against - abstain - notTakingPart, against, abstain, notTakingPart };
  }
  const counted = { ...none };
  // Votes for a candidate are no side: they are counted by candidate.
  for (const ballot of vote.ballots) if (ballot.choice !== 'candidate') counted[ballot.choice] += 1;
  return counted;
}

const none = { for: 0, against: 0, abstain: 0, blank: 0, null: 0, notTakingPart: 0 };

/** Everybody who is represented, with who speaks for them: by a ballot already cast, or by a proxy that is there. */
function representedBy(
  vote: Ballots,
  ...proxies: readonly (readonly { readonly grantorId: string; readonly holderId: string }[])[]
): VoteCount['representedSeats'] {
  const holders = new Map(proxies.flat().map((proxy) => [proxy.grantorId, proxy.holderId]));
  // A voice given by proxy stays so although the grantor, or the holder, has come or gone since.
  for (const { seatId, castBySeatId } of givenBy(vote)) {
    if (castBySeatId !== null) holders.set(seatId, castBySeatId);
  }
  return [...holders].map(([grantor, holder]) => ({ grantor, holder }));
}

/** A substitute has the member's voice, not the chair: nobody's vote breaks a tie then (L5211-6 CGCT, inference). */
function chairChoiceOf(sitting: Hall, item: ItemVoice, vote: Ballots): VoteCount['chairChoice'] {
  const chair = sitting.seats.find((seat) => seat.id === item.chairSeatId);
  if (vote.mode === 'secret' || (chair && sitterOf(chair) === 'substitute')) return null;
  if (vote.mode === 'ordinary') return vote.entered?.chairChoice ?? null;
  const choice = vote.ballots.find((ballot) => ballot.seatId === item.chairSeatId)?.choice ?? null;
  return choice === 'candidate' ? null : choice;
}

/** A frozen count as the rule of the outcome takes it. */
export function tallyOf(
  item: Pick<ItemNow, 'kind'>,
  mode: VoteNow['mode'],
  count: Pick<VoteCount, 'counted' | 'chairChoice'>,
): Tally {
  const { counted, chairChoice } = count;
  return {
    mode,
    for: counted.for,
    against: counted.against,
    abstain: counted.abstain,
    blank: counted.blank,
    null: counted.null,
    notTakingPart: counted.notTakingPart,
    chairVote: chairChoice,
    accounts: item.kind === 'accounts',
  };
}
