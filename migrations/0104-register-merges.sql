-- Two profiles that are one: merging is an event, un-merging is another, and nothing is copied, moved or rewritten. Values, choices and
-- relations stay where they were entered; views read them as the profile that stands for both.

-- Where a merged profile is read: `merged_into` is the one it was put into, `survivor_id` the one that stands at the end of the chain.
-- Both are kept by the triggers below and by nothing else.
alter table register.actor add column merged_into uuid references register.actor (id);
alter table register.actor add column survivor_id uuid references register.actor (id);
alter table register.actor drop constraint actor_state_check;
alter table register.actor add constraint actor_state_check check (state in ('listed', 'withdrawn', 'merged'));
alter table register.actor add constraint actor_merged check ((state = 'merged') = (merged_into is not null)
  and (merged_into is null) = (survivor_id is null) and coalesce(merged_into <> id, true) and coalesce(survivor_id <> id, true));
-- This word is the address of a page.
alter table register.actor add constraint actor_slug_not_doubles check (slug <> 'doublons');
create index actor_merged_into on register.actor (merged_into) where merged_into is not null;
create index actor_survivor on register.actor (survivor_id) where survivor_id is not null;
create index actor_merged_id on register.actor (id) where survivor_id is not null;

-- The profile that stands for this one: itself, unless it was merged. Tables of others that name an actor are read through it.
create function register.survivor(p_actor uuid) returns uuid language sql stable parallel safe
return (select coalesce(survivor_id, id) from register.actor where id = p_actor);

create table register.merge (
  id           uuid primary key,
  rank         bigint not null generated always as identity,
  absorbed_id  uuid not null references register.actor (id),
  survivor_id  uuid not null references register.actor (id),
  at           timestamptz not null,
  mandate_id   uuid not null references people.mandate (id),
  constraint merge_of_two check (absorbed_id <> survivor_id)
);
create index merge_absorbed on register.merge (absorbed_id);
create index merge_survivor on register.merge (survivor_id);
create trigger merge_only_added before update or delete or truncate on register.merge
  for each statement execute function journal.refuse_change();

create table register.merge_undo (
  merge_id    uuid constraint merge_undone_once primary key references register.merge (id),
  at          timestamptz not null,
  mandate_id  uuid not null references people.mandate (id)
);
create trigger merge_undo_only_added before update or delete or truncate on register.merge_undo
  for each statement execute function journal.refuse_change();

-- Both ends are listed, so each is the end of its own chain: a link from one to the other can close no circle. Both rows are held in one
-- order, so that « A into B » and « B into A » follow each other, and the second finds one of the two gone; foreign keys hold them weakly
-- already, which this lock does not meet.
create function register.apply_merge() returns trigger language plpgsql as $$
begin
  perform 1 from register.actor where id in (new.absorbed_id, new.survivor_id) order by id for no key update;
  if (select count(*) from register.actor where id in (new.absorbed_id, new.survivor_id) and state = 'listed') <> 2 then
    raise exception 'MERGE_OF_LISTED';
  end if;
  update register.actor set state = 'merged', merged_into = new.survivor_id, survivor_id = new.survivor_id where id = new.absorbed_id;
  update register.actor set survivor_id = new.survivor_id where survivor_id = new.absorbed_id;
  perform register.move_links();
  return null;
end $$;
create trigger merge_applied after insert on register.merge for each row execute function register.apply_merge();

create function register.apply_merge_undo() returns trigger language plpgsql as $$
declare
  v_merge register.merge;
begin
  select * into v_merge from register.merge where id = new.merge_id;
  perform 1 from register.actor where id = v_merge.absorbed_id for no key update;
  if not exists (select from register.actor where id = v_merge.absorbed_id and merged_into = v_merge.survivor_id) then
    raise exception 'MERGE_NOT_STANDING';
  end if;
  update register.actor set state = 'listed', merged_into = null, survivor_id = null where id = v_merge.absorbed_id;
  -- Those it had taken in before are read as it again.
  with recursive below as (
    select id from register.actor where merged_into = v_merge.absorbed_id
    union all select a.id from register.actor as a join below on a.merged_into = below.id
  )
  update register.actor set survivor_id = v_merge.absorbed_id where id in (select id from below);
  perform register.move_links();
  return null;
end $$;
create trigger merge_undo_applied after insert on register.merge_undo for each row execute function register.apply_merge_undo();

-- A profile that stands for another does not leave the list: the other would be shown nowhere.
create function register.refuse_survivor_withdrawal() returns trigger language plpgsql as $$
begin
  if exists (select from register.actor where merged_into = new.id) then raise exception 'SURVIVOR_WITHDRAWN'; end if;
  return new;
end $$;
create trigger survivor_not_withdrawn before update of state on register.actor
  for each row when (new.state = 'withdrawn') execute function register.refuse_survivor_withdrawal();

-- What the team said of two profiles that look like one: `apart` they are two, `later`, or `open` to take it back. The last row holds.
create table register.pair_decision (
  id          uuid primary key,
  rank        bigint not null generated always as identity,
  low_id      uuid not null references register.actor (id),
  high_id     uuid not null references register.actor (id),
  verdict     text not null check (verdict in ('apart', 'later', 'open')),
  -- Of what both were recognised by: a profile that changed since is proposed again.
  print       text not null check (print ~ '^[0-9a-f]{64}$'),
  at          timestamptz not null,
  mandate_id  uuid not null references people.mandate (id),
  constraint pair_in_order check (low_id < high_id)
);
create index pair_decision_pair on register.pair_decision (low_id, high_id, rank);
create trigger pair_decision_only_added before update or delete or truncate on register.pair_decision
  for each statement execute function journal.refuse_change();

