-- The list is filtered by the territory's own fields and by why an actor is listed. The index in memory reads an actor again when its row
-- says that it changed (migration 0102): here what changes an actor without writing its row says so.

-- The fields of the territory's own of an actor, as filters name them (« commerce.e-commerce »), beside those of the vocabulary.
alter table register.actor add column subdomains text[] not null default '{}';

-- Why actors are listed is read of all of them at once, few of whose values say it.
create index field_value_inclusion on register.field_value (actor_id) where field = 'inclusion';

-- Marks these actors, or who stands for them, as changed; once in a transaction.
create function register.note_actors(p_actors uuid[]) returns void language sql as $$
  update register.actor set changed_in = pg_current_xact_id()
  where id in (select coalesce(survivor_id, id) from register.actor where id = any(p_actors)) and changed_in <> pg_current_xact_id();
$$;

-- A link says why the actor that it leaves is listed (register.actor_inclusion). What values say needs no trigger: whoever adds or withdraws
-- one writes the row of its actor again in the same act.
create function register.note_links() returns trigger language plpgsql as $$
begin
  perform register.note_actors(array(select from_id from added where type in ('member_of', 'located_in')));
  return null;
end $$;
create trigger relation_noted after insert on register.relation
  referencing new table as added for each statement execute function register.note_links();

create function register.note_link_withdrawals() returns trigger language plpgsql as $$
begin
  perform register.note_actors(array(select r.from_id from added as w join register.relation as r on r.id = w.relation_id
    where r.type in ('member_of', 'located_in')));
  return null;
end $$;
create trigger relation_withdrawal_noted after insert on register.relation_withdrawal
  referencing new table as added for each statement execute function register.note_link_withdrawals();

-- An actor that leaves the list, comes back or is merged takes with it the reasons of those linked to it, and of who stands for it.
create function register.note_linked() returns trigger language plpgsql as $$
begin
  perform register.note_actors(array(
    select r.from_id from register.relation as r where r.to_id = new.id and r.type in ('member_of', 'located_in')
    union all select one from unnest(array[old.survivor_id, new.survivor_id]) as one where one is not null));
  return null;
end $$;
create trigger actor_state_noted after update of state, survivor_id on register.actor for each row
  when (old.state <> new.state or old.survivor_id is distinct from new.survivor_id) execute function register.note_linked();
