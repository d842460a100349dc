import type { PartialDate } from '#kit/partial-date.ts';
import type { ActorIndex, KnownActor } from './actor-index.ts';
import type { RowRemark } from './import-row.ts';
import type { GivenLink } from './read-links.ts';
import type { RelationType } from './vocabulary.ts';

/** A link of a row whose other end was found: an actor of the register, or `line:<n>` for one that the list creates. */
export interface FoundLink extends GivenLink {
  readonly toId: string;
  /** The name that the other end bears. */
  readonly name: string;
}

/** A link that stands already: `to` is the actor it goes to. */
export interface StandingLink {
  readonly type: RelationType;
  readonly toId: string;
  readonly fromDate: PartialDate | null;
}

/** What a link would do: nothing known links the two so (`new`), or it does with another beginning (`beside`). */
export interface PlannedLink {
  readonly type: RelationType;
  readonly toId: string;
  readonly name: string;
  readonly fromDate: PartialDate | null;
  readonly untilDate: PartialDate | null;
  readonly kind: 'new' | 'beside';
}

/**
 * Who the links of a row go to, by address or by one of the names of an actor; whoever is not found, or of whom there are several,
 * is said and nothing is linked: no actor is invented by a link. `back` holds withdrawn actors that this list brings back.
 */
export function findLinks(
  links: readonly GivenLink[],
  from: string,
  index: ActorIndex,
  back: ReadonlySet<string>,
): { readonly links: readonly FoundLink[]; readonly remarks: readonly RowRemark[] } {
  const found: FoundLink[] = [];
  const remarks: RowRemark[] = [];
  const here = (one: KnownActor) => one.state === 'listed' || back.has(one.id);
  for (const link of links) {
    const ends = index.named(link.to).filter(here);
    const [end] = ends;
    if (end === undefined) remarks.push({ code: 'LINK_UNKNOWN', text: link.to });
    else if (ends.length > 1)
      remarks.push({
        code: 'LINK_AMBIGUOUS',
        text: link.to,
        actors: ends.slice(0, 5).map(({ slug }) => slug),
      });
    else if (end.id === from) remarks.push({ code: 'LINK_TO_ITSELF', text: link.to });
    else found.push({ ...link, toId: end.id, name: end.name });
  }
  return { links: found, remarks };
}

/** What each link of a row does to those that stand; those that stand already do nothing. `standing` learns the new ones. */
export function planLinks(links: readonly FoundLink[], standing: StandingLink[]): PlannedLink[] {
  const planned: PlannedLink[] = [];
  for (const { type, toId, name, fromDate, untilDate } of links) {
    const same = standing.filter((one) => one.type === type && one.toId === toId);
    if (same.some((one) => one.fromDate === fromDate)) continue;
    standing.push({ type, toId, fromDate });
    planned.push({ type, toId, name, fromDate, untilDate, kind: same.length === 0 ? 'new' : 'beside' });
  }
  return planned;
}
