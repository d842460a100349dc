-- What the search index of the program reads: a number for each actor, and which transaction wrote its row last, so that after an
-- act only what it wrote is read again (src/register/views/search-index.ts, decision 0020).
alter table register.actor add column rank integer not null generated always as identity;
create unique index actor_rank on register.actor (rank);

alter table register.actor add column changed_in xid8 not null default pg_current_xact_id();
create index actor_changed on register.actor (changed_in);
create function register.note_actor_change() returns trigger language plpgsql as $$
begin
  new.changed_in := pg_current_xact_id();
  return new;
end $$;
create trigger actor_change_noted before insert or update on register.actor
  for each row execute function register.note_actor_change();

-- The order of names in which actors are read. Words are no longer looked for in the database: its index of texts has no reader.
drop index register.actor_sort_name;
create index actor_sort_name on register.actor (sort_name collate "C", rank);
drop index register.actor_search_text;

-- « suggestions » is an address of the list.
alter table register.actor drop constraint actor_slug_not_a_page;
alter table register.actor add constraint actor_slug_not_a_page
  check (slug not in ('carte', 'paysage', 'graphe', 'chronologie', 'suggestions'));
