import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark } from './actor.ts';
import type { Domain, Kind, Layer } from './vocabulary.ts';

/** The facts of an actor that sources give: each value of each is kept, with where it was read. */
export const actorFields = [
  'name',
  'other_names',
  'kind',
  'siren',
  'commune',
  'layer',
  'domains',
  'active_from',
  'active_until',
  'website',
  'summary_fr',
  'summary_en',
  'inclusion',
] as const;
export type ActorField = (typeof actorFields)[number];

/** An actor has several other names, fields of activity and reasons to be listed: their values add up and rival nothing. */
export const manyFields: readonly ActorField[] = ['other_names', 'domains', 'inclusion'];

export interface CommuneContent {
  readonly name: string;
  readonly code: string;
}
/** A text, a code or a date, as its field has it; a commune is its name with its INSEE code. */
export type FieldContent = string | CommuneContent;

/**
 * What a source says a fact is not: `null`, there is none (« we have no website any more »); a text, among values that add up, is not one
 * of them (« this name was never ours »). A value like another, from its own source, so that the others stay beside it.
 */
export interface Denial {
  readonly not: string | null;
}

/** What one source says of a field: what it is, or what it is not. */
export type ValueContent = FieldContent | Denial;

export function isDenial(content: ValueContent): content is Denial {
  return typeof content !== 'string' && 'not' in content;
}

/** One value that one source gave for one field, and that nobody withdrew. */
export interface FieldValue {
  readonly id: string;
  readonly field: ActorField;
  readonly content: ValueContent;
  readonly sourceId: string;
  /** The same list, whenever it was read: its title, who publishes it, which edition. */
  readonly sourceKey: string;
  readonly mark: Mark;
  /** The day on which the source was read. */
  readonly readOn: string;
  /** Grows with each value entered. */
  readonly rank: number;
}

export function sameContent(a: ValueContent, b: ValueContent): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if (isDenial(a) || isDenial(b)) return isDenial(a) && isDenial(b) && a.not === b.not;
  return a.code === b.code;
}

/** Every edition of a list has its own key; the day on which it was read is no part of it. */
export function sourceKey(source: {
  readonly title: string;
  readonly publisher: string;
  readonly published: PartialDate | null;
}): string {
  const words = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');
  return [words(source.title), words(source.publisher), source.published ?? ''].join(' | ');
}

/** What the list and the profile show of an actor, column by column. */
export interface ActorColumns {
  readonly name: string;
  readonly other_names: readonly string[];
  readonly kind: Kind;
  readonly siren: string | null;
  readonly siren_source_id: string | null;
  readonly commune: string | null;
  readonly commune_code: string | null;
  readonly layer: Layer | null;
  readonly domains: readonly Domain[];
  /** Those of the territory’s own, as filters name them. */
  readonly subdomains: readonly string[];
  readonly active_from: PartialDate | null;
  readonly active_until: PartialDate | null;
  readonly website: string | null;
  readonly summary_fr: string | null;
  readonly summary_en: string | null;
  readonly source_id: string;
  readonly mark: Mark;
}
