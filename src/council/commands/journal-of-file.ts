import { z } from 'zod';
import { entryHash } from '#journal/public.ts';
import type { NominationInFile, RoundInFile } from '../rules/nomination-in-file.ts';
import { stampOf } from '../rules/vote-options.ts';
import { type Difference, differing } from '../rules/votes-differences.ts';
import type { OpeningFacts, QuorumPublished } from '../rules/votes-facts.ts';
import type { JournalRowInFile, VoteInFile } from '../rules/votes-file.ts';
import type { LawInFile } from '../rules/votes-law.ts';

// What the journal told when it happened, against what a file tells now. Whoever rewrites a row of the file must give it
// another fingerprint, which the public journal does not have.

type Value = z.core.util.JSONType;
type Flat = string | number | null;
type Told = Readonly<Record<string, Flat | Readonly<Record<string, Flat>>>>;

interface Row {
  readonly at: string;
  readonly event: string;
  readonly data: Readonly<Record<string, Value>>;
}

const entry = z.tuple([
  z.iso.datetime(),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.string(),
  z.string(),
  z.record(z.string(), z.json()),
]);

/** The rows of a file, read; and those whose fingerprint is not the one of their text. */
export interface JournalOfFile {
  readonly rows: readonly Row[];
  readonly faults: readonly Difference[];
}

export function journalOfFile(rows: readonly JournalRowInFile[]): JournalOfFile {
  const read = rows.map((row) => ({ row, told: rowOf(row) }));
  return {
    rows: read.flatMap(({ told }) => told ?? []),
    faults: read.flatMap(({ row, told }) => {
      const hash = entryHash(row.previous, BigInt(row.seq), row.text);
      if (told !== null && hash === row.hash) return [];
      return [{ name: `journal.row ${row.seq}`, published: row.hash, recounted: hash }];
    }),
  };
}

/** What the journal told otherwise of a vote. */
export function* journalOfVote(
  { rows }: JournalOfFile,
  vote: VoteInFile,
  law: LawInFile,
): Generator<Difference> {
  const { facts, published } = vote;
  const ballots = facts.ballots.map((one) => [String(one.seat), one.choice]);
  yield* openingOf(rows, facts.opening, published.quorum);
  yield* rowOfVote(rows, 'vote.closed', vote.id, {
    ...closingOf(vote, law),
    ballots: Object.fromEntries(ballots),
  });
  if (vote.state !== 'proclaimed') return;
  const { outcome, reason } = published;
  yield* rowOfVote(rows, 'vote.proclaimed', vote.id, { outcome, reason });
}

/** The same of a round. */
export function* journalOfRound(
  { rows }: JournalOfFile,
  nomination: NominationInFile,
  round: RoundInFile,
  law: LawInFile,
): Generator<Difference> {
  const { facts, published } = round;
  const id = idsOf(nomination);
  const ballots = facts.ballots.map((one) => [String(one.seat), id(one.candidate) ?? 'abstain']);
  const votes = published.candidates.map((one) => [id(one.candidate) ?? `${one.candidate}`, one.votes]);
  yield* openingOf(rows, facts.opening, published.quorum);
  yield* rowOfVote(rows, 'vote.closed', round.id, {
    ...closingOf(round, law),
    ballots: Object.fromEntries(ballots),
    candidates: Object.fromEntries(votes),
  });
  if (round.state !== 'proclaimed') return;
  const { outcome, reason, elected } = published;
  yield* rowOfVote(rows, 'vote.proclaimed', round.id, { outcome, reason, elected: id(elected) });
}

/** The same of what a nomination decided without a ballot: its secrecy, a single candidacy. */
export function* journalOfNomination(
  { rows }: JournalOfFile,
  nomination: NominationInFile,
): Generator<Difference> {
  const { item, secrecy, single } = nomination;
  for (const { at, voices, against, abstain, outcome } of secrecy)
    yield* rowOfMoment(rows, ['secrecy.decided'], at, { item, voices, against, abstain, outcome });
  if (single === null) return;
  yield* openingOf(rows, single.opening, single.quorum);
  const candidacy = idsOf(nomination)(single.candidate);
  yield* rowOfMoment(rows, ['nomination.effected'], single.at, { item, candidacy });
}

function idsOf({ candidates }: NominationInFile): (rank: number | null) => string | null {
  return (rank) => candidates.find((one) => one.candidate === rank)?.id ?? null;
}

function openingOf(
  rows: readonly Row[],
  opening: OpeningFacts | null,
  quorum: QuorumPublished | null,
): Iterable<Difference> {
  if (opening === null || quorum === null) return [];
  const { present, required, inOffice } = quorum;
  return rowOfMoment(rows, ['item.opened', 'item.reopened'], opening.at, { present, required, inOffice });
}

function closingOf(
  vote: {
    readonly mode: VoteInFile['mode'];
    readonly published: Pick<VoteInFile['published'], 'present' | 'represented' | 'counted'>;
  },
  { profile, statutes }: LawInFile,
): Told {
  const { present, represented, counted } = vote.published;
  return {
    profile,
    statutes: statutes && { ...statutes },
    mode: vote.mode,
    present,
    represented,
    counted: { ...counted },
  };
}

/** The row of one vote, by its id. */
function rowOfVote(
  rows: readonly Row[],
  event: string,
  vote: string | null,
  told: Told,
): Iterable<Difference> {
  const row = rows.findLast((one) => one.event === event && one.data['vote'] === vote);
  return against(event, row, told);
}

/** An act that waits for others, or for a busy machine, is written in the journal a little after its own moment. */
const writtenWithinMs = 10_000;

/** The row of that second or of those just after; of several, the first that agrees. */
function rowOfMoment(
  rows: readonly Row[],
  events: readonly string[],
  at: string,
  told: Told,
): Iterable<Difference> {
  const [event = ''] = events;
  const then = rows.filter((one) => {
    const later = Date.parse(one.at) - Date.parse(at);
    return events.includes(one.event) && later >= 0 && later <= writtenWithinMs;
  });
  const agreeing = then.find((row) => [...against(event, row, told)].length === 0);
  return against(event, agreeing ?? then[0], told);
}

/** Thing by thing: what an older row does not tell is not compared. */
function* against(event: string, row: Row | undefined, told: Told): Generator<Difference> {
  if (!row) return void (yield { name: `journal.${event}`, published: null, recounted: 'wanted' });
  for (const [name, value] of Object.entries(told)) {
    const kept = row.data[name];
    if (kept !== undefined) yield* differing('journal.', flat(name, value), flat(name, kept));
  }
}

function flat(name: string, value: Value): Record<string, Flat> {
  if (value === null || typeof value !== 'object') return { [name]: scalar(value) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [`${name}.${key}`, scalar(one)]));
}

function scalar(value: Value): Flat {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function rowOf(row: JournalRowInFile): Row | null {
  try {
    const read = entry.safeParse(JSON.parse(row.text));
    if (!read.success) return null;
    const [at, , , , event, , data] = read.data;
    return { at: stampOf(new Date(at)), event, data };
  } catch {
    return null;
  }
}
