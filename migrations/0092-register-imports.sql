-- Lists that the territory's team imports, row by row: what was read, what became of it, and the columns remembered for next time.
create table register.import (
  id             uuid primary key,
  -- What people call it: « import n° 12 ».
  number         bigint not null generated always as identity constraint import_number unique,
  organisation_id uuid not null references people.organisation (id),
  state          text not null check (state in ('draft', 'applied', 'undone', 'abandoned')),
  file_name      text not null,
  file_sha256    text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_bytes     bigint not null check (file_bytes > 0),
  file_kind      text not null check (file_kind in ('csv', 'xlsx')),
  -- The sheets, their first rows, and how the file was understood.
  seen           jsonb not null,
  source_title   text not null,
  source_publisher text not null,
  source_url     text not null check (source_url ~ '^https?://'),
  source_published text check (source_published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  read_on        date not null,
  licence        text,
  mark           text not null check (mark in ('S', 'P', 'I', '?')),
  -- Chosen, then judged; null before.
  sheet          text,
  header_line    integer check (header_line > 0),
  columns        jsonb,
  default_kind   text,
  counts         jsonb,
  -- The fingerprint of the difference that was shown: what is confirmed is what was read.
  difference     text check (difference ~ '^[0-9a-f]{64}$'),
  -- Once applied: the source that its values name.
  source_id      uuid references register.source (id),
  started_at     timestamptz not null,
  started_by     uuid not null references people.mandate (id),
  applied_at     timestamptz,
  applied_by     uuid references people.mandate (id),
  undone_at      timestamptz,
  undone_by      uuid references people.mandate (id),
  constraint import_judged check ((sheet is null) = (counts is null) and (sheet is null) = (columns is null)
    and (sheet is null) = (header_line is null) and (sheet is null) = (difference is null)),
  constraint import_applied check ((applied_at is not null) = (state in ('applied', 'undone'))
    and (applied_at is null) = (applied_by is null) and (applied_at is null or (counts is not null and source_id is not null))),
  constraint import_undone check ((undone_at is not null) = (state = 'undone') and (undone_at is null) = (undone_by is null))
);
create index import_file on register.import (file_sha256);

create table register.import_row (
  import_id   uuid not null references register.import (id),
  -- As the file counts them: what a person finds again in it.
  line        integer not null check (line > 0),
  -- As read, in the order of the columns, before anything was cleaned or repaired.
  cells       jsonb not null,
  outcome     text not null check (outcome in ('created', 'updated', 'unchanged', 'refused', 'alert')),
  remarks     jsonb not null,
  changes     jsonb not null,
  -- Null for what touches nobody, and before the import is applied for who is created.
  actor_id    uuid references register.actor (id),
  constraint import_row_line primary key (import_id, line)
);
create index import_row_outcome on register.import_row (import_id, outcome, line);
create index import_row_actor on register.import_row (actor_id);

-- A draft is judged again as often as wanted; what was applied stands, row by row, undone or not.
create function register.refuse_import_row_change() returns trigger language plpgsql as $$
begin
  if (select state from register.import where id = old.import_id) in ('applied', 'undone') then
    raise exception 'ROWS_ARE_ONLY_ADDED';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger import_row_kept before update or delete on register.import_row
  for each row execute function register.refuse_import_row_change();
create trigger import_row_not_emptied before truncate on register.import_row
  for each statement execute function journal.refuse_change();

create function register.refuse_import_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'ROWS_ARE_ONLY_ADDED'; end if;
  if not (old.state = 'draft' and new.state in ('draft', 'applied', 'abandoned') or old.state = 'applied' and new.state = 'undone') then
    raise exception 'IMPORT_STATE';
  end if;
  return new;
end $$;
create trigger import_kept before update or delete on register.import
  for each row execute function register.refuse_import_change();

-- Which column of a source filled which field, the last time: found again by its heading, whatever its place.
create table register.import_mapping (
  id           uuid primary key,
  source_words text not null,
  columns      jsonb not null,
  default_kind text,
  at           timestamptz not null,
  mandate_id   uuid not null references people.mandate (id)
);
create index import_mapping_source on register.import_mapping (source_words, at);
create trigger import_mapping_only_added before update or delete or truncate on register.import_mapping
  for each statement execute function journal.refuse_change();
