interface Scored {
  readonly raw: number;
  readonly calibrated: number;
  readonly low: number;
  readonly high: number;
}

interface Ranks {
  readonly rawRank: number;
  readonly rank: number;
  readonly rankLow: number;
  readonly rankHigh: number;
}

/** Scores nearer than this are the same. */
const tie = 1e-9;

/** The ranks of dossiers that can be compared, 1 for the best, equals sharing one; and the ranks that their intervals leave open. */
export function rankedWithin<T extends Scored>(group: readonly T[]): (T & Ranks)[] {
  const above = (of: (one: T) => boolean): number => 1 + group.filter(of).length;
  return group.map((one) => ({
    ...one,
    rawRank: above((other) => other.raw > one.raw + tie),
    rank: above((other) => other.calibrated > one.calibrated + tie),
    rankLow: above((other) => other.low > one.high + tie),
    rankHigh: group.filter((other) => other.high >= one.low - tie).length,
  }));
}
