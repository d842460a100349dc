import type { votesFile } from '../../src/council/rules/votes-file.ts';

type Changeable<T> = T extends readonly (infer One)[]
  ? Changeable<One>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Changeable<T[Key]> }
    : T;

/** The file of a sitting's votes, as somebody may rewrite it. */
export type PublishedVotes = Changeable<ReturnType<typeof votesFile>>;

/** The same file after somebody changed something in it. */
export function changed(text: string, change: (file: PublishedVotes) => void): string {
  const file = JSON.parse(text) as PublishedVotes;
  change(file);
  return JSON.stringify(file);
}
