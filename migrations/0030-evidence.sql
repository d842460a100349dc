-- Evidence: figures with definition, perimeter, source and date; pieces; commitments; dated events.
-- Unknown is null and says why; rival figures are rows side by side; what was written stays, a correction is another row.
create schema evidence;

-- A date known to the day, the month or the year.
create domain evidence.partial_date as text check (value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');
-- How well it is established: read in the source, read in the press or a third party, inferred, not established.
create domain evidence.mark as text check (value in ('S', 'P', 'I', '?'));

create table evidence.source (
  id         uuid primary key,
  key        text not null constraint source_key unique check (key ~ '^[a-z0-9-]+$'),
  publisher  text not null,
  title_fr   text not null,
  title_en   text not null,
  -- Null: the page was not recorded. Such a source names who said it, and proves nothing more.
  url        text check (url ~ '^https?://'),
  published  evidence.partial_date,
  note_fr    text,
  note_en    text,
  check ((note_fr is null) = (note_en is null))
);

create table evidence.indicator (
  id             uuid primary key,
  slug           text not null constraint indicator_slug unique check (slug ~ '^[a-z0-9-]+$'),
  rank           integer not null,
  name_fr        text not null,
  name_en        text not null,
  definition_fr  text not null,
  definition_en  text not null,
  unit_fr        text not null,
  unit_en        text not null,
  -- How several values are to be read: they contradict each other, or they are the same thing at different dates or places.
  reading        text not null check (reading in ('rivals', 'series')),
  note_fr        text,
  note_en        text,
  check ((note_fr is null) = (note_en is null))
);

create table evidence.figure (
  id                 uuid primary key,
  indicator_id       uuid not null references evidence.indicator (id),
  rank               integer not null,
  perimeter_fr       text not null,
  perimeter_en       text not null,
  value              numeric,
  precision          text not null check (precision in ('exact', 'about', 'more_than')),
  -- What this source counted, when it is not the indicator's own unit: structures, entities, people.
  unit_fr            text,
  unit_en            text,
  -- For what is not a number: a date, a list.
  value_text_fr      text,
  value_text_en      text,
  unknown_reason_fr  text,
  unknown_reason_en  text,
  as_of              evidence.partial_date,
  source_id          uuid references evidence.source (id),
  mark               evidence.mark not null,
  -- A value that few sources give, beside the one that most give: said by whoever enters it, never computed.
  standing           text not null check (standing in ('equal', 'most_sources', 'minority')),
  note_fr            text,
  note_en            text,
  replaces           uuid constraint figure_replaced_once unique references evidence.figure (id),
  added_at           timestamptz not null,
  added_by           text not null,
  check ((unit_fr is null) = (unit_en is null)),
  check ((value_text_fr is null) = (value_text_en is null)),
  check ((unknown_reason_fr is null) = (unknown_reason_en is null)),
  check ((note_fr is null) = (note_en is null)),
  -- Exactly one of: a number, a text, a reason for not knowing.
  constraint figure_says_one_thing check (num_nonnulls(value, value_text_fr, unknown_reason_fr) = 1),
  -- What no source carries is not established.
  constraint figure_unsourced_is_marked check (source_id is not null or mark = '?')
);
create index figure_indicator on evidence.figure (indicator_id, rank);

create table evidence.piece (
  id          uuid primary key,
  subject     text not null,
  slot        text not null,
  filename    text not null check (length(filename) between 1 and 255),
  media_type  text not null,
  bytes       bigint not null check (bytes >= 0),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_at    timestamptz not null,
  added_by    text not null
);
create index piece_subject on evidence.piece (subject, added_at);

create table evidence.piece_withdrawal (
  piece_id      uuid constraint piece_withdrawn_once primary key references evidence.piece (id),
  withdrawn_at  timestamptz not null,
  withdrawn_by  text not null,
  reason        text
);

create table evidence.commitment (
  id                uuid primary key,
  key               text constraint commitment_key unique,
  subject           text not null,
  rank              integer not null,
  -- The words used on the day, kept for ever.
  wording_fr        text not null,
  wording_en        text,
  owner             text not null,
  kind              text not null check (kind in ('cash', 'in_kind', 'result', 'trajectory')),
  amount_cents      bigint check (amount_cents >= 0),
  amount_reason_fr  text,
  amount_reason_en  text,
  due               evidence.partial_date,
  due_mark          evidence.mark,
  -- A term that is not a date: « dans 10 ans ».
  due_words_fr      text,
  due_words_en      text,
  as_of             evidence.partial_date,
  source_id         uuid references evidence.source (id),
  mark              evidence.mark not null,
  note_fr           text,
  note_en           text,
  added_at          timestamptz not null,
  added_by          text not null,
  check ((amount_reason_fr is null) = (amount_reason_en is null)),
  check ((due_words_fr is null) = (due_words_en is null)),
  check ((note_fr is null) = (note_en is null)),
  constraint commitment_money_has_money check (kind in ('cash', 'in_kind') or amount_cents is null)
);
create index commitment_subject on evidence.commitment (subject, rank);

-- A commitment written in a draft is its authors' business; it becomes everybody's by an act of its own, once.
create table evidence.commitment_publication (
  commitment_id  uuid primary key references evidence.commitment (id),
  published_at   timestamptz not null,
  published_by   text not null
);

create table evidence.commitment_event (
  id             uuid primary key,
  seq            bigint generated always as identity,
  commitment_id  uuid not null references evidence.commitment (id),
  at             evidence.partial_date,
  kind           text not null check (kind in ('amount_set', 'due_changed', 'fulfilled', 'note')),
  amount_cents   bigint check (amount_cents >= 0),
  due            evidence.partial_date,
  words_fr       text not null,
  words_en       text,
  source_id      uuid references evidence.source (id),
  mark           evidence.mark not null,
  added_at       timestamptz not null,
  added_by       text not null,
  constraint commitment_event_fits_kind
    check ((kind = 'amount_set') = (amount_cents is not null) and (kind = 'due_changed') = (due is not null)),
  -- An amount or an end without a date could not be put in order.
  constraint commitment_event_dated check (kind = 'note' or at is not null)
);
create index commitment_event_commitment on evidence.commitment_event (commitment_id, seq);

-- What happened, with a date as precise as the sources allow, or only bounds.
create table evidence.event (
  id             uuid primary key,
  key            text not null constraint event_key unique,
  topic          text not null,
  rank           integer not null,
  at             evidence.partial_date,
  not_before     evidence.partial_date,
  not_after      evidence.partial_date,
  date_words_fr  text,
  date_words_en  text,
  date_mark      evidence.mark,
  title_fr       text not null,
  title_en       text not null,
  text_fr        text,
  text_en        text,
  mark           evidence.mark not null,
  check ((date_words_fr is null) = (date_words_en is null)),
  check ((text_fr is null) = (text_en is null)),
  check (at is null or (not_before is null and not_after is null))
);
create index event_topic on evidence.event (topic, rank);
create table evidence.event_source (
  event_id   uuid not null references evidence.event (id),
  rank       integer not null,
  source_id  uuid not null references evidence.source (id),
  primary key (event_id, rank)
);

create trigger figure_only_added before update or delete or truncate on evidence.figure
  for each statement execute function journal.refuse_change();
create trigger piece_only_added before update or delete or truncate on evidence.piece
  for each statement execute function journal.refuse_change();
create trigger piece_withdrawal_only_added before update or delete or truncate on evidence.piece_withdrawal
  for each statement execute function journal.refuse_change();
create trigger commitment_only_added before update or delete or truncate on evidence.commitment
  for each statement execute function journal.refuse_change();
create trigger commitment_publication_only_added before update or delete or truncate on evidence.commitment_publication
  for each statement execute function journal.refuse_change();
create trigger commitment_event_only_added before update or delete or truncate on evidence.commitment_event
  for each statement execute function journal.refuse_change();
create trigger event_only_added before update or delete or truncate on evidence.event
  for each statement execute function journal.refuse_change();
