import type { Said } from '#kit/i18n.ts';
import type { ActorName, ActorRelation } from './actor.ts';
import { codesOf, type RelationType, relationTypes } from './vocabulary.ts';

export interface RelationGroup {
  readonly key: string;
  readonly title: Said;
  readonly links: readonly { readonly other: ActorName; readonly relation: ActorRelation }[];
}

/** An actor's links, by type and direction, in the order of the vocabulary. A partnership has no direction: one group. */
export function groupRelations(slug: string, relations: readonly ActorRelation[]): RelationGroup[] {
  const groups: RelationGroup[] = [];
  for (const type of codesOf(relationTypes) as RelationType[]) {
    const said = relationTypes[type];
    const out = relations
      .filter((one) => one.type === type && one.from.slug === slug)
      .map((relation) => ({ other: relation.to, relation }));
    const back = relations
      .filter((one) => one.type === type && one.to.slug === slug)
      .map((relation) => ({ other: relation.from, relation }));
    if (said.outward.fr === said.inward.fr) {
      if (out.length + back.length > 0)
        groups.push({ key: type, title: said.outward, links: [...out, ...back] });
      continue;
    }
    if (out.length > 0) groups.push({ key: `${type} out`, title: said.outward, links: out });
    if (back.length > 0) groups.push({ key: `${type} in`, title: said.inward, links: back });
  }
  return groups;
}
