import type { Said } from '#kit/i18n.ts';
import type { Mark, NamedSource } from './deliberation.ts';
import type { QuorumShare, RuleOf } from './profile.ts';

export interface GroupDescribed {
  readonly id: string;
  readonly name: string;
  readonly leaning: string | null;
  readonly seats: number | null;
  /** Id and name of the group of another description that this one is taken to be. */
  readonly mappedTo: string | null;
  readonly mappedName: string | null;
  readonly mappingMark: Mark | null;
}

/** The groups of an assembly, by one source at one date (null: the source gives none). */
export interface GroupsDescribed {
  readonly key: string;
  readonly asOf: string | null;
  readonly note: Said;
  readonly source: NamedSource;
  readonly groups: readonly GroupDescribed[];
}

export interface AssemblyDescribed {
  /** What its profile asks for a sitting to deliberate. */
  readonly quorum: RuleOf<QuorumShare>;
  readonly id: string;
  readonly slug: string;
  readonly organisationId: string;
  readonly name: string;
  readonly seats: number;
  readonly siret: string | null;
  readonly siretSource: NamedSource | null;
  readonly descriptions: readonly GroupsDescribed[];
}

/** Two descriptions that do not agree: how many groups each has, and the groups that one of them leaves out (GRE-07). */
export interface GroupsDiscrepancy {
  readonly fewer: GroupsDescribed;
  readonly more: GroupsDescribed;
  readonly omitted: readonly GroupDescribed[];
}

/**
 * Says where descriptions of the groups part: for each pair in which the groups of one are taken to be groups of the
 * other, those of the other that no one is taken to be. Nothing to say when every group is found on both sides.
 */
export function groupsDiscrepancies(descriptions: readonly GroupsDescribed[]): readonly GroupsDiscrepancy[] {
  return descriptions.flatMap((fewer) => {
    const targets = new Set(fewer.groups.map((group) => group.mappedTo).filter((id) => id !== null));
    return descriptions
      .filter((more) => more !== fewer && more.groups.some((group) => targets.has(group.id)))
      .map((more) => ({ fewer, more, omitted: more.groups.filter((group) => !targets.has(group.id)) }))
      .filter((pair) => pair.omitted.length > 0);
  });
}
