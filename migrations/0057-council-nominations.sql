-- Nominations (L2121-21 al. 4 to 6 CGCT): the post, who stands, the ballot by candidate, secrecy set aside, and the single
-- candidacy that takes effect without a ballot.

-- What an item decides is said before it opens, and not changed afterwards: the ballot depends on it.
create function council.item_kind_before_opening() returns trigger language plpgsql as $$
begin
  if old.kind <> new.kind and old.state <> 'scheduled' then
    raise exception 'item_kind_before_opening';
  end if;
  return new;
end $$;
create trigger item_kind_before_opening before update of kind on council.item
  for each row execute function council.item_kind_before_opening();

alter table council.item drop constraint item_state_check;
alter table council.item add constraint item_state_check check (state in
  ('scheduled', 'under_discussion', 'voting', 'voted', 'noted', 'appointed', 'withdrawn', 'postponed'));

-- The post to fill; null: the item was no nomination after all. The last row counts.
create table council.nomination (
  item_id  uuid not null references council.item (id),
  rank     integer not null check (rank > 0),
  post     text check (length(post) between 1 and 200),
  at       timestamptz not null,
  constraint nomination_once primary key (item_id, rank)
);

create table council.candidacy (
  id        uuid primary key,
  item_id   uuid not null references council.item (id),
  rank      integer not null check (rank > 0),
  name      text not null check (length(name) between 1 and 120),
  -- When the candidate is a member.
  seat_id   uuid references council.seat (id),
  noted_at  timestamptz not null,
  constraint candidacy_rank unique (item_id, rank),
  constraint candidacy_seat_once unique (item_id, seat_id)
);
create unique index candidacy_name_once on council.candidacy (item_id, lower(name));
-- A candidacy withdrawn, or standing again between two rounds: the last row counts.
create table council.candidacy_step (
  candidacy_id  uuid not null references council.candidacy (id),
  number        integer not null check (number > 0),
  kind          text not null check (kind in ('withdrawn', 'restored')),
  at            timestamptz not null,
  constraint candidacy_step_once primary key (candidacy_id, number)
);
-- Needed only to settle a tie at the third round, and shown to the secretariat alone. The last row counts.
create table council.candidate_birth (
  candidacy_id  uuid not null references council.candidacy (id),
  number        integer not null check (number > 0),
  born          date not null,
  at            timestamptz not null,
  constraint candidate_birth_once primary key (candidacy_id, number)
);

-- The council decides, unanimously, not to vote in secret (L2121-21 al. 5): what was counted, and by which reading.
create table council.secrecy_decision (
  item_id  uuid not null references council.item (id),
  number   integer not null check (number > 0),
  -- Members present and represented: those for setting secrecy aside are all the others.
  voices   integer not null check (voices > 0),
  against  integer not null check (against >= 0),
  abstain  integer not null check (abstain >= 0),
  -- Does an abstention break unanimity? No text settles it: the reading applied is kept with its result.
  reading  text not null check (reading in ('no_opposition', 'no_abstention')),
  outcome  text not null check (outcome in ('set_aside', 'kept')),
  at       timestamptz not null,
  check (against + abstain <= voices),
  constraint secrecy_decision_once primary key (item_id, number)
);

-- Who is on the ballot of one round, and, after the close, with how many votes.
create table council.vote_candidate (
  vote_id       uuid not null references council.vote (id),
  candidacy_id  uuid not null references council.candidacy (id),
  primary key (vote_id, candidacy_id)
);
create table council.candidate_count (
  vote_id       uuid not null,
  candidacy_id  uuid not null,
  votes         integer not null check (votes >= 0),
  constraint candidate_count_once primary key (vote_id, candidacy_id),
  foreign key (vote_id, candidacy_id) references council.vote_candidate (vote_id, candidacy_id)
);

-- A ballot for a candidate: one of this very vote.
alter table council.ballot drop constraint ballot_choice_check;
alter table council.ballot
  add column candidacy_id uuid,
  add constraint ballot_choice_check check (choice in ('for', 'against', 'abstain', 'candidate')),
  add constraint ballot_candidate_named check ((choice = 'candidate') = (candidacy_id is not null)),
  add constraint ballot_candidate_standing foreign key (vote_id, candidacy_id)
    references council.vote_candidate (vote_id, candidacy_id);
alter table council.secret_ballot drop constraint secret_ballot_choice_check;
alter table council.secret_ballot
  add column candidacy_id uuid,
  add constraint secret_ballot_choice_check
    check (choice in ('for', 'against', 'abstain', 'blank', 'null', 'candidate')),
  add constraint secret_ballot_candidate_named check ((choice = 'candidate') = (candidacy_id is not null)),
  add constraint secret_ballot_candidate_standing foreign key (vote_id, candidacy_id)
    references council.vote_candidate (vote_id, candidacy_id);

alter table council.proclamation drop constraint proclamation_outcome_check;
alter table council.proclamation add constraint proclamation_outcome_check check (outcome in
  ('adopted', 'rejected', 'not_adopted', 'appointed', 'not_appointed'));

-- A single candidacy takes effect at once, read out by the president: no ballot, hence no count.
create table council.nomination_effect (
  item_id       uuid constraint nomination_effect_once primary key references council.item (id),
  candidacy_id  uuid not null references council.candidacy (id),
  at            timestamptz not null,
  prose_fr      text not null,
  prose_en      text not null
);

-- A deliberation of a sitting held here may come without a vote: one for the item then.
alter table council.deliberation drop constraint if exists deliberation_check;
alter table council.deliberation drop constraint if exists deliberation_check1;
alter table council.deliberation
  add constraint deliberation_of_sitting check (num_nonnulls(sitting_id, item_id) in (0, 2)),
  add constraint deliberation_vote_of_item check (vote_id is null or item_id is not null),
  add constraint deliberation_historical check ((standing = 'historical') = (item_id is null));
create unique index deliberation_once_without_vote on council.deliberation (item_id)
  where vote_id is null and item_id is not null;
alter table council.deliberation_version drop constraint deliberation_version_mode_check;
alter table council.deliberation_version add constraint deliberation_version_mode_check
  check (mode in ('ordinary', 'public', 'secret', 'noted', 'no_ballot'));
alter table council.deliberation_version drop constraint deliberation_version_outcome_check;
alter table council.deliberation_version add constraint deliberation_version_outcome_check
  check (outcome in ('adopted', 'rejected', 'not_adopted', 'noted', 'appointed'));

create trigger nomination_only_added before update or delete or truncate on council.nomination
  for each statement execute function journal.refuse_change();
create trigger candidacy_only_added before update or delete or truncate on council.candidacy
  for each statement execute function journal.refuse_change();
create trigger candidacy_step_only_added before update or delete or truncate on council.candidacy_step
  for each statement execute function journal.refuse_change();
create trigger candidate_birth_only_added before update or delete or truncate on council.candidate_birth
  for each statement execute function journal.refuse_change();
create trigger secrecy_decision_only_added before update or delete or truncate on council.secrecy_decision
  for each statement execute function journal.refuse_change();
create trigger vote_candidate_only_added before update or delete or truncate on council.vote_candidate
  for each statement execute function journal.refuse_change();
create trigger candidate_count_only_added before update or delete or truncate on council.candidate_count
  for each statement execute function journal.refuse_change();
create trigger nomination_effect_only_added before update or delete or truncate on council.nomination_effect
  for each statement execute function journal.refuse_change();
