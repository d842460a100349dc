-- Links that lists bring and that the team adds or withdraws; each row of a list may cite its own source.

-- A link is only ever added; what ends it is another row. The same link entered again after a withdrawal is another turn of it:
-- two people who add it at the same moment meet on one turn.
alter table register.relation add column turn integer not null default 1 check (turn >= 1);
alter table register.relation add column import_id uuid references register.import (id);
alter table register.relation add column line integer;
-- Who entered it; null for what came with the example.
alter table register.relation add column mandate_id uuid references people.mandate (id);
alter table register.relation add column entered_at timestamptz;
alter table register.relation add constraint relation_of_line check ((import_id is null) = (line is null));
alter table register.relation drop constraint relation_once;
alter table register.relation add constraint relation_once unique nulls not distinct (from_id, to_id, type, from_date, turn);
create index relation_import on register.relation (import_id);
create trigger relation_only_added before update or delete or truncate on register.relation
  for each statement execute function journal.refuse_change();

create table register.relation_withdrawal (
  relation_id uuid constraint relation_withdrawn_once primary key references register.relation (id),
  at          timestamptz not null,
  mandate_id  uuid not null references people.mandate (id),
  -- The import that was undone.
  import_id   uuid references register.import (id)
);
create trigger relation_withdrawal_only_added before update or delete or truncate on register.relation_withdrawal
  for each statement execute function journal.refuse_change();

create view register.standing_relation as
  select r.* from register.relation as r
  where not exists (select from register.relation_withdrawal as w where w.relation_id = r.id);

-- What a row of a list says of links, and the source that it cites itself.
alter table register.import_row add column links jsonb not null default '[]';
alter table register.import_row add column source jsonb;

-- Why an actor is on the list: what a source or the team states is a value like another (« member_of: Minalogic »); what its links
-- say is read from them. Unknown is no reason, and is counted apart.
alter table register.field_value drop constraint field_value_field_check;
alter table register.field_value add constraint field_value_field_check check (field in ('name', 'other_names', 'kind', 'siren',
  'commune', 'layer', 'domains', 'active_from', 'active_until', 'website', 'summary_fr', 'summary_en', 'inclusion'));
-- The reason stated for a whole list, remembered for the next list of its source.
alter table register.import add column default_inclusion text;
alter table register.import_mapping add column default_inclusion text;

create view register.actor_inclusion as
  select v.actor_id, split_part(v.content #>> '{}', ': ', 1) as reason,
    nullif(substr(v.content #>> '{}', length(split_part(v.content #>> '{}', ': ', 1)) + 3), '') as detail,
    v.source_id, v.mark, 'stated' as known_by
  from register.standing_value as v where v.field = 'inclusion'
  union all
  select r.from_id, case r.type when 'member_of' then 'member_of' else 'located_at' end, o.name, r.source_id, r.mark, 'link'
  from register.standing_relation as r
  join register.actor as o on o.id = r.to_id and o.state = 'listed'
  where r.type in ('member_of', 'located_in');

-- Where an actor is established: a dated link to an establishment, to a commune, or to both. Only added; a withdrawal is another row.
create table register.actor_site (
  id           uuid primary key,
  actor_id     uuid not null references register.actor (id),
  siret        text check (siret ~ '^[0-9]{14}$'),
  -- What people call it there; null where nobody says.
  label        text check (length(label) between 1 and 200),
  commune      text,
  commune_code text check (commune_code ~ '^([0-9]{5}|2[AB][0-9]{3})$'),
  role         text check (role in ('head', 'secondary')),
  from_date    text check (from_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  until_date   text check (until_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  source_id    uuid not null references register.source (id),
  mark         text not null check (mark in ('S', 'P', 'I', '?')),
  turn         integer not null check (turn >= 1),
  import_id    uuid references register.import (id),
  line         integer,
  mandate_id   uuid not null references people.mandate (id),
  entered_at   timestamptz not null,
  constraint site_somewhere check (siret is not null or commune_code is not null),
  constraint site_commune_whole check ((commune is null) = (commune_code is null)),
  constraint site_of_line check ((import_id is null) = (line is null)),
  -- The same place twice needs two beginnings; what was withdrawn comes back as another turn.
  constraint site_once unique nulls not distinct (actor_id, siret, commune_code, label, from_date, turn)
);
create index actor_site_import on register.actor_site (import_id);
create trigger actor_site_only_added before update or delete or truncate on register.actor_site
  for each statement execute function journal.refuse_change();

create table register.actor_site_withdrawal (
  site_id     uuid constraint site_withdrawn_once primary key references register.actor_site (id),
  at          timestamptz not null,
  mandate_id  uuid not null references people.mandate (id),
  import_id   uuid references register.import (id)
);
create trigger actor_site_withdrawal_only_added before update or delete or truncate on register.actor_site_withdrawal
  for each statement execute function journal.refuse_change();

create view register.standing_site as
  select s.* from register.actor_site as s
  where not exists (select from register.actor_site_withdrawal as w where w.site_id = s.id);

alter table register.import_row add column site jsonb;

-- The territory’s own fields under those of the vocabulary: only added, and read where a list names one of them.
create table register.subdomain (
  id            uuid primary key,
  domain        text not null check (domain ~ '^[a-z_]+$'),
  name_fr       text not null check (length(name_fr) between 1 and 100),
  name_en       text not null check (length(name_en) between 1 and 100),
  definition_fr text check (length(definition_fr) between 1 and 500),
  definition_en text check (length(definition_en) between 1 and 500),
  -- The French name as lists are read: without accents, case nor signs.
  key           text not null check (length(key) between 1 and 100),
  turn          integer not null check (turn >= 1),
  added_at      timestamptz not null,
  mandate_id    uuid not null references people.mandate (id),
  constraint subdomain_once unique (key, turn)
);
create trigger subdomain_only_added before update or delete or truncate on register.subdomain
  for each statement execute function journal.refuse_change();
create table register.subdomain_withdrawal (
  subdomain_id uuid constraint subdomain_withdrawn_once primary key references register.subdomain (id),
  at           timestamptz not null,
  mandate_id   uuid not null references people.mandate (id)
);
create trigger subdomain_withdrawal_only_added before update or delete or truncate on register.subdomain_withdrawal
  for each statement execute function journal.refuse_change();
create view register.standing_subdomain as
  select s.* from register.subdomain as s
  where not exists (select from register.subdomain_withdrawal as w where w.subdomain_id = s.id);
