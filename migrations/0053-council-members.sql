-- Members over time: why each holding of a seat began and ended, and never two at once (decision 0010).
create extension if not exists btree_gist;

alter table council.seat
  -- Rows from before this file were all first installations.
  add column begun_by text not null default 'installed'
    check (begun_by in ('installed', 'replaces', 'changes_group')),
  add column ended_by text
    check (ended_by in ('resigned', 'died', 'term_ended', 'lost_mandate', 'changes_group')),
  -- No door could end a holding before: an end without its cause has never been written.
  add constraint seat_end_has_cause check ((ends_on is null) = (ended_by is null)),
  -- Half-open: one leaves and another arrives on the same day. No look first: two secretaries at once are told apart here.
  add constraint seat_held_once exclude using gist
    (assembly_id with =, number with =, daterange(starts_on, ends_on) with &&),
  add constraint seat_person_once exclude using gist
    (assembly_id with =, person_id with =, daterange(starts_on, ends_on) with &&);

-- A seat is of a group of its own assembly.
alter table council.political_group add constraint group_of_assembly unique (id, assembly_id);
alter table council.seat add constraint seat_group_of_assembly
  foreign key (group_id, assembly_id) references council.political_group (id, assembly_id);
create unique index group_name_once on council.political_group (assembly_id, lower(name));
-- A secretariat acts on « its » assembly without naming it: there is one.
create unique index assembly_of_organisation_once on council.assembly (organisation_id);

-- Who sat is never rewritten: a holding can receive an end, once, with its cause, and nothing else.
create function council.refuse_seat_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.ends_on is null and new.ends_on is not null
    and (new.id, new.assembly_id, new.number, new.group_id, new.person_id, new.starts_on, new.begun_by)
      is not distinct from
      (old.id, old.assembly_id, old.number, old.group_id, old.person_id, old.starts_on, old.begun_by)
  then
    return new;
  end if;
  raise exception 'SEATS_ONLY_END';
end $$;
create trigger seat_only_ends before update or delete on council.seat
  for each row execute function council.refuse_seat_change();

-- The ceiling: an assembly has the seats that the order composing it says, no more.
create function council.refuse_seat_over_count() returns trigger language plpgsql as $$
begin
  if new.number > (select seats from council.assembly where id = new.assembly_id) then
    raise exception 'SEAT_OVER_COUNT';
  end if;
  return new;
end $$;
create trigger seat_within_count before insert on council.seat
  for each row execute function council.refuse_seat_over_count();
