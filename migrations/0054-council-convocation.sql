-- Before the sitting: what the secretariat prepares, then the convocation that freezes it (L2121-10, L2121-12 CGCT).
-- Drafts are written in tables of their own and copied into the agenda at the sending: nobody reads a draft by mistake.

-- English is optional in what a secretariat writes: absent, the French is shown and said to be French.
alter table council.sitting alter column title_en drop not null;
alter table council.item alter column title_en drop not null;
-- The item of an earlier sitting, left without quorum, that a second convocation takes up again (L2121-17 CGCT).
alter table council.item add column carried_from uuid
  constraint item_carried_once unique references council.item (id);

create table council.sitting_plan (
  sitting_id      uuid primary key references council.sitting (id),
  notice          text not null check (notice in ('first', 'urgent', 'second')),
  venue           text not null check (venue in ('hall', 'video')),
  -- The room, or how one joins.
  place           text not null check (length(place) between 1 and 300),
  -- May wait while one drafts; the convocation itself cannot do without.
  urgency_reason  text check (length(urgency_reason) between 1 and 2000),
  -- The sitting that lacked its quorum.
  follows         uuid references council.sitting (id),
  drafted_at      timestamptz not null,
  check ((notice = 'second') = (follows is not null))
);

create table council.draft_item (
  id            uuid primary key,
  sitting_id    uuid not null references council.sitting (id),
  -- Null once removed from the draft.
  rank          integer check (rank > 0),
  title_fr      text not null check (length(title_fr) between 1 and 300),
  title_en      text check (length(title_en) between 1 and 300),
  object        text not null check (length(object) between 1 and 2000),
  rapporteur    text check (length(rapporteur) between 1 and 200),
  subject       text check (subject ~ '^[a-z]+/[a-z-]+/[0-9a-f-]{36}$'),
  matter_code   text check (matter_code ~ '^[1-9]\.[0-9]{1,2}$'),
  carried_from  uuid references council.item (id),
  -- Checked at the end of each statement, so that two items can swap.
  constraint draft_item_rank unique (sitting_id, rank) deferrable initially immediate
);
-- Two second convocations cannot prepare the same item at once.
create unique index draft_item_carried_once on council.draft_item (carried_from) where rank is not null;

create table council.draft_removal (
  item_id  uuid constraint draft_item_removed_once primary key references council.draft_item (id),
  at       timestamptz not null
);

-- The explanatory note of an item (note explicative de synthèse, L2121-12 CGCT): the last version counts, all are kept.
create table council.item_note (
  item_id  uuid not null references council.draft_item (id),
  version  integer not null check (version > 0),
  text     text not null check (length(text) between 1 and 50000),
  at       timestamptz not null,
  constraint item_note_version primary key (item_id, version)
);

-- The convocation, once sent: its line of the register and what it froze.
create table council.convocation (
  id              uuid primary key,
  sitting_id      uuid not null constraint convocation_once unique references council.sitting (id),
  assembly_id     uuid not null references council.assembly (id),
  number          integer not null check (number > 0),
  profile         text not null check (profile in ('common', 'alsace_moselle')),
  notice          text not null check (notice in ('first', 'urgent', 'second')),
  urgency_reason  text check (length(urgency_reason) between 1 and 2000),
  venue           text not null check (venue in ('hall', 'video')),
  place           text not null,
  follows         uuid references council.sitting (id),
  planned_at      timestamptz not null,
  sent_at         timestamptz not null,
  sent_on         date not null,
  sitting_on      date not null,
  clear_days      integer not null check (clear_days >= 0),
  required_days   integer not null check (required_days >= 0),
  article         text not null,
  -- Canonical JSON of the agenda, the notes and the fingerprints of the pieces, and its own fingerprint.
  agenda          text not null,
  agenda_sha256   text not null,
  constraint convocation_number unique (assembly_id, number),
  constraint convocation_clear_days check (sitting_on - sent_on - 1 = clear_days and clear_days >= required_days),
  constraint convocation_urgency check ((notice = 'urgent') = (urgency_reason is not null)),
  constraint convocation_second check ((notice = 'second') = (follows is not null)),
  constraint convocation_fingerprint check (agenda_sha256 = encode(sha256(convert_to(agenda, 'UTF8')), 'hex'))
);

create table council.convened_item (
  item_id       uuid primary key references council.item (id),
  note          text not null,
  note_version  integer not null
);
create table council.convened_piece (
  item_id     uuid not null references council.item (id),
  rank        integer not null check (rank > 0),
  piece_id    uuid not null,
  filename    text not null,
  bytes       bigint not null,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (item_id, rank),
  unique (item_id, piece_id)
);

-- One sending per member in office: by e-mail where an address is known, else in writing.
create table council.convocation_sending (
  id              uuid primary key,
  convocation_id  uuid not null references council.convocation (id),
  seat_id         uuid not null references council.seat (id),
  person_id       uuid not null,
  channel         text not null check (channel in ('email', 'by_hand')),
  -- The message in the outbox, which knows whether it left; and the fingerprint of the personal link.
  message_id      uuid,
  link_hash       text constraint sending_link unique,
  at              timestamptz not null,
  constraint sending_once unique (convocation_id, seat_id),
  check ((channel = 'email') = (message_id is not null)),
  check ((channel = 'email') = (link_hash is not null))
);
create table council.convocation_handover (
  sending_id  uuid constraint handover_once primary key references council.convocation_sending (id),
  handed_on   date not null,
  at          timestamptz not null
);
-- Said by the member, by a button: a page that a mail scanner fetched proves nothing.
create table council.convocation_reading (
  sending_id  uuid constraint reading_once primary key references council.convocation_sending (id),
  through     text not null check (through in ('link', 'account')),
  at          timestamptz not null
);
-- What a member expects to do: each change is a row, the last one counts. No right comes from it.
create table council.attendance_reply (
  sending_id      uuid not null references council.convocation_sending (id),
  number          integer not null check (number > 0),
  answer          text not null check (answer in ('present', 'late', 'absent', 'represented')),
  holder_seat_id  uuid references council.seat (id),
  through         text not null check (through in ('link', 'account')),
  at              timestamptz not null,
  constraint reply_once primary key (sending_id, number),
  check ((answer = 'represented') = (holder_seat_id is not null))
);

