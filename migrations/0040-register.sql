-- Who exists on the territory, where, linked how: actors, dated typed relations between them, and the source of every row.
create schema register;

-- Typing errors are forgiven by comparing groups of three letters.
create extension if not exists pg_trgm;

-- « énergie », « Energie » and « ENERGIE » are one word to somebody who searches. Built-in functions only: unaccent() is not
-- immutable and lives in whichever schema it was installed, so a stored column would rest on a promise that is not ours.
-- The letters that do not decompose are named; the rule plain-text.ts does the same to what people type.
create function register.plain(p_text text) returns text language sql immutable strict parallel safe
return replace(replace(replace(
  lower(translate(regexp_replace(normalize(p_text, NFKD), '[\u0300-\u036f]', '', 'g'), '’‘‐–Œ', '''''--œ')),
  'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss');

-- array_to_string is only stable because some types print differently by setting; text does not.
create function register.joined(p_words text[]) returns text language sql immutable strict parallel safe
return array_to_string(p_words, ' | ');

create table register.source (
  id            uuid primary key,
  slug          text not null constraint source_slug unique check (slug ~ '^[a-z0-9-]+$'),
  title         text not null,
  publisher     text not null,
  url           text not null check (url ~ '^https?://'),
  -- Day, month or year of the source itself; null while not known.
  published     text check (published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  consulted_on  date not null,
  -- With the attribution that the licence asks for; null where no licence was read.
  licence       text
);

create table register.actor (
  id               uuid primary key,
  slug             text not null constraint actor_slug unique check (slug ~ '^[a-z0-9-]+$'),
  name             text not null,
  other_names      text[] not null default '{}',
  kind             text not null check (kind in ('startup', 'sme', 'large_company', 'academic', 'cluster', 'accelerator',
                     'investor', 'place', 'public_body', 'association')),
  -- Null while not known. An actor is not a legal unit: a laboratory, a place or a programme has none of its own.
  siren            text constraint actor_siren unique check (siren ~ '^[0-9]{9}$'),
  siren_source_id  uuid references register.source (id),
  commune          text,
  commune_code     text check (commune_code ~ '^([0-9]{5}|2[AB][0-9]{3})$'),
  layer            text check (layer in ('hardware', 'software', 'domain', 'transversal')),
  domains          text[] not null default '{}',
  -- Day, month or year at the precision the source gives.
  active_from      text check (active_from ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  active_until     text check (active_until ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  website          text check (website ~ '^https?://'),
  summary_fr       text not null,
  summary_en       text not null,
  source_id        uuid not null references register.source (id),
  -- S read in the source, P read in the press or a third party, I inferred, ? not established.
  mark             text not null check (mark in ('S', 'P', 'I', '?')),
  state            text not null default 'listed' check (state in ('listed')),
  sort_name        text not null generated always as (register.plain(name)) stored,
  search_names     text not null generated always as (register.plain(name || ' | ' || register.joined(other_names))) stored,
  search_text      text not null generated always as (register.plain(name || ' | ' || register.joined(other_names) || ' | '
                     || coalesce(siren, '') || ' | ' || coalesce(commune, '') || ' | ' || summary_fr || ' | ' || summary_en)) stored,
  constraint actor_commune_whole check ((commune is null) = (commune_code is null)),
  constraint actor_siren_sourced check ((siren is null) = (siren_source_id is null))
);
create index actor_search_text on register.actor using gin (search_text gin_trgm_ops);
create index actor_sort_name on register.actor (sort_name collate "C");

create table register.relation (
  id          uuid primary key,
  from_id     uuid not null references register.actor (id),
  to_id       uuid not null references register.actor (id),
  type        text not null check (type in ('member_of', 'spun_off_from', 'partner_of', 'located_in', 'became',
                'supervised_by', 'funded_by', 'incubated_by', 'subsidiary_of', 'accelerated_by')),
  from_date   text check (from_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  until_date  text check (until_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  source_id   uuid not null references register.source (id),
  mark        text not null check (mark in ('S', 'P', 'I', '?')),
  constraint relation_of_two check (from_id <> to_id),
  -- Somebody may leave and come back: the same link twice needs two beginnings.
  constraint relation_once unique nulls not distinct (from_id, to_id, type, from_date)
);
create index relation_to on register.relation (to_id);
