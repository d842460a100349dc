-- Every value that a source gave for a fact of an actor, beside its rivals. What register.actor shows is picked from these by one
-- rule (src/register/rules/shown-value.ts) in the transaction that adds, withdraws or chooses a value.
create table register.field_value (
  id          uuid primary key,
  -- The order in which values were entered.
  rank        bigint not null generated always as identity,
  actor_id    uuid not null references register.actor (id),
  field       text not null check (field in ('name', 'other_names', 'kind', 'siren', 'commune', 'layer', 'domains', 'active_from',
                'active_until', 'website', 'summary_fr', 'summary_en')),
  -- A text; a commune is {"name", "code"}.
  content     jsonb not null,
  source_id   uuid not null references register.source (id),
  mark        text not null check (mark in ('S', 'P', 'I', '?')),
  read_on     date not null,
  import_id   uuid references register.import (id),
  line        integer,
  -- Who entered it; null for what came with the example or before values were kept.
  mandate_id  uuid references people.mandate (id),
  entered_at  timestamptz not null,
  constraint field_value_of_line check ((import_id is null) = (line is null))
);
create index field_value_import on register.field_value (import_id);
create index field_value_actor on register.field_value (actor_id);
create trigger field_value_only_added before update or delete or truncate on register.field_value
  for each statement execute function journal.refuse_change();

create table register.value_withdrawal (
  value_id    uuid constraint value_withdrawn_once primary key references register.field_value (id),
  at          timestamptz not null,
  mandate_id  uuid not null references people.mandate (id),
  -- The import that was undone.
  import_id   uuid references register.import (id)
);
create trigger value_withdrawal_only_added before update or delete or truncate on register.value_withdrawal
  for each statement execute function journal.refuse_change();

-- What the team decided to show; the last row of a field holds, and a null one leaves it to the rule again.
create table register.value_choice (
  id          uuid primary key,
  rank        bigint not null generated always as identity,
  actor_id    uuid not null references register.actor (id),
  field       text not null,
  value_id    uuid references register.field_value (id),
  at          timestamptz not null,
  mandate_id  uuid not null references people.mandate (id)
);
create index value_choice_actor on register.value_choice (actor_id);
create trigger value_choice_only_added before update or delete or truncate on register.value_choice
  for each statement execute function journal.refuse_change();

create view register.standing_value as
  select v.* from register.field_value as v
  where not exists (select from register.value_withdrawal as w where w.value_id = v.id);

create view register.standing_choice as
  select distinct on (c.actor_id, c.field) c.actor_id, c.field, c.value_id, c.at, c.mandate_id
  from register.value_choice as c order by c.actor_id, c.field, c.rank desc;

-- One SIREN serves several institutions of one body, each an actor that the territory names.
alter table register.actor drop constraint actor_siren;
create index actor_siren_bearers on register.actor (siren);

-- Withdrawn from the list; its address still answers.
alter table register.actor drop constraint actor_state_check;
alter table register.actor add column withdrawn_at timestamptz;
alter table register.actor add constraint actor_state_check check (state in ('listed', 'withdrawn'));
alter table register.actor add constraint actor_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null));

-- A list of names says of nobody what they do: unknown is null.
drop index register.actor_search_text;
alter table register.actor drop column search_text;
alter table register.actor alter column summary_fr drop not null;
alter table register.actor alter column summary_en drop not null;
alter table register.actor add column search_text text not null generated always as (register.plain(name || ' | '
  || register.joined(other_names) || ' | ' || coalesce(siren, '') || ' | ' || coalesce(commune, '') || ' | '
  || coalesce(summary_fr, '') || ' | ' || coalesce(summary_en, ''))) stored;
create index actor_search_text on register.actor using gin (search_text gin_trgm_ops);

-- What is listed already was read in the sources it names.
insert into register.field_value (id, actor_id, field, content, source_id, mark, read_on, entered_at)
select gen_random_uuid(), a.id, one.field, one.content, coalesce(one.source_id, a.source_id), a.mark, s.consulted_on, now()
from register.actor as a
cross join lateral (
  select * from (values
    (1, 'name', to_jsonb(a.name), null::uuid),
    (3, 'kind', to_jsonb(a.kind), null),
    (4, 'siren', to_jsonb(a.siren), a.siren_source_id),
    (5, 'commune', case when a.commune_code is null then null
      else jsonb_build_object('name', a.commune, 'code', a.commune_code) end, null),
    (6, 'layer', to_jsonb(a.layer), null),
    (8, 'active_from', to_jsonb(a.active_from), null),
    (9, 'active_until', to_jsonb(a.active_until), null),
    (10, 'website', to_jsonb(a.website), null),
    (11, 'summary_fr', to_jsonb(a.summary_fr), null),
    (12, 'summary_en', to_jsonb(a.summary_en), null)) as scalar (place, field, content, source_id)
  union all select 2, 'other_names', to_jsonb(name), null from unnest(a.other_names) as other (name)
  union all select 7, 'domains', to_jsonb(domain), null from unnest(a.domains) as each (domain)
) as one (place, field, content, source_id)
join register.source as s on s.id = coalesce(one.source_id, a.source_id)
where one.content is not null
order by a.id, one.place;

-- A list of texts as JSON, as an array.
create function register.texts(p_list jsonb) returns text[] language sql immutable strict parallel safe
return array(select jsonb_array_elements_text(p_list));
