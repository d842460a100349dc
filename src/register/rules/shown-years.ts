/** What a year of the picture counts: several years when they are gathered before the first one shown. */
export interface ShownYear {
  readonly year: number;
  readonly label: string;
  /** True for the bar that gathers every year before `year`. */
  readonly before: boolean;
  readonly begun: number;
  readonly ended: number;
  readonly linksBegun: number;
  readonly linksEnded: number;
}

interface YearCounts {
  readonly year: number;
  readonly begun: { readonly count: number };
  readonly ended: { readonly count: number };
  readonly linksBegun: number;
  readonly linksEnded: number;
}

/** As many years as a picture has room for. */
const yearsMax = 70;

/**
 * Every year from the first to the last, those where nothing happened included: a gap is a fact. When that is more than a picture
 * holds (a university of 1339), the oldest are gathered in one bar, named so.
 */
export function shownYears(years: readonly YearCounts[], before: (year: number) => string): ShownYear[] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return [];
  const from = Math.max(first.year, last.year - yearsMax + 1);
  const old = years.filter((one) => one.year < from);
  const shown: ShownYear[] = [];
  if (old.length > 0) shown.push({ ...summed(old), year: from, label: before(from), before: true });
  for (let year = from; year <= last.year; year += 1) {
    const found = years.filter((one) => one.year === year);
    shown.push({ ...summed(found), year, label: String(year), before: false });
  }
  return shown;
}

function summed(years: readonly YearCounts[]) {
  const sum = (count: (one: YearCounts) => number) => years.reduce((total, one) => total + count(one), 0);
  return {
    begun: sum((one) => one.begun.count),
    ended: sum((one) => one.ended.count),
    linksBegun: sum((one) => one.linksBegun),
    linksEnded: sum((one) => one.linksEnded),
  };
}
