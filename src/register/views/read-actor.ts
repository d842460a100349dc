import type { PartialDate } from '#kit/partial-date.ts';
import type { Actor, FactSource, Mark } from '../rules/actor.ts';
import type { Domain, Kind, Layer } from '../rules/vocabulary.ts';

/** A source as `to_jsonb(s)` gives it. */
export interface SourceJson {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: PartialDate | null;
  readonly consulted_on: string;
  readonly licence: string | null;
}

/** An actor as the statements of this module select it. */
export interface ActorDbRow {
  readonly slug: string;
  readonly name: string;
  readonly other_names: readonly string[];
  readonly kind: Kind;
  readonly siren: string | null;
  readonly siren_source: SourceJson | null;
  readonly commune: string | null;
  readonly commune_code: string | null;
  readonly layer: Layer | null;
  readonly domains: readonly Domain[];
  readonly active_from: PartialDate | null;
  readonly active_until: PartialDate | null;
  readonly website: string | null;
  readonly summary_fr: string | null;
  readonly summary_en: string | null;
  readonly source: SourceJson;
  readonly mark: Mark;
  readonly inclusion: readonly string[];
  readonly relation_count: number;
}

export function readActor(row: ActorDbRow): Actor {
  return {
    slug: row.slug,
    name: row.name,
    otherNames: row.other_names,
    kind: row.kind,
    siren: row.siren,
    sirenSource: row.siren_source === null ? null : readSource(row.siren_source),
    commune: row.commune,
    communeCode: row.commune_code,
    layer: row.layer,
    domains: row.domains,
    activeFrom: row.active_from,
    activeUntil: row.active_until,
    website: row.website,
    summary: { fr: row.summary_fr, en: row.summary_en },
    source: readSource(row.source),
    mark: row.mark,
    inclusion: row.inclusion,
    relationCount: row.relation_count,
  };
}

export function readSource(source: SourceJson): FactSource {
  const { slug, title, publisher, url, published, consulted_on: consulted, licence } = source;
  return { slug, title, publisher, url, published, consulted, licence };
}
