import type { PlainDate } from './plain-date.ts';
import type { SecrecyReading } from './secrecy.ts';

// A nomination at one version of the sitting (L2121-21 al. 4 to 6 CGCT).

export interface CandidacyNow {
  readonly id: string;
  readonly rank: number;
  readonly name: string;
  /** The seat of a candidate who is a member; null for another person. */
  readonly seatId: string | null;
  /** Null while not known: asked for at a tie of the third round, and shown to the secretariat alone. */
  readonly born: PlainDate | null;
  readonly births: number;
  readonly state: 'standing' | 'withdrawn';
  /** How many times it was withdrawn or stood again: the next record's number is one more. */
  readonly steps: number;
}

/** What the council decided about secrecy, in numbers; those for are all the other voices. */
export interface SecrecyDecided {
  readonly number: number;
  readonly voices: number;
  readonly against: number;
  readonly abstain: number;
  readonly reading: SecrecyReading;
  readonly outcome: 'set_aside' | 'kept';
  readonly at: Date;
}

export interface NominationNow {
  /** The post to fill, as it was typed; null when nobody has said it. */
  readonly post: string | null;
  /** How many times the post was said. */
  readonly declarations: number;
  /** In the order they were noted, those withdrawn included. */
  readonly candidacies: readonly CandidacyNow[];
  /** The last decision about secrecy; null: none was taken, the ballot is secret. */
  readonly secrecy: SecrecyDecided | null;
}

/** What a round proclaims: somebody, or nobody. */
export type NominationOutcome = 'appointed' | 'not_appointed';

/** A candidate on the ballot of one round. */
export interface BallotCandidate {
  readonly id: string;
  readonly name: string;
  /** Null until the close. */
  readonly votes: number | null;
}

/** Who stands now. */
export function standing(nomination: Pick<NominationNow, 'candidacies'> | null): readonly CandidacyNow[] {
  return (nomination?.candidacies ?? []).filter((one) => one.state === 'standing');
}
