import { checkRounds, checkSingle, type EldestTold } from '../rules/nomination-check.ts';
import { checkVote, lawDifferences } from '../rules/votes-check.ts';
import type { Difference } from '../rules/votes-differences.ts';
import { rulesOfLaw } from '../rules/votes-law.ts';
import type { Bench } from '../rules/votes-room.ts';
import {
  type JournalOfFile,
  journalOfFile,
  journalOfNomination,
  journalOfRound,
  journalOfVote,
} from './journal-of-file.ts';
import { readVotesFile, type VotesRead } from './votes-file-input.ts';

export interface VoteVerdict {
  readonly item: number;
  /** Null: a single candidacy, which took effect without a vote. */
  readonly vote: number | null;
  /** Of a nomination; null for any other vote. */
  readonly round: number | null;
  readonly title: string;
  readonly verdict: 'conforming' | 'differs';
  /** In the order of the count, then what the journal told otherwise: the first is the one to look at. */
  readonly differences: readonly Difference[];
  /** A tie that the file says an age settled: taken as told, since no date of birth is published. */
  readonly eldest: EldestTold | null;
}

export type VotesVerdict =
  | {
      readonly kind: 'checked';
      readonly verdict: VoteVerdict['verdict'];
      /** Values printed as the law that its profile and its statutes do not make. */
      readonly law: readonly Difference[];
      readonly votes: readonly VoteVerdict[];
      /** Null: an older file, without the rows of the journal. */
      readonly journal: {
        readonly page: string;
        readonly rows: readonly { readonly seq: number; readonly hash: string }[];
        readonly differences: readonly Difference[];
      } | null;
    }
  /** Not a file of votes: where it stops being one. */
  | { readonly kind: 'unreadable'; readonly where: string }
  /** Of an association, in the first format: what decides there is not in it. */
  | { readonly kind: 'without_statutes' };

/** Counts every vote of a published file again: the file alone, no database. */
export function verifyVotes(text: string): VotesVerdict {
  const read = readVotesFile(text);
  if (read.kind !== 'read') return read;
  const { file } = read;
  const journal = file.journal && journalOfFile(file.journal.rows);
  const law = [...lawDifferences(file.law)];
  const votes = verdictsOf(file, journal);
  const faults = [...law, ...(journal?.faults ?? []), ...votes.flatMap((one) => one.differences)];
  return {
    kind: 'checked',
    verdict: faults.length > 0 ? 'differs' : 'conforming',
    law,
    votes,
    journal: file.journal && {
      page: file.journal.page,
      rows: file.journal.rows.map(({ seq, hash }) => ({ seq, hash })),
      differences: journal?.faults ?? [],
    },
  };
}

/** In the order of the agenda; amendments and rounds as they came. */
function verdictsOf(file: VotesRead, journal: JournalOfFile | null): readonly VoteVerdict[] {
  const bench: Bench = { seats: file.seats, groups: file.groups, rules: rulesOfLaw(file.law) };
  const sides = file.votes.map((vote) => {
    const told = journal ? journalOfVote(journal, vote, file.law) : [];
    const { item, vote: number, title } = vote;
    return verdict({ item, vote: number, round: null, title }, [...checkVote(bench, vote), ...told]);
  });
  const elections = file.nominations.flatMap((nomination) => {
    const { item, title } = nomination;
    const rounds = checkRounds(bench, nomination).map((one) => {
      const { vote, round } = one.round;
      const told = journal ? journalOfRound(journal, nomination, one.round, file.law) : [];
      return verdict({ item, vote, round, title }, [...one.differences, ...told], one.eldest);
    });
    const told = journal ? [...journalOfNomination(journal, nomination)] : [];
    if (nomination.single === null && told.length === 0) return rounds;
    const single = verdict({ item, vote: null, round: null, title }, [
      ...checkSingle(bench, nomination),
      ...told,
    ]);
    return [...rounds, single];
  });
  return [...sides, ...elections].toSorted((a, b) => a.item - b.item);
}

function verdict(
  of: Pick<VoteVerdict, 'item' | 'vote' | 'round' | 'title'>,
  differences: readonly Difference[],
  eldest: EldestTold | null = null,
): VoteVerdict {
  return { ...of, verdict: differences.length > 0 ? 'differs' : 'conforming', differences, eldest };
}
