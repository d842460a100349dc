import { admitBallot } from './ballot-admission.ts';
import type { BallotMode } from './ballot-mode.ts';
import type { BallotState } from './ballot-state.ts';
import type { RefusalCode } from './council-refused.ts';
import { type ItemVoice, recusalOf } from './item-voices.ts';
import type { Choice } from './outcome.ts';
import type { SeatNow, SittingNow } from './sitting-now.ts';
import { sitterOf, sitterRefusal } from './substitute.ts';

/** What a ballot is judged on, and nothing of what the others voted. */
export interface VoteHall extends Pick<SittingNow, 'seats' | 'proxies' | 'state' | 'venue'> {
  /** Null when no such vote was opened in this sitting; `item` goes with it. */
  readonly vote: {
    readonly id: string;
    readonly state: BallotState;
    readonly mode: BallotMode;
    /** The candidacies on the ballot of a nomination; empty for any other vote. */
    readonly candidacyIds: readonly string[];
  } | null;
  readonly item: ItemVoice | null;
}

/**
 * A blank belongs to the secret ballot: in a public one, whoever does not choose abstains. `candidate` belongs to a
 * nomination, and names one.
 */
export type BallotChoice = Choice | 'blank' | 'candidate';

export interface GivenBallot {
  readonly voter: SeatNow | null;
  /** Who votes: the member of that seat, or its substitute. */
  readonly personId: string | null;
  /** The number of the seat whose voice it is: one's own, or that of a colleague who gave a proxy. */
  readonly voiceNumber: number;
  readonly choice: BallotChoice;
  /** The candidacy that a choice `candidate` names; null for any other. */
  readonly candidacyId: string | null;
}

/** The seat whose voice a ballot gives, or null when there is none of that number. */
export function voiceSeat(hall: Pick<VoteHall, 'seats'>, number: number): SeatNow | null {
  return hall.seats.find((seat) => seat.number === number) ?? null;
}

/**
 * Every reason to refuse a ballot, for oneself or on behalf of a colleague (L2121-20, L2121-21, L2131-11, L1111-6,
 * L2121-14 CGCT): `admitBallot` is the law, this finds in the hall what it asks.
 */
export function* ballotRefusals(hall: VoteHall, given: GivenBallot): Generator<RefusalCode> {
  const { vote, item } = hall;
  const { voter } = given;
  const voice = voiceSeat(hall, given.voiceNumber);
  if (vote?.state === 'open' && hall.state !== 'opened') yield 'SITTING_NOT_OPEN';
  if (vote?.state === 'open' && vote.mode === 'ordinary') yield 'BALLOT_BY_HAND';
  if (vote) yield* choiceRefusals(vote, given);
  const onBehalf = voter !== null && voice !== null && voice.id !== voter.id;
  const known = onBehalf && hall.proxies.some((one) => isBetween(one, voice, voter));
  if (voter && (!voice || (onBehalf && !known))) yield 'SEAT_NOT_YOURS';
  const other = voter && sitterRefusal(voter, given.personId);
  if (other) yield other;
  // A proxy is for the person: it does not pass to a substitute, nor serves beside the grantor's own (L5211-6 CGCT [I]).
  if (known && sitterOf(voter) === 'substitute') yield 'PROXY_OF_TITULAR';
  if (known && sitterOf(voice) === 'substitute') yield 'SUBSTITUTE_SITS';
  const admitted = admitBallot({
    // A ballot that was never opened is as shut as a closed one.
    ballotState: vote?.state ?? 'closed',
    mode: vote?.mode ?? 'public',
    venue: hall.venue,
    voter: {
      present: voter?.presence === 'present',
      recused: voter && item ? recusalOf(item, voter.id, voter.sits) : null,
      seatHeld: voter !== null,
    },
    ...(known ? { onBehalfOf: grantorOf(hall, item, voice, voter) } : {}),
  });
  if (!admitted.ok) yield* admitted.refusals;
}

/** A choice that this ballot does not hold: sides have no place in a nomination, nor candidates elsewhere. */
function* choiceRefusals(
  vote: NonNullable<VoteHall['vote']>,
  { choice, candidacyId }: GivenBallot,
): Generator<RefusalCode> {
  const nomination = vote.candidacyIds.length > 0;
  if (choice === 'candidate') {
    if (candidacyId === null || !vote.candidacyIds.includes(candidacyId)) yield 'CANDIDATE_UNKNOWN';
    return;
  }
  const none = vote.mode === 'secret' ? 'blank' : 'abstain';
  if (nomination && choice !== none) yield 'CANDIDATE_MISSING';
  else if (choice === 'blank' && vote.mode !== 'secret') yield 'CHOICE_MISSING';
}

function grantorOf(hall: VoteHall, item: ItemVoice | null, voice: SeatNow, voter: SeatNow) {
  const proxy = hall.proxies.find((one) => isBetween(one, voice, voter) && one.state === 'in_force');
  const others = hall.proxies.filter(
    (one) => one.holderSeatId === voter.id && one.state === 'in_force' && one !== proxy,
  );
  return {
    present: sitterOf(voice) === 'titular',
    recused: item ? recusalOf(item, voice.id, voice.sits) : null,
    seatHeld: true,
    proxy: proxy
      ? {
          alreadyHolds: others.length,
          consecutiveSittings: proxy.consecutive,
          certifiedIllness: proxy.illness === 'certified',
        }
      : null,
  };
}

function isBetween(
  proxy: { readonly grantorSeatId: string; readonly holderSeatId: string },
  grantor: SeatNow,
  holder: SeatNow,
): boolean {
  return proxy.grantorSeatId === grantor.id && proxy.holderSeatId === holder.id;
}
