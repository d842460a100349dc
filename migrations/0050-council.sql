-- The deliberating assembly: who sits, in which group, in which sitting; what was put to the vote and how it went.
create schema council;

create table council.assembly (
  id               uuid primary key,
  slug             text not null unique check (slug ~ '^[a-z0-9-]+$'),
  organisation_id  uuid not null,
  name             text not null,
  -- Null while not known: never invented for an export.
  siret            text check (siret ~ '^[0-9]{14}$'),
  seats            integer not null check (seats > 0),
  -- Where common law does not apply (Alsace-Moselle, Lyon…), another profile, never a silent assumption.
  profile          text not null default 'common' check (profile in ('common', 'alsace_moselle')),
  source           jsonb not null
);

-- A description of the groups by one source at one date; two descriptions may differ and both are shown (GRE-07).
create table council.group_description (
  id           uuid primary key,
  assembly_id  uuid not null references council.assembly (id),
  key          text not null,
  as_of        text,
  note_fr      text not null,
  note_en      text not null,
  source       jsonb not null,
  unique (assembly_id, key)
);
create table council.described_group (
  id              uuid primary key,
  description_id  uuid not null references council.group_description (id),
  rank            integer not null,
  name            text not null,
  leaning         text,
  seats           integer check (seats >= 0),
  -- The group of another description that this one is taken to be: an interpretation, marked so (GRE-10).
  mapped_to       uuid references council.described_group (id),
  mapping_mark    text check (mapping_mark in ('S', 'P', 'I', '?')),
  unique (description_id, rank)
);

-- The groups and numbered seats of a rehearsal (fictitious) or of a real assembly.
create table council.political_group (
  id           uuid primary key,
  assembly_id  uuid not null references council.assembly (id),
  rank         integer not null,
  name         text not null,
  standing     text not null check (standing in ('fictitious', 'real')),
  unique (assembly_id, rank)
);
create table council.seat (
  id           uuid primary key,
  assembly_id  uuid not null references council.assembly (id),
  number       integer not null check (number > 0),
  group_id     uuid not null references council.political_group (id),
  person_id    uuid not null,
  starts_on    date not null,
  ends_on      date check (ends_on > starts_on),
  unique (assembly_id, number, starts_on)
);
create index seat_person on council.seat (person_id);

create table council.sitting (
  id           uuid primary key,
  assembly_id  uuid not null references council.assembly (id),
  slug         text not null unique check (slug ~ '^[a-z0-9-]+$'),
  title_fr     text not null,
  title_en     text not null,
  standing     text not null check (standing in ('rehearsal', 'real')),
  planned_at   timestamptz,
  state        text not null check (state in ('drafted', 'convened', 'opened', 'suspended', 'closed')),
  -- Grows at each act on the sitting: what open screens compare.
  version      integer not null default 0
);
create table council.sitting_transition (
  id          uuid primary key,
  sitting_id  uuid not null references council.sitting (id),
  from_state  text,
  event       text not null,
  to_state    text not null,
  at          timestamptz not null
);

create table council.item (
  id               uuid primary key,
  sitting_id       uuid not null references council.sitting (id),
  rank             integer not null,
  title_fr         text not null,
  title_en         text not null,
  object           text not null,
  -- What the item is about, opaque to this module: `label/candidature/<id>`.
  subject          text,
  rapporteur       text,
  chair_seat_id    uuid references council.seat (id),
  matter_code      text,
  matter_name      text,
  state            text not null check (state in
    ('scheduled', 'under_discussion', 'voting', 'voted', 'noted', 'withdrawn', 'postponed')),
  unique (sitting_id, rank)
);
-- One item at a time is discussed or voted in a sitting.
create unique index item_current_once on council.item (sitting_id) where state in ('under_discussion', 'voting');
create table council.item_transition (
  id          uuid primary key,
  item_id     uuid not null references council.item (id),
  from_state  text,
  event       text not null,
  to_state    text not null,
  at          timestamptz not null
);

-- Arrivals and departures with the hour: presence at a moment is read from them, never stored as a flag.
create table council.presence_event (
  id          uuid primary key,
  sitting_id  uuid not null references council.sitting (id),
  seat_id     uuid not null references council.seat (id),
  kind        text not null check (kind in ('arrived', 'left')),
  at          timestamptz not null,
  -- The rank of this event for this seat: two devices cannot both add the same one.
  number      integer not null check (number > 0),
  constraint presence_once unique (sitting_id, seat_id, number)
);

