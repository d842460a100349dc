import type { Said } from '#kit/i18n.ts';
import type { BallotMode } from './ballot-mode.ts';
import type { OutcomeName } from './outcome.ts';
import type { ProfileName } from './profile.ts';

/** How well a fact is established: read in the source, in the press, inferred, not established. */
export type Mark = 'S' | 'P' | 'I' | '?';

/** Where a fact was read. */
export interface NamedSource {
  readonly title: string;
  readonly url: string;
}

/** A number of persons or voices; null is unknown, marked « ? », and never zero. */
export interface MarkedCount {
  readonly value: number | null;
  readonly mark: Mark;
}

export const countNames = ['inOffice', 'present', 'represented', 'for', 'against', 'abstain'] as const;
export type CountName = (typeof countNames)[number];

export type PositionName = 'for' | 'against' | 'reservations' | 'not_mentioned';

/** What a group said. Apart from the vote: its seats are not voices (GRE-11). */
export interface GroupPosition {
  readonly id: string;
  /** As the source writes it. */
  readonly group: string;
  readonly position: PositionName;
  readonly objection: 'public_money' | null;
  readonly mark: Mark;
  readonly source: NamedSource;
  /** The group of a dated description that this one is taken to be: an interpretation (GRE-10). */
  readonly described: {
    readonly name: string;
    readonly seats: number | null;
    readonly asOf: string | null;
  } | null;
}

/** What was known at one time; the reason says why it replaced the version before, and is null for the first. */
export interface DeliberationVersion {
  readonly version: number;
  readonly at: Date;
  readonly reason: string | null;
  readonly date: string | null;
  readonly wording: Said;
  readonly counts: Readonly<Record<CountName, MarkedCount>>;
}

/** Members in office, of whom `notCounted` under L1111-6 II, and members present, when a discussion opened. */
export interface QuorumKept {
  readonly at: Date;
  readonly inOffice: number;
  readonly notCounted: number;
  readonly present: number;
  readonly required: number;
}

export type DeliberationStanding = 'historical' | 'rehearsal' | 'real';

/** A deliberation as it is known today: its last version, its number, its matter, what each group said. */
export interface Deliberation {
  readonly id: string;
  readonly slug: string;
  /** historical: known from accounts only; rehearsal, real: proclaimed in a sitting held here. */
  readonly standing: DeliberationStanding;
  /** `label/candidature/<id>`: opaque to the council. */
  readonly subject: string | null;
  readonly assembly: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly organisationId: string;
    readonly siret: string | null;
    readonly profile: ProfileName;
  };
  readonly sitting: { readonly slug: string; readonly title: Said; readonly rank: number } | null;
  readonly title: Said;
  readonly object: string;
  readonly rapporteur: { readonly name: string; readonly capacity: Said | null } | null;
  readonly number: { readonly text: string; readonly source: NamedSource | null } | null;
  readonly matter: { readonly code: string; readonly name: Said } | null;
  /** How many times a matter was chosen: what a form sends back, so that two clerks do not overwrite each other. */
  readonly matterRank: number;
  /** The civil day, or null with the days it lies between when these are known (GRE-04). */
  readonly date: string | null;
  readonly bounds: { readonly after: string; readonly before: string } | null;
  readonly dateMark: Mark;
  readonly mode: BallotMode | 'noted' | 'no_ballot' | null;
  /** `appointed`: a nomination, which has no votes for or against. */
  readonly outcome: OutcomeName | 'noted' | 'appointed';
  /** The result in words: of the rules when it was proclaimed here, of the source when it is historical. */
  readonly wording: Said;
  readonly counts: Readonly<Record<CountName, MarkedCount>>;
  /** What open data has no column for and minutes print; null where no source tells it. */
  readonly others: {
    readonly blank: number | null;
    readonly null: number | null;
    readonly notTakingPart: number | null;
  };
  /** The quorum found when the item was put under discussion (L2121-17 CGCT); null when no sitting held here noted it. */
  readonly quorum: QuorumKept | null;
  readonly minutes: {
    readonly presentation: number | null;
    readonly total: number | null;
    readonly precision: 'exact' | 'about';
  };
  readonly positions: readonly GroupPosition[];
  readonly note: Said | null;
  readonly sources: readonly NamedSource[];
  /** From the first to the last. */
  readonly versions: readonly DeliberationVersion[];
}
