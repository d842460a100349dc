-- After the sitting, the record: its secretaries, its minutes, their adoption and signatures, what was sent to whom and
-- when (L2121-15, L2121-25, L5211-40-2, L2131-1, R2131-1 CGCT). Everything is added, nothing changed: the last row counts.

-- Members named at the opening to be secretaries (L2121-15). Each naming is whole; the last one counts.
create table council.sitting_secretary (
  sitting_id  uuid not null references council.sitting (id),
  naming      integer not null check (naming > 0),
  rank        integer not null check (rank > 0),
  seat_id     uuid not null references council.seat (id),
  at          timestamptz not null,
  constraint secretary_naming_once primary key (sitting_id, naming, rank),
  constraint secretary_named_once unique (sitting_id, naming, seat_id)
);

-- What the secretary writes of one item: the report on which it was decided, and the content of its discussion.
create table council.item_record (
  item_id    uuid not null references council.item (id),
  version    integer not null check (version > 0),
  report     text not null check (length(report) <= 2000),
  summary    text not null check (length(summary) <= 100000),
  edited_by  uuid not null,
  edited_at  timestamptz not null,
  constraint item_record_once primary key (item_id, version)
);

-- The draft as it was settled: its canonical text in both languages and the print of that text.
create table council.minutes_version (
  sitting_id  uuid not null references council.sitting (id),
  version     integer not null check (version > 0),
  content     text not null,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  frozen_by   uuid not null,
  frozen_at   timestamptz not null,
  constraint minutes_version_once primary key (sitting_id, version)
);

-- Adopted at the beginning of a later sitting, once, as they were or with the corrections asked for there.
create table council.minutes_adoption (
  sitting_id           uuid constraint minutes_adopted_once primary key,
  version              integer not null,
  adopting_sitting_id  uuid not null references council.sitting (id),
  corrections          text check (corrections <> ''),
  -- Null, all three: adopted without a vote.
  votes_for            integer check (votes_for >= 0),
  votes_against        integer check (votes_against >= 0),
  abstentions          integer check (abstentions >= 0),
  recorded_at          timestamptz not null,
  foreign key (sitting_id, version) references council.minutes_version (sitting_id, version),
  constraint minutes_adopted_later check (adopting_sitting_id <> sitting_id),
  check (num_nonnulls(votes_for, votes_against, abstentions) in (0, 3)),
  constraint minutes_adopted_by_majority check (votes_for > votes_against or votes_for is null)
);

-- The president and the secretaries sign (L2121-15): who, in what capacity, on which day.
create table council.minutes_signature (
  sitting_id   uuid not null references council.minutes_adoption (sitting_id),
  seat_id      uuid not null references council.seat (id),
  capacity     text not null check (capacity in ('president', 'secretary')),
  signed_on    date not null,
  recorded_at  timestamptz not null,
  constraint minutes_signed_once primary key (sitting_id, seat_id, capacity)
);

-- The list and the minutes sent to the municipal councillors of the member communes (L5211-40-2). The last row counts.
create table council.communes_sending (
  sitting_id   uuid not null references council.sitting (id),
  what         text not null check (what in ('examined_list', 'minutes')),
  rank         integer not null check (rank > 0),
  sent_on      date not null,
  recorded_at  timestamptz not null,
  constraint communes_sending_once primary key (sitting_id, what, rank)
);

-- Sent to the préfecture, received there (L2131-1, L2131-2). Received with the identifier of the receipt, or not known yet.
create table council.act_transmission (
  deliberation_id  uuid not null references council.deliberation (id),
  rank             integer not null check (rank > 0),
  sent_on          date not null,
  received_on      date check (received_on >= sent_on),
  receipt          text check (length(receipt) <= 80),
  recorded_at      timestamptz not null,
  constraint act_transmission_once primary key (deliberation_id, rank),
  check ((received_on is null) = (receipt is null))
);

-- Put online with the name and capacity of its author (R2131-1), once: a publication has one date.
create table council.act_publication (
  deliberation_id  uuid constraint act_published_once primary key references council.deliberation (id),
  published_at     timestamptz not null,
  author           text not null check (author <> ''),
  capacity         text not null check (capacity <> '')
);

create trigger sitting_secretary_only_added before update or delete or truncate on council.sitting_secretary
  for each statement execute function journal.refuse_change();
create trigger item_record_only_added before update or delete or truncate on council.item_record
  for each statement execute function journal.refuse_change();
create trigger minutes_version_only_added before update or delete or truncate on council.minutes_version
  for each statement execute function journal.refuse_change();
create trigger minutes_adoption_only_added before update or delete or truncate on council.minutes_adoption
  for each statement execute function journal.refuse_change();
create trigger minutes_signature_only_added before update or delete or truncate on council.minutes_signature
  for each statement execute function journal.refuse_change();
create trigger communes_sending_only_added before update or delete or truncate on council.communes_sending
  for each statement execute function journal.refuse_change();
create trigger act_transmission_only_added before update or delete or truncate on council.act_transmission
  for each statement execute function journal.refuse_change();
create trigger act_publication_only_added before update or delete or truncate on council.act_publication
  for each statement execute function journal.refuse_change();