-- Quorum as found when the item was put under discussion (CE Ass. 11 December 1987, n° 77054): one per opening.
create table council.quorum_snapshot (
  id           uuid primary key,
  item_id      uuid not null references council.item (id),
  at           timestamptz not null,
  in_office    integer not null,
  not_counted  integer not null,
  present      integer not null,
  required     integer not null,
  reached      text not null check (reached in ('reached', 'not_reached'))
);
-- Who was there at that opening: those who leave afterwards are deemed abstaining.
create table council.quorum_present (
  snapshot_id  uuid not null references council.quorum_snapshot (id),
  seat_id      uuid not null references council.seat (id),
  primary key (snapshot_id, seat_id)
);

create table council.intervention (
  id           uuid primary key,
  item_id      uuid not null references council.item (id),
  rank         integer not null,
  kind         text not null check (kind in ('presentation', 'group', 'point_of_order')),
  group_id     uuid references council.political_group (id),
  speaker      text not null,
  -- Null: no quota was given.
  quota_s      integer check (quota_s > 0),
  constraint intervention_rank unique (item_id, rank)
);
-- Server timestamps, not ticks: what a clock shows is computed from them.
create table council.intervention_event (
  id               uuid primary key,
  intervention_id  uuid not null references council.intervention (id),
  kind             text not null check (kind in ('started', 'paused', 'resumed', 'ended')),
  at               timestamptz not null,
  number           integer not null check (number > 0),
  constraint intervention_event_once unique (intervention_id, number)
);

create table council.vote (
  id          uuid primary key,
  item_id     uuid not null references council.item (id),
  number      integer not null check (number > 0),
  mode        text not null check (mode in ('ordinary', 'public')),
  state       text not null check (state in ('open', 'closed', 'proclaimed', 'annulled')),
  opened_at   timestamptz not null,
  closed_at   timestamptz,
  constraint vote_number unique (item_id, number)
);
-- One open vote per item: a constraint, not a look first.
create unique index vote_open_once on council.vote (item_id) where state = 'open';

-- A member may change their mind until closing: a new row with the next attempt; the last one counts.
create table council.ballot (
  vote_id   uuid not null references council.vote (id),
  seat_id   uuid not null references council.seat (id),
  attempt   integer not null check (attempt > 0),
  choice    text not null check (choice in ('for', 'against', 'abstain')),
  cast_at   timestamptz not null,
  -- `simulated`: given by the program for a fictitious seat of a rehearsal, never in a real sitting.
  origin    text not null default 'member' check (origin in ('member', 'simulated')),
  constraint ballot_once primary key (vote_id, seat_id, attempt)
);

-- The count, frozen when the vote closes: what the president is shown, then proclaims.
create table council.vote_count (
  vote_id       uuid primary key references council.vote (id),
  at            timestamptz not null,
  -- Members who took part in the item: present at its opening or at the close, or who voted.
  present       integer not null,
  counted       jsonb not null,
  -- Seats without a ballot, as arrays of ids: those who left after the opening, and those in the room.
  left_seats    jsonb not null,
  silent_seats  jsonb not null,
  -- Null: the chair of this item took no part.
  chair_choice  text check (chair_choice in ('for', 'against', 'abstain'))
);

create table council.proclamation (
  vote_id      uuid primary key references council.vote (id),
  at           timestamptz not null,
  in_office    integer not null,
  present      integer not null,
  counted      jsonb not null,
  outcome      text not null check (outcome in ('adopted', 'rejected', 'not_adopted')),
  reason       text not null,
  prose_fr     text not null,
  prose_en     text not null
);

create trigger sitting_transition_only_added before update or delete or truncate on council.sitting_transition
  for each statement execute function journal.refuse_change();
create trigger item_transition_only_added before update or delete or truncate on council.item_transition
  for each statement execute function journal.refuse_change();
create trigger presence_only_added before update or delete or truncate on council.presence_event
  for each statement execute function journal.refuse_change();
create trigger quorum_only_added before update or delete or truncate on council.quorum_snapshot
  for each statement execute function journal.refuse_change();
create trigger quorum_present_only_added before update or delete or truncate on council.quorum_present
  for each statement execute function journal.refuse_change();
create trigger vote_count_only_added before update or delete or truncate on council.vote_count
  for each statement execute function journal.refuse_change();
create trigger intervention_event_only_added before update or delete or truncate on council.intervention_event
  for each statement execute function journal.refuse_change();
create trigger ballot_only_added before update or delete or truncate on council.ballot
  for each statement execute function journal.refuse_change();
create trigger proclamation_only_added before update or delete or truncate on council.proclamation
  for each statement execute function journal.refuse_change();
