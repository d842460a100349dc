import { type Minutes, type MinutesItem, type MinutesVote, standingVote } from './minutes.ts';

/** The twelve fields that minutes must bear, in the order of L2121-15 CGCT. */
export const minutesFields = [
  'TIME',
  'PRESIDENT',
  'PRESENT',
  'REPRESENTED',
  'SECRETARIES',
  'QUORUM',
  'AGENDA',
  'DELIBERATIONS',
  'REPORTS',
  'REQUESTS',
  'BALLOTS',
  'DISCUSSIONS',
] as const;
export type MinutesField = (typeof minutesFields)[number];

export interface MinutesFault {
  readonly field: MinutesField;
  /** From 1 to 12. */
  readonly number: number;
  /** The items at fault; empty when the whole sitting is. */
  readonly ranks: readonly number[];
}

/** The text that decides each field, beside L2121-15 CGCT which lists them. */
export const fieldArticles: Readonly<Record<MinutesField, string>> = {
  TIME: 'L2121-15 CGCT',
  PRESIDENT: 'L2121-14, L2121-15 CGCT',
  PRESENT: 'L2121-15 CGCT',
  REPRESENTED: 'L2121-15, L2121-20 CGCT',
  SECRETARIES: 'L2121-15 CGCT',
  QUORUM: 'L2121-15, L2121-17 CGCT',
  AGENDA: 'L2121-10, L2121-15 CGCT',
  DELIBERATIONS: 'L2121-15, L2121-23 CGCT',
  REPORTS: 'L2121-15 CGCT',
  REQUESTS: 'L2121-15, L2121-21 CGCT',
  BALLOTS: 'L2121-15, L2121-21 CGCT',
  DISCUSSIONS: 'L2121-15 CGCT',
};

type Missing = 'nothing' | 'all' | readonly number[];

/** Says which of the twelve mandatory fields the minutes lack, all at once (L2121-15 CGCT). */
export function minutesFaults(minutes: Minutes): readonly MinutesFault[] {
  return minutesFields.flatMap((field, index): MinutesFault[] => {
    const missing = checks[field](minutes);
    if (missing === 'nothing') return [];
    const ranks = missing === 'all' ? [] : missing;
    if (missing !== 'all' && ranks.length === 0) return [];
    return [{ field, number: index + 1, ranks }];
  });
}

const checks: Readonly<Record<MinutesField, (minutes: Minutes) => Missing>> = {
  TIME: (one) => whole((one.openedAt ?? one.lackOfQuorumAt) !== null && one.closedAt !== null),
  PRESIDENT: (one) => whole(one.president !== null),
  PRESENT: (one) => whole(one.present !== null && one.present.length > 0),
  REPRESENTED: (one) => whole(one.represented?.every((proxy) => proxy.writtenOn !== '') ?? false),
  // A sitting that never opened named nobody.
  SECRETARIES: (one) => whole(one.openedAt === null || (one.secretaries?.length ?? 0) > 0),
  QUORUM: quorumMissing,
  AGENDA: (one) => whole(one.items.length > 0),
  DELIBERATIONS: (one) => ranksOf(one, (item) => !isSettled(item)),
  REPORTS: (one) => ranksOf(one, (item) => isOnReport(item) && item.report === null),
  REQUESTS: (one) => ranksOf(one, (item) => item.openedAt !== null && item.requests === null),
  BALLOTS: (one) => ranksOf(one, (item) => item.state === 'voted' && !isTold(standingVote(item))),
  DISCUSSIONS: (one) => ranksOf(one, (item) => item.openedAt !== null && item.summary === null),
};

function whole(there: boolean): Missing {
  return there ? 'nothing' : 'all';
}

function ranksOf(minutes: Minutes, isMissing: (item: MinutesItem) => boolean): readonly number[] {
  return minutes.items.filter(isMissing).map((item) => item.rank);
}

function quorumMissing({ quorum, items }: Minutes): Missing {
  if (quorum === null || !quorum.some((one) => one.on === 'opening')) return 'all';
  const judged = new Set(quorum.map((one) => one.rank));
  return items.filter((item) => item.openedAt !== null && !judged.has(item.rank)).map((item) => item.rank);
}

/** Every item is decided, left aside, or was not reached: none stays in the middle of its discussion. */
function isSettled(item: MinutesItem): boolean {
  if (item.state === 'under_discussion' || item.state === 'voting') return false;
  return item.state !== 'voted' || standingVote(item)?.result != null;
}

/** Adopted, or noted: what the council takes note of is a report as well. */
function isOnReport(item: MinutesItem): boolean {
  return item.state === 'noted' || standingVote(item)?.result?.outcome === 'adopted';
}

/** A result with its numbers and, where the ballot was public, a name and a sense behind each voice. */
function isTold(vote: MinutesVote | null): boolean {
  if (vote?.result == null) return false;
  if (vote.mode !== 'public') return true;
  const { counted } = vote.result;
  const voices = vote.voices ?? [];
  const named = (choice: string) => voices.filter((one) => one.choice === choice).length;
  return (
    named('for') === counted.for &&
    named('against') === counted.against &&
    named('abstain') + (vote.left?.length ?? 0) === counted.abstain
  );
}
