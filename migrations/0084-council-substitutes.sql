-- Substitutes (L5211-6 CGCT): a commune with one seat only has a substitute, who sits in it while its member is away.

-- A community of communes or of agglomeration is a profile of its own: L5211-6 names these two kinds of EPCI only.
alter table council.assembly drop constraint assembly_profile_check;
alter table council.assembly add constraint assembly_profile_check check
  (profile in ('common', 'community', 'commune', 'commune_under_3500', 'alsace_moselle', 'association'));
alter table council.convocation drop constraint convocation_profile_check;
alter table council.convocation add constraint convocation_profile_check check
  (profile in ('common', 'community', 'commune', 'commune_under_3500', 'alsace_moselle', 'association'));

-- One person named for one seat between two civil days, half-open, as a holding is. The seat is its number in the
-- assembly: who holds it may change under the same substitute.
create table council.substitute (
  id           uuid primary key,
  assembly_id  uuid not null references council.assembly (id),
  number       integer not null check (number > 0),
  person_id    uuid not null,
  starts_on    date not null,
  ends_on      date check (ends_on > starts_on),
  ended_by     text check (ended_by in ('another_named', 'lost_mandate', 'died', 'term_ended', 'takes_seat')),
  constraint substitute_end_has_cause check ((ends_on is null) = (ended_by is null)),
  constraint substitute_named_once exclude using gist
    (assembly_id with =, number with =, daterange(starts_on, ends_on) with &&),
  constraint substitute_person_once exclude using gist
    (assembly_id with =, person_id with =, daterange(starts_on, ends_on) with &&)
);
create trigger substitute_within_count before insert on council.substitute
  for each row execute function council.refuse_seat_over_count();

-- Who was named is never rewritten: a designation receives its end, once.
create function council.refuse_substitute_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.ends_on is null and new.ends_on is not null
    and to_jsonb(old) - 'ends_on' - 'ended_by' = to_jsonb(new) - 'ends_on' - 'ended_by' then
    return new;
  end if;
  raise exception 'SUBSTITUTES_ONLY_END';
end $$;
create trigger substitute_only_ends before update or delete on council.substitute
  for each row execute function council.refuse_substitute_change();

-- Nobody has a seat and substitutes for another on the same day: they would have two voices.
create function council.refuse_two_voices() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'substitute' then
    if exists (select from council.seat s
               where s.assembly_id = new.assembly_id and s.person_id = new.person_id
                 and daterange(s.starts_on, s.ends_on) && daterange(new.starts_on, new.ends_on)) then
      raise exception 'SUBSTITUTE_HAS_SEAT';
    end if;
  elsif exists (select from council.substitute s
                where s.assembly_id = new.assembly_id and s.person_id = new.person_id
                  and daterange(s.starts_on, s.ends_on) && daterange(new.starts_on, new.ends_on)) then
    raise exception 'MEMBER_SUBSTITUTES';
  end if;
  return new;
end $$;
create trigger substitute_has_no_seat before insert on council.substitute
  for each row execute function council.refuse_two_voices();
create trigger seat_has_no_substitute before insert on council.seat
  for each row execute function council.refuse_two_voices();

-- Who arrives in a seat: null, its member; else the substitute. A departure is of whoever sat.
alter table council.presence_event
  add column substitute_id uuid references council.substitute (id),
  add constraint presence_substitute_arrives check (substitute_id is null or kind = 'arrived');
create function council.refuse_foreign_substitute() returns trigger language plpgsql as $$
begin
  if not exists (select from council.substitute t
                 join council.seat s on s.assembly_id = t.assembly_id and s.number = t.number
                 where t.id = new.substitute_id and s.id = new.seat_id) then
    raise exception 'SUBSTITUTE_OF_ANOTHER_SEAT';
  end if;
  return new;
end $$;
create trigger presence_substitute_of_seat before insert on council.presence_event
  for each row when (new.substitute_id is not null) execute function council.refuse_foreign_substitute();

-- The substitute receives the convocations and what goes with them (L5211-6): a copy, beside the sendings to the members,
-- which it does not change the count of.
create table council.substitute_sending (
  convocation_id  uuid not null references council.convocation (id),
  substitute_id   uuid not null references council.substitute (id),
  channel         text not null check (channel in ('email', 'by_hand')),
  message_id      uuid,
  at              timestamptz not null,
  constraint substitute_sending_once primary key (convocation_id, substitute_id),
  check ((channel = 'email') = (message_id is not null))
);
create trigger substitute_sending_only_added before update or delete or truncate on council.substitute_sending
  for each statement execute function journal.refuse_change();

-- Whoever received such a copy is told, by the same two ways, that the sitting is cancelled.
create table council.substitute_notice (
  convocation_id  uuid not null,
  substitute_id   uuid not null,
  channel         text not null check (channel in ('email', 'by_hand')),
  message_id      uuid,
  at              timestamptz not null,
  constraint substitute_notice_once primary key (convocation_id, substitute_id),
  constraint substitute_notice_of_copy foreign key (convocation_id, substitute_id)
    references council.substitute_sending (convocation_id, substitute_id),
  check ((channel = 'email') = (message_id is not null))
);
create trigger substitute_notice_only_added before update or delete or truncate on council.substitute_notice
  for each statement execute function journal.refuse_change();
