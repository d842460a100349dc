import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark } from './rules/actor.ts';
import type { Picture } from './rules/pictures.ts';
import type { Kind, Layer, RelationType } from './rules/vocabulary.ts';

/** What the database fills by itself: the plain texts that a search reads. Never written, so never in an insert. */
export type RegisterTables = {
  'register.source': {
    id: string;
    slug: string;
    title: string;
    publisher: string;
    url: string;
    published: PartialDate | null;
    consulted_on: string;
    licence: string | null;
  };
  'register.actor': {
    id: string;
    slug: string;
    name: string;
    other_names: readonly string[];
    kind: Kind;
    siren: string | null;
    siren_source_id: string | null;
    commune: string | null;
    commune_code: string | null;
    layer: Layer | null;
    domains: readonly string[];
    active_from: PartialDate | null;
    active_until: PartialDate | null;
    website: string | null;
    summary_fr: string | null;
    summary_en: string | null;
    source_id: string;
    mark: Mark;
    state: 'listed' | 'withdrawn' | 'merged';
    withdrawn_at: Date | null;
  };
  'register.relation': {
    id: string;
    from_id: string;
    to_id: string;
    type: RelationType;
    from_date: PartialDate | null;
    until_date: PartialDate | null;
    source_id: string;
    mark: Mark;
  };
  'register.contour_set': {
    id: string;
    source: string;
    licence: string | null;
    published: PartialDate | null;
    imported_at: Date;
    sha256: string;
  };
  'register.saved_view': {
    id: string;
    slug: string;
    name_fr: string;
    name_en: string;
    picture: Picture;
    query: string;
    saved_at: Date;
    author_id: string;
  };
  'register.saved_view_withdrawal': { view_id: string; at: Date };
};
