import type { Said } from '#kit/i18n.ts';

// What differs from one kind of assembly to another, as data. `profiles.ts` holds the records; what is inference says so.

/** A first convocation, the urgent one, or the second after a quorum was missed. */
export type NoticeType = 'first' | 'urgent' | 'second';

export const profileNames = [
  'common',
  'community',
  'commune',
  'commune_under_3500',
  'alsace_moselle',
  'association',
] as const;
/** `common` is the métropole, and the common law of the EPCI: the name under which it was first stored stays readable. */
export type ProfileName = (typeof profileNames)[number];

/**
 * L: read in the text of the law; S: read in a secondary source; D: declared by the assembly from its own statutes;
 * I: our inference, cautious until somebody settles it.
 */
export type LawMark = 'L' | 'S' | 'D' | 'I';

/** Where a rule comes from, and what it says. An inference says why it is one, and may have no article. */
export type Sourced =
  | { readonly mark: 'L' | 'S' | 'D'; readonly article: string; readonly says: Said }
  | { readonly mark: 'I'; readonly article: string | null; readonly says: Said; readonly why: Said };

export type RuleOf<Value> = Sourced & { readonly value: Value };

export type NoticeRule = Sourced & {
  /** Whole days between that of the sending and that of the sitting, both left out. */
  readonly clearDays: number;
  readonly article: string;
};

/** How many members make the quorum: a share of those in office, rounded up, save « more than half ». */
export type QuorumShare = 'more_than_half' | 'half' | 'third' | 'quarter' | 'none';
/** Of all the votes cast, or of those and of each college's own. */
export type MajorityOf = 'all' | 'each_college';
export type YesNo = 'yes' | 'no';
/** What « once per semester » means: January to June and July to December, or six months from date to date. */
export type SemesterReading = 'half_year' | 'rolling';

/** Everything that the rules of a sitting take as a parameter. */
export interface ProfileRules {
  readonly quorum: RuleOf<QuorumShare>;
  readonly secondConvocation: RuleOf<'without_quorum'>;
  /** An item in which half of the members or more are personally interested: does it still need the quorum? */
  readonly interestedHalf: RuleOf<'without_quorum' | 'quorum'>;
  readonly proxiesPerHolder: RuleOf<number>;
  /** Consecutive sittings that one writing serves. */
  readonly proxySittings: RuleOf<number>;
  /** Who has a substitute: the seat of a commune that has no other, or nobody. */
  readonly substitutes: RuleOf<'single_seats' | 'none'>;
  /** What a substitute who sits is worth for the quorum and the votes. */
  readonly substituteQuorum: RuleOf<'counts' | 'none'>;
  /** Members who must ask, unless the president does. */
  readonly closedSessionMembers: RuleOf<number>;
  /** One member present in so many. */
  readonly publicShare: RuleOf<number>;
  readonly secretShare: RuleOf<number>;
  readonly nominationSecret: RuleOf<YesNo>;
  readonly majority: RuleOf<MajorityOf>;
  readonly castingVote: RuleOf<YesNo>;
  readonly secretTie: RuleOf<'not_adopted'>;
  readonly accountsTie: RuleOf<'adopted' | 'as_any_vote'>;
  readonly silentChairTie: RuleOf<'not_adopted'>;
  readonly noVoteCast: RuleOf<'not_adopted'>;
  /** Members above the quorum at which the alarm is raised. */
  readonly fragileMargin: RuleOf<number>;
  /** What SCDL's VOTE_REEL does with the blank and null ballots of a secret vote. */
  readonly blanksInScdl: RuleOf<'left_out' | 'not_published'>;
  readonly legalityControl: RuleOf<'prefect' | 'none'>;
  /** May a sitting be held in several places, by video? */
  readonly videoSittings: RuleOf<YesNo>;
  readonly liveBroadcast: RuleOf<'by_video' | 'optional'>;
  readonly recording: RuleOf<'kept' | 'not_asked'>;
  /** How often all members must sit in one place. */
  readonly semester: RuleOf<SemesterReading | 'not_asked'>;
}

export interface Profile {
  readonly name: Said;
  /** Whom it is for, in a sentence: what the form that creates an assembly offers. */
  readonly offers: Said;
  readonly notice: Readonly<Record<NoticeType, NoticeRule>>;
  /** Must the second convocation recall that no quorum is asked any more? */
  readonly secondRecallsQuorum: RuleOf<'must' | 'not_asked'> & { readonly article: string };
  readonly rules: ProfileRules;
}

/** What the statutes of an association say, as its secretariat declares it. */
export interface Statutes {
  /** Null: no clause was declared, and what Totem infers applies. */
  readonly quorum: QuorumShare | null;
  readonly majority: MajorityOf | null;
  readonly castingVote: YesNo | null;
  /** « articles 9 et 11 des statuts ». */
  readonly article: string;
}
