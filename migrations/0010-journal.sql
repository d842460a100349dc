-- The journal: who did what, when, under which mandate; each row carries the hash of the one before.
create schema journal;

create table journal.entry (
  seq          bigint primary key check (seq > 0),
  at           timestamptz not null,
  author_kind  text not null check (author_kind in ('person', 'link', 'system')),
  author_id    text not null,
  mandate_id   uuid,
  event        text not null check (event ~ '^[a-z_-]+\.[a-z_]+$'),
  subject      text not null,
  data         jsonb not null default '{}',
  previous     text not null,
  hash         text not null unique
);
create index entry_subject on journal.entry (subject, seq);

-- One row: the end of the chain. Locking it puts concurrent acts in one order, without gaps.
create table journal.head (
  only_row boolean primary key default true check (only_row),
  seq      bigint not null,
  hash     text not null
);
insert into journal.head (seq, hash) values (0, repeat('0', 64));

create function journal.append(
  p_at timestamptz, p_author_kind text, p_author_id text, p_mandate_id uuid,
  p_event text, p_subject text, p_data jsonb, p_payload text
) returns bigint language plpgsql as $$
declare
  v_seq bigint;
  v_previous text;
  v_hash text;
begin
  select seq + 1, hash into v_seq, v_previous from journal.head for update;
  v_hash := encode(sha256(convert_to(v_previous || E'\n' || v_seq || E'\n' || p_payload, 'UTF8')), 'hex');
  insert into journal.entry (seq, at, author_kind, author_id, mandate_id, event, subject, data, previous, hash)
  values (v_seq, p_at, p_author_kind, p_author_id, p_mandate_id, p_event, p_subject, p_data, v_previous, v_hash);
  update journal.head set seq = v_seq, hash = v_hash;
  return v_seq;
end $$;

-- Used by every table that only grows: ballots, entries, journal rows, deposited versions.
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'ROWS_ARE_ONLY_ADDED';
end $$;
create trigger entry_only_added before update or delete or truncate on journal.entry
  for each statement execute function journal.refuse_change();

-- Keys of submissions already carried out: a form sent twice does its work once.
create table journal.once (
  key  text primary key check (length(key) between 8 and 200),
  at   timestamptz not null
);
