import { agreementOf, type Comparator } from './field-agreement.ts';

/** A record: the value of each field, empty when it is not known. */
export type LinkRecord = Readonly<Record<string, string>>;

/** How one field is compared; an unknown value says nothing either way. */
export interface LinkField {
  readonly name: string;
  readonly compare: Comparator;
}

export interface LinkPlan {
  readonly fields: readonly LinkField[];
  /** Keys under which two records are worth comparing; an empty key groups nobody. */
  readonly blocks: readonly ((record: LinkRecord) => string)[];
}

/** Two records by their ranks, and how likely they are one: 0 to 1. */
export interface LinkedPair {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** A block of more records than this says nothing: comparing all its pairs would cost more than it finds. */
const blockMax = 400;
const rounds = 20;

/**
 * Which records speak of the same thing, without any labelled example: the model of Fellegi and Sunter (1969,
 * doi:10.1080/01621459.1969.10501049). How often a level of agreement is met among different things is counted on pairs
 * drawn at random; how often among the same ones is estimated by expectation-maximisation on the pairs of the blocks.
 * An exact agreement on a rare value weighs more than on a common one. The same records give the same answer.
 */
export function linkRecords(records: readonly LinkRecord[], plan: LinkPlan): readonly LinkedPair[] {
  const pairs = blockedPairs(records, plan);
  const compared = pairs.map(([a, b]) => compareAll(plan, records[a] ?? {}, records[b] ?? {}));
  const among = chances(plan, compareAtRandom(records, plan));
  const all = (records.length * (records.length - 1)) / 2;
  const { same, prior } = estimate(plan, compared, among, all);
  const rarity = frequencies(records, plan);
  return pairs.map(([a, b], at) => {
    const levels = compared[at] ?? [];
    const weight = plan.fields.reduce(
      (sum, field, index) => {
        const level = levels[index] ?? unknown;
        if (level === unknown) return sum;
        const m = same[index]?.[level] ?? floor;
        // Agreeing on « Smith » is met more often by chance than on « Zbigniew ».
        const common = level === 0 ? rarity(index, records[a]?.[field.name] ?? '') : null;
        const u = common ?? among[index]?.[level] ?? floor;
        return sum + Math.log2(m / u);
      },
      Math.log2(prior / (1 - prior)),
    );
    return { a, b, probability: 1 / (1 + 2 ** -weight) };
  });
}

const unknown = -1;
const floor = 1e-4;
type Levels = readonly number[];
type Chances = readonly (readonly number[])[];

function blockedPairs(records: readonly LinkRecord[], plan: LinkPlan): (readonly [number, number])[] {
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const keyOf of plan.blocks) {
    const blocks = Map.groupBy(records.keys(), (rank) => keyOf(records[rank] ?? {}));
    for (const [key, ranks] of blocks) {
      if (key === '' || ranks.length > blockMax) continue;
      for (const [at, a] of ranks.entries())
        for (const b of ranks.slice(at + 1)) {
          const id = a * records.length + b;
          if (seen.has(id)) continue;
          seen.add(id);
          pairs.push([a, b]);
        }
    }
  }
  return pairs;
}

function compareAll(plan: LinkPlan, a: LinkRecord, b: LinkRecord): Levels {
  return plan.fields.map(({ name, compare }) => {
    const [left, right] = [a[name] ?? '', b[name] ?? ''];
    return left === '' || right === '' ? unknown : agreementOf(compare, left, right);
  });
}

const drawn = 40_000;

/** Pairs drawn over the whole list, almost all of different things; always the same draw, which no order of the list follows. */
function compareAtRandom(records: readonly LinkRecord[], plan: LinkPlan): Levels[] {
  if (records.length < 2) return [];
  let seed = 20_141_202;
  const draw = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * records.length);
  };
  const found: Levels[] = [];
  for (let count = 0; count < drawn; count += 1) {
    const [a, b] = [draw(), draw()];
    if (a !== b) found.push(compareAll(plan, records[a] ?? {}, records[b] ?? {}));
  }
  return found;
}

/** How often each level is met, field by field, the pairs weighed; a level never met is still possible. */
function chances(
  plan: LinkPlan,
  compared: readonly Levels[],
  weightOf: (at: number) => number = () => 1,
): Chances {
  return plan.fields.map(({ compare }, index) => {
    const counts = Array.from({ length: compare.levels }, () => 0);
    let total = 0;
    for (const [at, levels] of compared.entries()) {
      const level = levels[index] ?? unknown;
      if (level === unknown) continue;
      counts[level] = (counts[level] ?? 0) + weightOf(at);
      total += weightOf(at);
    }
    return counts.map((count) => Math.max(floor, count / Math.max(total, floor)));
  });
}

/**
 * The chances among the same things, and of two records taken at random to be one. `all`: how many pairs there are, those
 * never compared included: blocks hold the likely ones, and their share in a block would say the same thing twice.
 */
function estimate(
  plan: LinkPlan,
  compared: readonly Levels[],
  among: Chances,
  all: number,
): { same: Chances; prior: number } {
  let prior = Math.min(0.1, compared.length / (10 * Math.max(1, all)));
  // To begin with, the same thing agrees in most of what it says.
  let same: Chances = plan.fields.map(({ compare }) =>
    Array.from({ length: compare.levels }, (_, level) => (level === 0 ? 0.8 : 0.2 / (compare.levels - 1))),
  );
  for (let round = 0; round < rounds; round += 1) {
    const odds = Math.log2(prior / (1 - prior));
    const likely = compared.map((levels) => {
      let weight = odds;
      for (const [index, level] of levels.entries())
        if (level !== unknown)
          weight += Math.log2((same[index]?.[level] ?? floor) / (among[index]?.[level] ?? floor));
      return 1 / (1 + 2 ** -weight);
    });
    same = chances(plan, compared, (at) => likely[at] ?? 0);
    const found = likely.reduce((sum, one) => sum + one, 0);
    prior = Math.min(0.5, Math.max(1 / (10 * Math.max(1, all)), found / Math.max(1, all)));
  }
  return { same, prior };
}

/** The chance that two different things have this very value, by how many records bear it. */
function frequencies(
  records: readonly LinkRecord[],
  plan: LinkPlan,
): (field: number, value: string) => number {
  const counts = plan.fields.map(({ name }) => {
    const count = new Map<string, number>();
    for (const record of records) {
      const value = record[name] ?? '';
      if (value !== '') count.set(value, (count.get(value) ?? 0) + 1);
    }
    return count;
  });
  // Of those who bear it, the two that are compared prove nothing: half a bearer is left when nobody else does.
  return (field, value) => Math.max(0.5, (counts[field]?.get(value) ?? 0) - 1.5) / records.length;
}
