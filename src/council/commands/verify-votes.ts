import { checkVote, type VoteVerdict } from '../rules/votes-check.ts';
import { votesFileInput } from './votes-file-input.ts';

export type VotesVerdict =
  | {
      readonly kind: 'checked';
      readonly verdict: VoteVerdict['verdict'];
      readonly votes: readonly VoteVerdict[];
    }
  /** Not a file of votes: where it stops being one. */
  | { readonly kind: 'unreadable'; readonly where: string };

/** Counts every vote of a published file again: the file alone, no database. */
export function verifyVotes(text: string): VotesVerdict {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', where: 'JSON' };
  }
  const read = votesFileInput.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { kind: 'unreadable', where: issue?.path.join('.') || 'format' };
  }
  const seats = read.data.seats.map((one) => one.seat);
  const votes = read.data.votes.map((vote) => checkVote(seats, vote));
  const verdict = votes.some((one) => one.verdict === 'differs') ? 'differs' : 'conforming';
  return { kind: 'checked', verdict, votes };
}
