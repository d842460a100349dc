import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Domain, Kind, Layer, RelationType } from './vocabulary.ts';

/** How well a fact is known: read in the source, read in the press or a third party, inferred, not established. */
export type Mark = 'S' | 'P' | 'I' | '?';

/** Where a fact was read. `consulted` is the day somebody read it; `licence` carries the attribution it asks for. */
export interface FactSource {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: PartialDate | null;
  readonly consulted: string;
  readonly licence: string | null;
}

/** An actor as listed. Null is « non connu »; `domains` empty too. */
export interface Actor {
  readonly slug: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: Kind;
  readonly siren: string | null;
  readonly sirenSource: FactSource | null;
  readonly commune: string | null;
  readonly communeCode: string | null;
  readonly layer: Layer | null;
  readonly domains: readonly Domain[];
  readonly activeFrom: PartialDate | null;
  readonly activeUntil: PartialDate | null;
  readonly website: string | null;
  /** In each language that a source gives it in. */
  readonly summary: Said<string | null>;
  readonly source: FactSource;
  readonly mark: Mark;
  /** Why it is listed, « member_of: Minalogic »: stated, or said by its links. Empty where nobody says. */
  readonly inclusion: readonly string[];
  /** How many dated links this actor has with others, in both directions. */
  readonly relationCount: number;
}

/** One end of a relation: enough to name it and to go there. */
export interface ActorName {
  readonly slug: string;
  readonly name: string;
}

/** A typed, dated link that goes from one actor to another, with its own source. */
export interface ActorRelation {
  readonly type: RelationType;
  readonly from: ActorName;
  readonly to: ActorName;
  readonly fromDate: PartialDate | null;
  readonly untilDate: PartialDate | null;
  readonly source: FactSource;
  /** Those that say the same link of a profile merged since; empty for nearly all. */
  readonly otherSources: readonly FactSource[];
  readonly mark: Mark;
}

/** An end of a link on a graph: `asked` when the filters ask for it, not when a link alone leads to it. */
export interface LinkEnd extends ActorName {
  readonly kind: Kind;
  readonly asked: boolean;
}

export type ActorLink = Omit<ActorRelation, 'from' | 'to'> & { readonly from: LinkEnd; readonly to: LinkEnd };
