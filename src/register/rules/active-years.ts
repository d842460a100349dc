/** How many actors began and ended in the same years; null where a source says nothing. */
export interface Span {
  readonly from: number | null;
  readonly until: number | null;
  readonly count: number;
}

/** Who was active in a year, as far as dates tell. */
export interface ActiveCount {
  readonly active: number;
  /** Not begun yet, or ended before. */
  readonly not: number;
  /** Whose beginning is not known, and who did not end before: they may have been there. */
  readonly unknown: number;
}

/** An actor is active in every year from the one in which it began to the one in which it ended, both included. */
export function activeIn(spans: readonly Span[], year: number): ActiveCount {
  const count = { active: 0, not: 0, unknown: 0 };
  for (const { from, until, count: actors } of spans) {
    if (until !== null && until < year) count.not += actors;
    else if (from === null) count.unknown += actors;
    else if (from > year) count.not += actors;
    else count.active += actors;
  }
  return count;
}

export interface CreatedCount {
  readonly created: number;
  /** Whose year is not known: a part of them may be of this year. */
  readonly unknown: number;
}

export function createdIn(spans: readonly Span[], year: number): CreatedCount {
  const sum = (from: number | null) =>
    spans.reduce((total, one) => (one.from === from ? total + one.count : total), 0);
  return { created: sum(year), unknown: sum(null) };
}