create view register.standing_pair_decision as
  select distinct on (d.low_id, d.high_id) d.low_id, d.high_id, d.verdict, d.print, d.at, d.mandate_id
  from register.pair_decision as d order by d.low_id, d.high_id, d.rank desc;

-- The values of a profile are its own and those of whoever was merged into it. The name of a merged profile is another name of the one
-- that stands: it is found by it, and keeps the name that its own sources give. Two parts, so that an index still finds the first by actor.
create or replace view register.standing_value as
  select v.id, v.rank, v.actor_id, v.field, v.content, v.source_id, v.mark, v.read_on, v.import_id, v.line, v.mandate_id,
    v.entered_at, v.actor_id as bearer_id
  from register.field_value as v
  where not exists (select from register.value_withdrawal as w where w.value_id = v.id)
    and not exists (select from register.actor as a where a.id = v.actor_id and a.survivor_id is not null)
  union all
  select v.id, v.rank, a.survivor_id, case v.field when 'name' then 'other_names' else v.field end, v.content, v.source_id, v.mark,
    v.read_on, v.import_id, v.line, v.mandate_id, v.entered_at, v.actor_id
  from register.actor as a join register.field_value as v on v.actor_id = a.id
  where a.survivor_id is not null and not exists (select from register.value_withdrawal as w where w.value_id = v.id);

-- Every relation that nobody withdrew, between the profiles it was entered for.
create view register.entered_relation as
  select r.* from register.relation as r
  where not exists (select from register.relation_withdrawal as w where w.relation_id = r.id);

-- Relations with a merged end, between the profiles that stand; one between the two merged says nothing any more.
create view register.moved_relation as
  select m.* from (
    select r.id, coalesce(f.survivor_id, r.from_id) as from_id, coalesce(t.survivor_id, r.to_id) as to_id, r.type, r.from_date,
      r.until_date, r.mark
    from (
      select one.id from register.actor as a join register.entered_relation as one on one.from_id = a.id where a.survivor_id is not null
      union
      select one.id from register.actor as a join register.entered_relation as one on one.to_id = a.id where a.survivor_id is not null
    ) as touched
    join register.entered_relation as r on r.id = touched.id
    join register.actor as f on f.id = r.from_id
    join register.actor as t on t.id = r.to_id
  ) as m where m.from_id <> m.to_id;

-- The same, kept so that a page finds them by their ends without working them out for each actor of a list: written by the function below
-- and by nothing else, from the view above. `said_by` is the relation that says the same link and is shown in its place.
create table register.moved_link (
  relation_id  uuid primary key references register.relation (id) on delete cascade,
  from_id      uuid not null references register.actor (id),
  to_id        uuid not null references register.actor (id),
  said_by      uuid references register.relation (id) on delete cascade
);
create index moved_link_from on register.moved_link (from_id);
create index moved_link_to on register.moved_link (to_id);

-- The same link from the same beginning is one; a partnership has no direction. That of the standing profile is shown, else the best
-- established of those that came with a merged one.
create function register.move_links() returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('register.moved_link'));
  delete from register.moved_link;
  insert into register.moved_link (relation_id, from_id, to_id, said_by)
  select m.id, m.from_id, m.to_id, coalesce(own.id, nullif(m.best, m.id))
  from (
    select r.*, first_value(r.id) over (
      partition by case r.type when 'partner_of' then least(r.from_id, r.to_id) else r.from_id end,
        case r.type when 'partner_of' then greatest(r.from_id, r.to_id) else r.to_id end, r.type, r.from_date
      order by array_position(array['S', 'P', 'I', '?'], r.mark), r.until_date nulls last, r.id) as best
    from register.moved_relation as r
  ) as m
  left join lateral (
    select r.id from register.entered_relation as r
    where r.type = m.type and r.from_date is not distinct from m.from_date
      and (r.from_id = m.from_id and r.to_id = m.to_id or m.type = 'partner_of' and r.from_id = m.to_id and r.to_id = m.from_id)
    order by r.id limit 1
  ) as own on true;
end $$;

-- A relation that comes or goes while profiles are merged is read through them as well.
create function register.move_new_links() returns trigger language plpgsql as $$
begin
  if exists (select from register.actor where survivor_id is not null) then perform register.move_links(); end if;
  return null;
end $$;
create trigger relation_moved after insert or update or delete on register.relation
  for each statement execute function register.move_new_links();
create trigger relation_withdrawal_moved after insert on register.relation_withdrawal
  for each statement execute function register.move_new_links();

-- Every relation as it is read. Two parts, so that an index still finds the first by its ends.
create or replace view register.standing_relation as
  select r.id, r.from_id, r.to_id, r.type, r.from_date, r.until_date, r.source_id, r.mark, r.turn, r.import_id, r.line, r.mandate_id,
    r.entered_at
  from register.entered_relation as r
  where not exists (select from register.actor as a where a.id = r.from_id and a.survivor_id is not null)
    and not exists (select from register.actor as a where a.id = r.to_id and a.survivor_id is not null)
  union all
  select r.id, m.from_id, m.to_id, r.type, r.from_date, r.until_date, r.source_id, r.mark, r.turn, r.import_id, r.line, r.mandate_id,
    r.entered_at
  from register.moved_link as m join register.entered_relation as r on r.id = m.relation_id
  where m.said_by is null;

-- The other sources of a relation that merging made one with another.
create view register.relation_witness as
  select distinct m.said_by as relation_id, r.source_id, r.mark
  from register.moved_link as m
  join register.relation as r on r.id = m.relation_id
  join register.relation as s on s.id = m.said_by
  where r.source_id <> s.source_id;
