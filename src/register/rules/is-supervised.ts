import type { Actor, ActorRelation } from './actor.ts';

/**
 * Is this a research unit, which has supervisors (« tutelles ») and no legal person of its own? Whoever is merely carried by
 * another actor, as an incubator by its park, may well have one.
 */
export function isSupervised(
  actor: Pick<Actor, 'slug' | 'kind'>,
  relations: readonly ActorRelation[],
): boolean {
  return (
    actor.kind === 'academic' &&
    relations.some((one) => one.type === 'supervised_by' && one.from.slug === actor.slug)
  );
}
