import { quorumOf } from './quorum.ts';
import type { ClosingFacts, OpeningFacts, QuorumPublished } from './votes-facts.ts';
import type { Bench } from './votes-room.ts';

// What the recount of a vote and that of a nomination share: a figure that differs, the quorum, the voices of a box.

type Figure = string | number | null;

/** A figure that does not come out as it was published; `name` is its place in the file. */
export interface Difference {
  readonly name: string;
  readonly published: Figure;
  readonly recounted: Figure;
}

export function* differing(
  place: string,
  published: Readonly<Record<string, Figure>>,
  recounted: Readonly<Record<string, Figure>>,
): Generator<Difference> {
  for (const name of new Set([...Object.keys(recounted), ...Object.keys(published)])) {
    const [told, found] = [published[name] ?? null, recounted[name] ?? null];
    if (told !== found) yield { name: place + name, published: told, recounted: found };
  }
}

/** The quorum by the rules of the assembly, on members present (L2121-17 CGCT, or its statutes). */
export function* quorumDifferences(
  { seats, rules }: Bench,
  told: {
    readonly asked: 'yes' | 'no' | null;
    readonly opening: OpeningFacts | null;
    readonly quorum: QuorumPublished | null;
  },
): Generator<Difference> {
  const { asked, opening, quorum } = told;
  if (opening === null || quorum === null) {
    if (asked === 'yes') yield { name: 'quorum', published: null, recounted: 'wanted' };
    return;
  }
  const kept = new Set(opening.recused.map((one) => one.seat));
  const count = {
    inOffice: seats.length,
    notCountedL1111_6_II: opening.recused.filter((one) => one.kind === 'designated_by_law').length,
    present: opening.present.filter((seat) => !kept.has(seat)).length,
    rule: rules.quorum,
  };
  const { required, reached } = quorumOf(count);
  yield* differing(
    'quorum.',
    { ...quorum },
    {
      inOffice: count.inOffice,
      notCounted: count.notCountedL1111_6_II,
      present: count.present,
      required,
      reached: reached ? 'reached' : 'not_reached',
    },
  );
}

/** Voices there or represented that an interest keeps out: they take no part. A substitute holds no proxy (L5211-6 CGCT). */
export function keptOut(closing: ClosingFacts): number {
  const recused = new Set(closing.recused.map((one) => one.seat));
  const here = new Set(closing.present);
  const substituted = new Set(closing.substituted ?? []);
  const idle = closing.proxies.filter(
    ({ grantor, holder }) =>
      !here.has(grantor) &&
      here.has(holder) &&
      !substituted.has(holder) &&
      (recused.has(grantor) || recused.has(holder)),
  );
  return [...recused].filter((seat) => here.has(seat)).length + idle.length;
}

/** Two ballots of one voice: only the last counts, and a file gives only that one. */
export function* twiceDifferences(ballots: readonly { readonly seat: number }[]): Generator<Difference> {
  const twice = ballots.find((one, rank) =>
    ballots.some((other, index) => index < rank && other.seat === one.seat),
  );
  if (twice) yield { name: `ballots.seat ${twice.seat}`, published: 2, recounted: 1 };
}