-- The council rules on the urgency at the opening (L2121-12 CGCT), once.
create table council.urgency_ruling (
  sitting_id  uuid constraint urgency_ruled_once primary key references council.sitting (id),
  outcome     text not null check (outcome in ('accepted', 'postponed_in_part', 'postponed')),
  -- How the president accounted for it, in a sentence.
  account     text not null check (length(account) between 1 and 2000),
  present     integer not null check (present >= 0),
  in_office   integer not null check (in_office > 0),
  at          timestamptz not null
);

-- After the sending nothing of it changes: neither the draft, nor the notes, nor the agenda that was sent.
create function council.refuse_convened_draft() returns trigger language plpgsql as $$
begin
  if exists (select from council.convocation
             where sitting_id = (case tg_op when 'DELETE' then old.sitting_id else new.sitting_id end)) then
    raise exception 'AGENDA_FROZEN';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger sitting_plan_frozen before insert or update or delete on council.sitting_plan
  for each row execute function council.refuse_convened_draft();
create trigger draft_item_frozen before insert or update or delete on council.draft_item
  for each row execute function council.refuse_convened_draft();

create function council.refuse_carried_change() returns trigger language plpgsql as $$
begin
  if old.carried_from is not null
    and (new.title_fr, new.title_en, new.object, new.rapporteur, new.subject, new.matter_code, new.carried_from)
      is distinct from
      (old.title_fr, old.title_en, old.object, old.rapporteur, old.subject, old.matter_code, old.carried_from)
  then
    raise exception 'ITEM_CARRIED';
  end if;
  return new;
end $$;
create trigger draft_item_carried before update on council.draft_item
  for each row execute function council.refuse_carried_change();

create function council.refuse_convened_note() returns trigger language plpgsql as $$
begin
  if exists (select from council.convocation join council.draft_item using (sitting_id)
             where draft_item.id = new.item_id) then
    raise exception 'AGENDA_FROZEN';
  end if;
  return new;
end $$;
create trigger item_note_frozen before insert on council.item_note
  for each row execute function council.refuse_convened_note();

create function council.refuse_convened_item() returns trigger language plpgsql as $$
begin
  if not exists (select from council.convocation
                 where sitting_id = (case tg_op when 'INSERT' then new.sitting_id else old.sitting_id end)) then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  -- An item lives its life in the sitting: its state and its chair move; what was sent does not.
  if tg_op = 'UPDATE'
    and (new.id, new.sitting_id, new.rank, new.title_fr, new.title_en, new.object, new.subject, new.rapporteur,
         new.matter_code, new.carried_from)
      is not distinct from
      (old.id, old.sitting_id, old.rank, old.title_fr, old.title_en, old.object, old.subject, old.rapporteur,
       old.matter_code, old.carried_from)
  then
    return new;
  end if;
  raise exception 'AGENDA_FROZEN';
end $$;
create trigger item_frozen before insert or update or delete on council.item
  for each row execute function council.refuse_convened_item();

create function council.refuse_convened_sitting() returns trigger language plpgsql as $$
begin
  if (new.id, new.assembly_id, new.slug, new.title_fr, new.title_en, new.standing, new.planned_at)
      is distinct from
     (old.id, old.assembly_id, old.slug, old.title_fr, old.title_en, old.standing, old.planned_at)
    and exists (select from council.convocation where sitting_id = old.id)
  then
    raise exception 'AGENDA_FROZEN';
  end if;
  return new;
end $$;
create trigger sitting_frozen before update on council.sitting
  for each row execute function council.refuse_convened_sitting();

create trigger draft_removal_only_added before update or delete or truncate on council.draft_removal
  for each statement execute function journal.refuse_change();
create trigger item_note_only_added before update or delete or truncate on council.item_note
  for each statement execute function journal.refuse_change();
create trigger convocation_only_added before update or delete or truncate on council.convocation
  for each statement execute function journal.refuse_change();
create trigger convened_item_only_added before update or delete or truncate on council.convened_item
  for each statement execute function journal.refuse_change();
create trigger convened_piece_only_added before update or delete or truncate on council.convened_piece
  for each statement execute function journal.refuse_change();
create trigger convocation_sending_only_added before update or delete or truncate on council.convocation_sending
  for each statement execute function journal.refuse_change();
create trigger convocation_handover_only_added before update or delete or truncate on council.convocation_handover
  for each statement execute function journal.refuse_change();
create trigger convocation_reading_only_added before update or delete or truncate on council.convocation_reading
  for each statement execute function journal.refuse_change();
create trigger attendance_reply_only_added before update or delete or truncate on council.attendance_reply
  for each statement execute function journal.refuse_change();
create trigger urgency_ruling_only_added before update or delete or truncate on council.urgency_ruling
  for each statement execute function journal.refuse_change();
