-- In the hall: the code on the screen, the list of speakers, the time of groups, amendments, the closed session.

-- The code that the hall screen shows: who types it is in the room. Drawn again at will; the last one drawn holds.
create table council.presence_code (
  id          uuid primary key,
  sitting_id  uuid not null references council.sitting (id),
  number      integer not null check (number > 0),
  -- Sixteen consonants: nothing that reads as another letter or a digit, and no word.
  code        text not null check (code ~ '^[BCDFGHJKMNPRTVWX]{4}$'),
  drawn_at    timestamptz not null,
  constraint presence_code_once unique (sitting_id, number)
);
-- Guessing is limited: five wrong tries per seat and code. A right one carries the rank of the try it would have been.
create table council.presence_attempt (
  id       uuid primary key,
  code_id  uuid not null references council.presence_code (id),
  seat_id  uuid not null references council.seat (id),
  attempt  integer not null,
  result   text not null check (result in ('wrong', 'right')),
  at       timestamptz not null,
  constraint presence_attempt_ceiling check (attempt between 1 and 5)
);
create unique index presence_attempt_once on council.presence_attempt (code_id, seat_id, attempt)
  where result = 'wrong';

-- Who speaks from which seat (null: somebody planned without one), and how many times this seat asked on this item.
alter table council.intervention add column seat_id uuid references council.seat (id);
alter table council.intervention add column turn integer check (turn > 0);
alter table council.intervention add column asked_by text not null default 'desk' check (asked_by in ('desk', 'member'));
alter table council.intervention add constraint intervention_turn_once unique (item_id, seat_id, turn);
-- Leaving the list is one more event; a point of order pauses another speech, and that pause says because of which.
alter table council.intervention_event drop constraint intervention_event_kind_check;
alter table council.intervention_event add constraint intervention_event_kind_check
  check (kind in ('started', 'paused', 'resumed', 'ended', 'withdrawn'));
alter table council.intervention_event add column because_of uuid references council.intervention (id);

-- The order of the list, whole, at each change: no speech and no clock is touched by it.
create table council.speaker_order (
  item_id           uuid not null references council.item (id),
  number            integer not null check (number > 0),
  -- Array of ids of interventions; those that came later follow by rank.
  intervention_ids  jsonb not null,
  at                timestamptz not null,
  constraint speaker_order_once primary key (item_id, number)
);
-- What the chair gave each group on an item; the last one given holds. Null: no limit.
create table council.group_time (
  item_id   uuid not null references council.item (id),
  group_id  uuid not null references council.political_group (id),
  number    integer not null check (number > 0),
  quota_s   integer check (quota_s >= 0),
  at        timestamptz not null,
  constraint group_time_once primary key (item_id, group_id, number)
);

-- An amendment is an item attached to the item it amends, so that one machinery of votes serves both.
alter table council.item add column amends_item_id uuid references council.item (id);
alter table council.item add constraint item_not_its_own_amendment check (amends_item_id <> id);
alter table council.item add constraint amendment_states
  check (amends_item_id is null or state in ('scheduled', 'voting', 'voted', 'withdrawn'));
create table council.amendment (
  item_id          uuid primary key references council.item (id),
  parent_id        uuid not null references council.item (id),
  number           integer not null check (number > 0),
  author_seat_id   uuid references council.seat (id),
  author_group_id  uuid references council.political_group (id),
  text             text not null check (length(text) between 1 and 20000),
  received_at      timestamptz not null,
  constraint amendment_number unique (parent_id, number),
  constraint amendment_author check (num_nonnulls(author_seat_id, author_group_id) = 1)
);

-- One item at a time, and inside its discussion one amendment at a time.
drop index council.item_current_once;
create unique index item_current_once on council.item (sitting_id)
  where state in ('under_discussion', 'voting') and amends_item_id is null;
create unique index amendment_current_once on council.item (sitting_id)
  where state = 'voting' and amends_item_id is not null;
create function council.refuse_amendment_outside_discussion() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from council.item amendment join council.item parent on parent.id = amendment.amends_item_id
    where amendment.sitting_id = new.sitting_id and amendment.state = 'voting' and parent.state <> 'under_discussion'
  ) then
    raise exception 'AMENDMENT_OUTSIDE_DISCUSSION';
  end if;
  return null;
end $$;
create trigger amendment_within_discussion after insert or update of state on council.item
  for each row execute function council.refuse_amendment_outside_discussion();

-- Requests for a closed session and what the council decided, granted or not (L2121-18, L5211-11 CGCT).
create table council.closed_session (
  id            uuid primary key,
  sitting_id    uuid not null references council.sitting (id),
  number        integer not null check (number > 0),
  requested_by  text not null check (requested_by in ('president', 'members')),
  present       integer not null check (present >= 0),
  represented   integer not null check (represented >= 0),
  votes_for     integer not null check (votes_for >= 0),
  votes_against integer not null check (votes_against >= 0),
  abstentions   integer not null check (abstentions >= 0),
  required      integer not null,
  result        text not null check (result in ('granted', 'refused')),
  at            timestamptz not null,
  constraint closed_session_once unique (sitting_id, number),
  constraint closed_session_counts check (votes_for + votes_against + abstentions <= present + represented)
);
create table council.closed_session_requester (
  closed_session_id  uuid not null references council.closed_session (id),
  seat_id            uuid not null references council.seat (id),
  primary key (closed_session_id, seat_id)
);
create table council.closed_session_end (
  closed_session_id  uuid not null references council.closed_session (id),
  at                 timestamptz not null,
  constraint closed_session_end_once primary key (closed_session_id)
);

create trigger presence_code_only_added before update or delete or truncate on council.presence_code
  for each statement execute function journal.refuse_change();
create trigger presence_attempt_only_added before update or delete or truncate on council.presence_attempt
  for each statement execute function journal.refuse_change();
create trigger speaker_order_only_added before update or delete or truncate on council.speaker_order
  for each statement execute function journal.refuse_change();
create trigger group_time_only_added before update or delete or truncate on council.group_time
  for each statement execute function journal.refuse_change();
create trigger amendment_only_added before update or delete or truncate on council.amendment
  for each statement execute function journal.refuse_change();
create trigger closed_session_only_added before update or delete or truncate on council.closed_session
  for each statement execute function journal.refuse_change();
create trigger closed_session_requester_only_added before update or delete or truncate
  on council.closed_session_requester for each statement execute function journal.refuse_change();
create trigger closed_session_end_only_added before update or delete or truncate on council.closed_session_end
  for each statement execute function journal.refuse_change();

-- What was sent is frozen (0054); an amendment is received in the sitting and was never part of it.
create or replace function council.refuse_convened_item() returns trigger language plpgsql as $$
begin
  if not exists (select from council.convocation
                 where sitting_id = (case tg_op when 'INSERT' then new.sitting_id else old.sitting_id end)) then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'INSERT' and new.amends_item_id is not null then return new; end if;
  -- An item lives its life in the sitting: its state and its chair move; what was sent does not.
  if tg_op = 'UPDATE'
    and (new.id, new.sitting_id, new.rank, new.title_fr, new.title_en, new.object, new.subject, new.rapporteur,
         new.matter_code, new.carried_from, new.amends_item_id)
      is not distinct from
      (old.id, old.sitting_id, old.rank, old.title_fr, old.title_en, old.object, old.subject, old.rapporteur,
       old.matter_code, old.carried_from, old.amends_item_id)
  then
    return new;
  end if;
  raise exception 'AGENDA_FROZEN';
end $$;
