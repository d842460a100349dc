-- What an assembly decided, as its sources tell it. Nothing here is edited: what becomes known later is another row.
-- Unknown is null and its mark is « ? »; a count that no source gives is never worked out from another (GRE-02, GRE-03).

create table council.deliberation (
  id           uuid primary key,
  assembly_id  uuid not null references council.assembly (id),
  slug         text not null constraint deliberation_slug unique check (slug ~ '^[a-z0-9-]+$'),
  -- historical: known from accounts only; rehearsal and real: proclaimed in a sitting held here.
  standing     text not null check (standing in ('historical', 'rehearsal', 'real')),
  -- What was decided about, opaque to this module: `label/candidature/<id>`.
  subject      text,
  sitting_id   uuid references council.sitting (id),
  item_id      uuid references council.item (id),
  vote_id      uuid constraint deliberation_once_per_vote unique references council.vote (id),
  recorded_at  timestamptz not null,
  check (num_nonnulls(sitting_id, item_id, vote_id) in (0, 3)),
  check ((standing = 'historical') = (vote_id is null))
);
create index deliberation_subject on council.deliberation (subject);

-- What is known of it: the last version is shown, those before stay readable with the reason for the change.
create table council.deliberation_version (
  deliberation_id    uuid not null references council.deliberation (id),
  version            integer not null check (version > 0),
  at                 timestamptz not null,
  reason             text,
  title_fr           text not null,
  title_en           text not null,
  object             text not null,
  rapporteur         text,
  capacity_fr        text,
  capacity_en        text,
  decided_on         date,
  not_before         date,
  not_after          date check (not_after > not_before),
  date_mark          text not null check (date_mark in ('S', 'P', 'I', '?')),
  -- Null: how it was voted is not known. noted: the council took note, without a vote.
  mode               text check (mode in ('ordinary', 'public', 'secret', 'noted')),
  outcome            text not null check (outcome in ('adopted', 'rejected', 'not_adopted', 'noted')),
  wording_fr         text not null,
  wording_en         text not null,
  presentation_min   integer check (presentation_min >= 0),
  total_min          integer check (total_min >= presentation_min),
  minutes_precision  text not null check (minutes_precision in ('exact', 'about')),
  in_office          integer check (in_office > 0),
  in_office_mark     text not null check (in_office_mark in ('S', 'P', 'I', '?')),
  present            integer check (present between 0 and in_office),
  present_mark       text not null check (present_mark in ('S', 'P', 'I', '?')),
  represented        integer check (represented >= 0),
  represented_mark   text not null check (represented_mark in ('S', 'P', 'I', '?')),
  votes_for          integer check (votes_for >= 0),
  votes_for_mark     text not null check (votes_for_mark in ('S', 'P', 'I', '?')),
  votes_against      integer check (votes_against >= 0),
  votes_against_mark text not null check (votes_against_mark in ('S', 'P', 'I', '?')),
  abstentions        integer check (abstentions >= 0),
  abstentions_mark   text not null check (abstentions_mark in ('S', 'P', 'I', '?')),
  note_fr            text,
  note_en            text,
  sources            jsonb not null,
  constraint deliberation_version_once primary key (deliberation_id, version),
  check ((reason is null) = (version = 1)),
  check ((capacity_fr is null) = (capacity_en is null)),
  check ((note_fr is null) = (note_en is null)),
  -- A day, or the days it lies between, or nothing: never both.
  check (decided_on is null or num_nonnulls(not_before, not_after) = 0),
  -- A count is unknown when its mark says so, and only then.
  constraint deliberation_counts_marked check (
    (in_office is null) = (in_office_mark = '?') and (present is null) = (present_mark = '?')
    and (represented is null) = (represented_mark = '?') and (votes_for is null) = (votes_for_mark = '?')
    and (votes_against is null) = (votes_against_mark = '?') and (abstentions is null) = (abstentions_mark = '?'))
);

-- The number the secretariat gives, once. Two spellings that @CTES would send alike are one number.
create table council.deliberation_number (
  deliberation_id  uuid constraint deliberation_numbered_once primary key references council.deliberation (id),
  assembly_id      uuid not null references council.assembly (id),
  -- A rehearsal's numbers never take the place of real ones.
  series           text not null check (series in ('rehearsal', 'real')),
  number           text not null check (length(number) between 1 and 60),
  acts_number      text not null check (acts_number ~ '^[a-zA-Z0-9_]{1,15}$'),
  source           jsonb,
  at               timestamptz not null,
  constraint deliberation_number_once unique (assembly_id, series, acts_number)
);

-- The matter of the ACTES nomenclature, chosen and possibly chosen again: the last counts.
create table council.deliberation_matter (
  deliberation_id  uuid not null references council.deliberation (id),
  rank             integer not null check (rank > 0),
  code             text not null check (code ~ '^[1-9]\.[0-9]{1,2}$'),
  at               timestamptz not null,
  constraint deliberation_matter_once primary key (deliberation_id, rank)
);

-- What a group said, which is not what its members voted (GRE-11): no count can be drawn from this table.
create table council.group_position (
  id                  uuid primary key,
  deliberation_id     uuid not null references council.deliberation (id),
  rank                integer not null,
  group_name          text not null,
  described_group_id  uuid references council.described_group (id),
  position            text not null check (position in ('for', 'against', 'reservations', 'not_mentioned')),
  objection           text check (objection in ('public_money')),
  mark                text not null check (mark in ('S', 'P', 'I', '?')),
  source              jsonb not null,
  replaces            uuid constraint group_position_replaced_once unique references council.group_position (id),
  at                  timestamptz not null
);
create index group_position_deliberation on council.group_position (deliberation_id, rank);

-- The identifier that open data needs, entered with the page where it was read; never guessed.
alter table council.assembly add column siret_source jsonb;
alter table council.assembly
  add constraint assembly_siret_sourced check ((siret is null) = (siret_source is null));

create trigger group_description_only_added before update or delete or truncate on council.group_description
  for each statement execute function journal.refuse_change();
create trigger described_group_only_added before update or delete or truncate on council.described_group
  for each statement execute function journal.refuse_change();
create trigger deliberation_only_added before update or delete or truncate on council.deliberation
  for each statement execute function journal.refuse_change();
create trigger deliberation_version_only_added before update or delete or truncate on council.deliberation_version
  for each statement execute function journal.refuse_change();
create trigger deliberation_number_only_added before update or delete or truncate on council.deliberation_number
  for each statement execute function journal.refuse_change();
create trigger deliberation_matter_only_added before update or delete or truncate on council.deliberation_matter
  for each statement execute function journal.refuse_change();
create trigger group_position_only_added before update or delete or truncate on council.group_position
  for each statement execute function journal.refuse_change();
