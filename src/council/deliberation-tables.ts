import type { Jsonb } from '#kit/db/jsonb.ts';
import type { Mark, NamedSource } from './rules/deliberation.ts';
import type { CouncilTables } from './tables.ts';

/** The council's tables with those of migration 0051. Civil days are 'YYYY-MM-DD'. */
export type DeliberationTables = Omit<CouncilTables, 'council.assembly' | 'council.group_description'> & {
  'council.assembly': Omit<CouncilTables['council.assembly'], 'source'> & {
    source: Jsonb<NamedSource>;
    siret_source: Jsonb<NamedSource> | null;
  };
  'council.group_description': Omit<CouncilTables['council.group_description'], 'source'> & {
    source: Jsonb<NamedSource>;
  };
  'council.deliberation': {
    id: string;
    assembly_id: string;
    slug: string;
    standing: 'historical' | 'rehearsal' | 'real';
    subject: string | null;
    sitting_id: string | null;
    item_id: string | null;
    vote_id: string | null;
    recorded_at: Date;
  };
  'council.deliberation_version': {
    deliberation_id: string;
    version: number;
    at: Date;
    reason: string | null;
    title_fr: string;
    title_en: string;
    object: string;
    rapporteur: string | null;
    capacity_fr: string | null;
    capacity_en: string | null;
    decided_on: string | null;
    not_before: string | null;
    not_after: string | null;
    date_mark: Mark;
    mode: 'ordinary' | 'public' | 'secret' | 'noted' | 'no_ballot' | null;
    outcome: 'adopted' | 'rejected' | 'not_adopted' | 'noted' | 'appointed';
    wording_fr: string;
    wording_en: string;
    presentation_min: number | null;
    total_min: number | null;
    minutes_precision: 'exact' | 'about';
    in_office: number | null;
    in_office_mark: Mark;
    present: number | null;
    present_mark: Mark;
    represented: number | null;
    represented_mark: Mark;
    votes_for: number | null;
    votes_for_mark: Mark;
    votes_against: number | null;
    votes_against_mark: Mark;
    abstentions: number | null;
    abstentions_mark: Mark;
    blank_votes: number | null;
    null_votes: number | null;
    not_taking_part: number | null;
    note_fr: string | null;
    note_en: string | null;
    sources: Jsonb<readonly NamedSource[]>;
  };
  'council.deliberation_number': {
    deliberation_id: string;
    assembly_id: string;
    series: 'rehearsal' | 'real';
    number: string;
    acts_number: string;
    source: Jsonb<NamedSource> | null;
    at: Date;
  };
  'council.deliberation_matter': { deliberation_id: string; rank: number; code: string; at: Date };
  'council.group_position': {
    id: string;
    deliberation_id: string;
    rank: number;
    group_name: string;
    described_group_id: string | null;
    position: 'for' | 'against' | 'reservations' | 'not_mentioned';
    objection: 'public_money' | null;
    mark: Mark;
    source: Jsonb<NamedSource>;
    replaces: string | null;
    at: Date;
  };
};
