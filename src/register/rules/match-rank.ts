import type { Kind } from './vocabulary.ts';

/** What a question is ranked by. */
export interface RankedBy {
  readonly kind: Kind;
  /** Dated links of the actor with others. */
  readonly relations: number;
  /** How many actors want the SIREN of its first candidate, itself included, or bear it. */
  readonly wantedBy: number;
  /** The legal state of the first candidate, when it was asked. */
  readonly firstState: 'active' | 'ceased' | null;
  /** How far the first candidate is ahead of the second; null when it is alone. */
  readonly ahead: number | null;
}

/** Why a question stands where it does. */
export type RankReason = 'SIREN_WANTED' | 'PUBLIC_OR_LARGE' | 'RELATIONS' | 'CLOSED' | 'NAMESAKES';

const weights: Readonly<Record<Exclude<RankReason, 'RELATIONS'>, number>> = {
  SIREN_WANTED: 40,
  PUBLIC_OR_LARGE: 30,
  CLOSED: 10,
  NAMESAKES: 10,
};
const perRelation = 4;
const relationsMax = 24;
/** Nearer than this, two candidates are namesakes: as `match-name` asks to be ahead before it accepts. */
const nearBy = 0.08;
const weighty: readonly Kind[] = ['public_body', 'large_company'];

/**
 * How much a wrong answer would spoil (register.md, § 13, 3): the sum of what depends on it. A SIREN that several actors want joins
 * their figures; a public body or a large one is counted everywhere; each relation carries the error to another profile; a closed
 * unit takes its actor out of today’s counts; namesakes are where people err.
 */
export function rankQuestion(question: RankedBy): {
  readonly points: number;
  readonly reasons: readonly RankReason[];
} {
  const reasons: RankReason[] = [];
  let points = 0;
  const give = (reason: RankReason, worth: number) => {
    reasons.push(reason);
    points += worth;
  };
  if (question.wantedBy > 1) give('SIREN_WANTED', weights.SIREN_WANTED);
  if (weighty.includes(question.kind)) give('PUBLIC_OR_LARGE', weights.PUBLIC_OR_LARGE);
  if (question.relations > 0) give('RELATIONS', Math.min(relationsMax, question.relations * perRelation));
  if (question.firstState === 'ceased') give('CLOSED', weights.CLOSED);
  if (question.ahead !== null && question.ahead < nearBy) give('NAMESAKES', weights.NAMESAKES);
  return { points, reasons };
}

export interface Queued {
  readonly slug: string;
  readonly points: number;
  readonly score: number;
  /** When somebody last said « later »; null when nobody did. */
  readonly deferredAt: Date | null;
}

/** Worst consequence first, then the surest; what was put off comes after, in the order in which it was. */
export function inQueueOrder(a: Queued, b: Queued): number {
  const late = (a.deferredAt?.getTime() ?? 0) - (b.deferredAt?.getTime() ?? 0);
  return late || b.points - a.points || b.score - a.score || (a.slug < b.slug ? -1 : 1);
}
