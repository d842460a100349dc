import type { ActorRelation } from './actor.ts';

export interface MergedLinks {
  /** How many links the two have once they are one. */
  readonly count: number;
  /** Links that both had: said once, with both sources. */
  readonly same: number;
  /** Links between the two: not shown while they are one. */
  readonly between: number;
}

/**
 * The links of two profiles once they are one: what goes from one to the other is left out, and the same link from the same beginning
 * is one. The view `register.standing_relation` says the same in SQL.
 */
export function mergedLinks(
  slugs: readonly [string, string],
  relations: readonly (readonly ActorRelation[])[],
): MergedLinks {
  const all = relations.flat();
  const isOne = (slug: string) => slugs.includes(slug);
  const between = all.filter((one) => isOne(one.from.slug) && isOne(one.to.slug));
  const kept = all.filter((one) => !between.includes(one));
  const keys = kept.map((one) => {
    const ends = [one.from.slug, one.to.slug].map((slug) => (isOne(slug) ? '' : slug));
    return [one.type, one.fromDate, ...(one.type === 'partner_of' ? ends.sort() : ends)].join(' ');
  });
  const count = new Set(keys).size;
  // A link between the two is listed on both pages.
  return { count, same: keys.length - count, between: between.length / 2 };
}
