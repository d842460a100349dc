-- Video sittings (L5211-11-1 CGCT): where the public follows them, and how the assembly reads « once per semester ».

-- The address of the live broadcast of a sitting, then of its recording: the last row of each kind counts. It is not part of
-- what a convocation freezes: an address may change on the very day.
create table council.sitting_broadcast (
  sitting_id  uuid not null references council.sitting (id),
  kind        text not null check (kind in ('live', 'recording')),
  number      integer not null check (number > 0),
  -- Null: withdrawn.
  address     text check (address ~ '^https://' and length(address) <= 500),
  at          timestamptz not null,
  constraint broadcast_once primary key (sitting_id, kind, number)
);

-- The calendar half-year, unless the assembly keeps the other reading: no text settles it. The last row counts.
create table council.semester_reading (
  assembly_id  uuid not null references council.assembly (id),
  number       integer not null check (number > 0),
  reading      text not null check (reading in ('half_year', 'rolling')),
  at           timestamptz not null,
  constraint semester_reading_once primary key (assembly_id, number)
);

create trigger sitting_broadcast_only_added before update or delete or truncate on council.sitting_broadcast
  for each statement execute function journal.refuse_change();
create trigger semester_reading_only_added before update or delete or truncate on council.semester_reading
  for each statement execute function journal.refuse_change();

-- A convened sitting may be cancelled, with its reason; it is convened anew for another date, as another sitting: the law knows
-- no postponed one. What was sent stays as it was.
alter table council.sitting drop constraint sitting_state_check;
alter table council.sitting add constraint sitting_state_check
  check (state in ('drafted', 'convened', 'opened', 'suspended', 'closed', 'cancelled'));
create table council.sitting_cancellation (
  sitting_id  uuid constraint cancelled_once primary key references council.sitting (id),
  reason      text not null check (length(reason) between 1 and 2000),
  at          timestamptz not null
);
-- Whoever was convened is told, by the same two ways as the convocation.
create table council.cancellation_notice (
  sending_id  uuid constraint cancellation_notice_once primary key references council.convocation_sending (id),
  channel     text not null check (channel in ('email', 'by_hand')),
  message_id  uuid,
  at          timestamptz not null,
  check ((channel = 'email') = (message_id is not null))
);
create table council.cancellation_handover (
  sending_id  uuid constraint cancellation_handover_once primary key references council.cancellation_notice (sending_id),
  handed_on   date not null,
  at          timestamptz not null
);
-- The cancelled sitting that this one was prepared from: one at most.
alter table council.sitting_plan add column replaces uuid
  constraint sitting_replaced_once unique references council.sitting (id);

create trigger sitting_cancellation_only_added before update or delete or truncate on council.sitting_cancellation
  for each statement execute function journal.refuse_change();
create trigger cancellation_notice_only_added before update or delete or truncate on council.cancellation_notice
  for each statement execute function journal.refuse_change();
create trigger cancellation_handover_only_added before update or delete or truncate on council.cancellation_handover
  for each statement execute function journal.refuse_change();

-- Nothing happens any more in a cancelled sitting, whatever asks: its state, its items and their debate, presences, proxies.
create function council.refuse_when_cancelled() returns trigger language plpgsql as $$
begin
  if exists (select from council.sitting where id = new.sitting_id and state = 'cancelled') then
    raise exception 'SITTING_CANCELLED';
  end if;
  return new;
end $$;
create function council.refuse_item_when_cancelled() returns trigger language plpgsql as $$
begin
  if exists (select from council.item join council.sitting on sitting.id = item.sitting_id
             where item.id = new.item_id and sitting.state = 'cancelled') then
    raise exception 'SITTING_CANCELLED';
  end if;
  return new;
end $$;
create function council.refuse_uncancelling() returns trigger language plpgsql as $$
begin
  if old.state = 'cancelled' and new.state <> 'cancelled' then raise exception 'SITTING_CANCELLED'; end if;
  return new;
end $$;
create trigger sitting_stays_cancelled before update of state on council.sitting
  for each row execute function council.refuse_uncancelling();
create trigger item_not_when_cancelled before insert or update on council.item
  for each row execute function council.refuse_when_cancelled();
create trigger presence_not_when_cancelled before insert on council.presence_event
  for each row execute function council.refuse_when_cancelled();
create trigger presence_code_not_when_cancelled before insert on council.presence_code
  for each row execute function council.refuse_when_cancelled();
create trigger proxy_not_when_cancelled before insert or update on council.proxy
  for each row execute function council.refuse_when_cancelled();
create trigger intervention_not_when_cancelled before insert on council.intervention
  for each row execute function council.refuse_item_when_cancelled();
create trigger speaker_order_not_when_cancelled before insert on council.speaker_order
  for each row execute function council.refuse_item_when_cancelled();
create trigger group_time_not_when_cancelled before insert on council.group_time
  for each row execute function council.refuse_item_when_cancelled();
