-- Video sittings (L5211-11-1 CGCT): where the public follows them, and how the assembly reads « once per semester ».

-- The address of the live broadcast of a sitting, then of its recording: the last row of each kind counts. It is not part of
-- what a convocation freezes: an address may change on the very day.
create table council.sitting_broadcast (
  sitting_id  uuid not null references council.sitting (id),
  kind        text not null check (kind in ('live', 'recording')),
  number      integer not null check (number > 0),
  -- Null: withdrawn.
  address     text check (address ~ '^https://' and length(address) <= 500),
  at          timestamptz not null,
  constraint broadcast_once primary key (sitting_id, kind, number)
);

-- The calendar half-year, unless the assembly keeps the other reading: no text settles it. The last row counts.
create table council.semester_reading (
  assembly_id  uuid not null references council.assembly (id),
  number       integer not null check (number > 0),
  reading      text not null check (reading in ('half_year', 'rolling')),
  at           timestamptz not null,
  constraint semester_reading_once primary key (assembly_id, number)
);

create trigger sitting_broadcast_only_added before update or delete or truncate on council.sitting_broadcast
  for each statement execute function journal.refuse_change();
create trigger semester_reading_only_added before update or delete or truncate on council.semester_reading
  for each statement execute function journal.refuse_change();
