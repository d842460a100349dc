-- The index on the fingerprint leaves its name to the table.
alter index register.import_file rename to import_of_file;

-- A list that a team sent, before it said where it comes from: nobody reads by a fingerprint what they did not send.
create table register.import_file (
  id              uuid primary key,
  organisation_id uuid not null references people.organisation (id),
  name            text not null,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes           bigint not null check (bytes > 0),
  kind            text not null check (kind in ('csv', 'xlsx')),
  at              timestamptz not null,
  mandate_id      uuid not null references people.mandate (id)
);
create trigger import_file_only_added before update or delete or truncate on register.import_file
  for each statement execute function journal.refuse_change();
