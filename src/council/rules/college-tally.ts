/** The votes cast in one college. */
export interface CollegeTally {
  readonly name: string;
  readonly for: number;
  readonly against: number;
}

/** The colleges that lack the majority of their own votes cast; one where nobody voted lacks it too (our inference). */
export function lackingMajority(colleges: readonly CollegeTally[]): readonly CollegeTally[] {
  return colleges.filter((college) => college.for <= college.against);
}
