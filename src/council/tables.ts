import type { Json } from '#journal/public.ts';
import type { Defaulted } from '#kit/db/defaulted.ts';
import type { Jsonb } from '#kit/db/jsonb.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { NominationTables } from './nomination-tables.ts';
import type { BallotMode } from './rules/ballot-mode.ts';
import type { BallotState } from './rules/ballot-state.ts';
import type { ItemState } from './rules/item-state.ts';
import type { Choice } from './rules/outcome.ts';
import type { ProfileName } from './rules/profile.ts';
import type { ItemKind } from './rules/sitting-now.ts';
import type { SittingState } from './rules/sitting-state.ts';
import type { Counted, ProclamationNow } from './rules/votes-now.ts';
import type { SubstituteTables } from './substitute-tables.ts';
import type { VoiceTables } from './voice-tables.ts';

type Standing = 'rehearsal' | 'real';
type Transition<Subject extends string> = {
  id: string;
  from_state: string | null;
  event: string;
  to_state: string;
  at: Date;
} & Record<Subject, string>;

/** The council's tables, as migration 0050 makes them. Times are moments (Date); civil days are 'YYYY-MM-DD'. */
export type CouncilTables = {
  'council.assembly': {
    id: string;
    slug: string;
    organisation_id: string;
    name: string;
    siret: string | null;
    seats: number;
    profile: ProfileName;
    source: Json;
  };
  'council.group_description': {
    id: string;
    assembly_id: string;
    key: string;
    as_of: PartialDate | null;
    note_fr: string;
    note_en: string;
    source: Json;
  };
  'council.described_group': {
    id: string;
    description_id: string;
    rank: number;
    name: string;
    leaning: string | null;
    seats: number | null;
    mapped_to: string | null;
    mapping_mark: 'S' | 'P' | 'I' | '?' | null;
  };
  'council.political_group': {
    id: string;
    assembly_id: string;
    rank: number;
    name: string;
    standing: 'fictitious' | 'real';
  };
  'council.seat': {
    id: string;
    assembly_id: string;
    number: number;
    group_id: string;
    person_id: string;
    starts_on: string;
    ends_on: string | null;
  };
  'council.sitting': {
    id: string;
    assembly_id: string;
    slug: string;
    title_fr: string;
    title_en: string | null;
    standing: Standing;
    planned_at: Date | null;
    state: SittingState;
    version: number;
    venue: Defaulted<'hall' | 'video'>;
  };
  'council.sitting_transition': Transition<'sitting_id'>;
  'council.item': {
    id: string;
    sitting_id: string;
    rank: number;
    title_fr: string;
    title_en: string | null;
    object: string;
    subject: string | null;
    rapporteur: string | null;
    chair_seat_id: string | null;
    matter_code: string | null;
    matter_name: string | null;
    carried_from: string | null;
    state: ItemState;
    kind: Defaulted<ItemKind>;
    amends_item_id: string | null;
  };
  'council.item_transition': Transition<'item_id'>;
  'council.presence_event': {
    id: string;
    sitting_id: string;
    seat_id: string;
    kind: 'arrived' | 'left';
    at: Date;
    number: number;
    /** Who arrived: null, the member of the seat. */
    substitute_id: Defaulted<string | null>;
  };
  'council.quorum_snapshot': {
    id: string;
    item_id: string;
    at: Date;
    in_office: number;
    not_counted: number;
    present: number;
    required: number;
    reached: 'reached' | 'not_reached';
  };
  'council.quorum_present': { snapshot_id: string; seat_id: string };
  'council.intervention': {
    id: string;
    item_id: string;
    rank: number;
    kind: 'presentation' | 'group' | 'point_of_order';
    group_id: string | null;
    speaker: string;
    quota_s: number | null;
    seat_id: string | null;
    turn: number | null;
    asked_by: 'desk' | 'member';
  };
  'council.intervention_event': {
    id: string;
    intervention_id: string;
    kind: 'started' | 'paused' | 'resumed' | 'ended' | 'withdrawn';
    at: Date;
    number: number;
    because_of: string | null;
  };
  'council.vote': {
    id: string;
    item_id: string;
    number: number;
    mode: BallotMode;
    state: BallotState;
    opened_at: Date;
    closed_at: Date | null;
  };
  'council.ballot': {
    vote_id: string;
    seat_id: string;
    attempt: number;
    choice: Choice | 'candidate';
    cast_at: Date;
    origin: 'member' | 'simulated';
    cast_by_seat_id: string | null;
    candidacy_id: Defaulted<string | null>;
  };
  'council.vote_count': {
    vote_id: string;
    at: Date;
    present: number;
    counted: Jsonb<Counted>;
    left_seats: Jsonb<readonly string[]>;
    silent_seats: Jsonb<readonly string[]>;
    chair_choice: Choice | null;
    represented: number;
    represented_seats: Jsonb<readonly { grantor: string; holder: string }[]>;
    recused_seats: Jsonb<readonly string[]>;
  };
  'council.proclamation': {
    vote_id: string;
    at: Date;
    in_office: number;
    present: number;
    counted: Jsonb<Counted>;
    outcome: ProclamationNow['outcome'];
    reason: ProclamationNow['reason'];
    prose_fr: string;
    prose_en: string;
    represented: number;
  };
} & VoiceTables &
  NominationTables &
  SubstituteTables;
