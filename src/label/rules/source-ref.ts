/** How well something is established: S read in the source, P press, I deduced, ? not established. */
export type Mark = 'S' | 'P' | 'I' | '?';

/** Where something was read. `url` is null when the page is not recorded. */
export interface SourceRef {
  readonly name: string;
  readonly url: string | null;
  readonly mark: Mark;
}
