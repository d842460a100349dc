-- Whose voice counts for an item, and how it is given: proxies, declared interests, requests for a particular ballot,
-- the chair of an item, ordinary and secret ballots (L2121-14, L2121-17, L2121-20, L2121-21, L2131-11, L1111-6 CGCT).

-- In the hall, or by video in several places (L5211-11-1).
alter table council.sitting add column venue text not null default 'hall' check (venue in ('hall', 'video'));
-- What is decided: the law votes some things otherwise (L2121-14 the accounts, L2121-21 nominations, L5211-11-1 video).
alter table council.item add column kind text not null default 'deliberation' check (kind in
  ('deliberation', 'accounts', 'nomination', 'initial_budget', 'election_president', 'election_bureau',
   'election_delegates', 'designation_L2121_33'));

-- Who chairs one item: elected for the accounts, or taking the place of a president who is away. The last row counts.
create table council.item_chair (
  item_id  uuid not null references council.item (id),
  rank     integer not null check (rank > 0),
  seat_id  uuid not null references council.seat (id),
  cause    text not null check (cause in ('elected_for_accounts', 'replaces_president')),
  at       timestamptz not null,
  constraint item_chair_once primary key (item_id, rank)
);

-- A written proxy for one sitting (L2121-20): given to one colleague, ended by its grantor or by the grantor's arrival.
create table council.proxy (
  id               uuid primary key,
  sitting_id       uuid not null references council.sitting (id),
  grantor_seat_id  uuid not null references council.seat (id),
  holder_seat_id   uuid not null references council.seat (id),
  written_on       date not null,
  -- Rank of this sitting in the run that the same writing covers, 1 for the first.
  consecutive      integer not null check (consecutive > 0),
  illness          text not null check (illness in ('none', 'certified')),
  origin           text not null check (origin in ('secretariat', 'member')),
  given_at         timestamptz not null,
  state            text not null default 'in_force' check (state in ('in_force', 'revoked', 'lapsed')),
  ended_at         timestamptz,
  constraint proxy_not_to_oneself check (grantor_seat_id <> holder_seat_id),
  constraint proxy_three_sittings check (consecutive <= 3 or illness = 'certified'),
  check ((state = 'in_force') = (ended_at is null))
);
-- One proxy per holder, one per grantor: the law, as constraints.
create unique index proxy_one_per_holder on council.proxy (sitting_id, holder_seat_id) where state = 'in_force';
create unique index proxy_one_per_grantor on council.proxy (sitting_id, grantor_seat_id) where state = 'in_force';
-- A proxy ends once; nothing else of it changes, and none is deleted.
create function council.proxy_only_ends() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state = 'in_force' and new.state <> 'in_force'
    and to_jsonb(old) - 'state' - 'ended_at' = to_jsonb(new) - 'state' - 'ended_at' then
    return new;
  end if;
  raise exception 'a proxy only ends, once' using errcode = 'restrict_violation';
end $$;
create trigger proxy_only_ends before update or delete on council.proxy
  for each row execute function council.proxy_only_ends();

-- An interest is declared by the member, never decided by the program (L2131-11): the last declaration counts.
create table council.recusal (
  id           uuid primary key,
  item_id      uuid not null references council.item (id),
  seat_id      uuid not null references council.seat (id),
  kind         text not null check (kind in ('personal_interest', 'designated_by_law', 'withdrawn')),
  declared_at  timestamptz not null,
  origin       text not null check (origin in ('secretariat', 'member')),
  number       integer not null check (number > 0),
  constraint recusal_once unique (item_id, seat_id, number)
);

-- A member present asks for a public or a secret ballot (L2121-21), or takes the request back: the last row counts.
create table council.ballot_request (
  id        uuid primary key,
  item_id   uuid not null references council.item (id),
  seat_id   uuid not null references council.seat (id),
  wanted    text not null check (wanted in ('public', 'secret', 'none')),
  at        timestamptz not null,
  number    integer not null check (number > 0),
  constraint ballot_request_once unique (item_id, seat_id, number)
);

alter table council.vote drop constraint vote_mode_check;
alter table council.vote add constraint vote_mode_check check (mode in ('ordinary', 'public', 'secret'));
-- Whose hand gave this voice: null, the member's own; else the holder of the member's proxy.
alter table council.ballot add column cast_by_seat_id uuid references council.seat (id);

-- A secret ballot: who has voted, and what was voted, with no key, hour or order between the two.
create table council.secret_voter (
  vote_id  uuid not null references council.vote (id),
  seat_id  uuid not null references council.seat (id),
  -- The holder who voted for this seat; null: in person.
  cast_by_seat_id  uuid references council.seat (id),
  constraint secret_voter_once primary key (vote_id, seat_id)
);
create table council.secret_ballot (
  -- Random: it sorts by nothing.
  id       uuid primary key default gen_random_uuid(),
  vote_id  uuid not null references council.vote (id),
  choice   text not null check (choice in ('for', 'against', 'abstain', 'blank', 'null'))
);
create index secret_ballot_vote on council.secret_ballot (vote_id);

-- An ordinary vote: what the clerk counted; the rest is derived and shown for contest. The last row counts.
create table council.ordinary_count (
  vote_id          uuid not null references council.vote (id),
  rank             integer not null check (rank > 0),
  against          integer not null check (against >= 0),
  abstain          integer not null check (abstain >= 0),
  not_taking_part  integer not null check (not_taking_part >= 0),
  -- What the chair of the item voted; null: took no part, or not noted.
  chair_choice     text check (chair_choice in ('for', 'against', 'abstain')),
  at               timestamptz not null,
  constraint ordinary_count_once primary key (vote_id, rank)
);

-- The count keeps who was represented and by whom, and who was kept out by an interest.
alter table council.vote_count
  add column represented integer not null default 0,
  add column represented_seats jsonb not null default '[]',
  add column recused_seats jsonb not null default '[]';
alter table council.proclamation add column represented integer not null default 0;
-- What has no column in open data and is printed in the minutes: null where a source does not tell it.
alter table council.deliberation_version
  add column blank_votes integer check (blank_votes >= 0),
  add column null_votes integer check (null_votes >= 0),
  add column not_taking_part integer check (not_taking_part >= 0);

create trigger item_chair_only_added before update or delete or truncate on council.item_chair
  for each statement execute function journal.refuse_change();
create trigger recusal_only_added before update or delete or truncate on council.recusal
  for each statement execute function journal.refuse_change();
create trigger ballot_request_only_added before update or delete or truncate on council.ballot_request
  for each statement execute function journal.refuse_change();
create trigger secret_voter_only_added before update or delete or truncate on council.secret_voter
  for each statement execute function journal.refuse_change();
create trigger secret_ballot_only_added before update or delete or truncate on council.secret_ballot
  for each statement execute function journal.refuse_change();
create trigger ordinary_count_only_added before update or delete or truncate on council.ordinary_count
  for each statement execute function journal.refuse_change();
