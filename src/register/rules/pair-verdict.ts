/** What the team says of two profiles that look like one: they are two, to be seen later, or open again. The last word holds. */
export const pairVerdicts = ['apart', 'later', 'open'] as const;
export type PairVerdict = (typeof pairVerdicts)[number];

/** Where a pair stands: what was said of it holds while what both are recognised by is what it was. */
export function standingVerdict(
  said: { readonly verdict: PairVerdict; readonly print: string } | undefined,
  print: string,
): PairVerdict {
  return said === undefined || said.print !== print ? 'open' : said.verdict;
}
