-- Dated versions of the register’s open data. The files of a version are pieces (evidence.piece) under
-- « register/publication/<id> », their bytes in the file store under their print: what was published stays downloadable.
create table register.publication (
  id            uuid primary key,
  -- Versions follow each other; two that are published at the same moment cannot have one number.
  number        integer not null constraint publication_number unique check (number >= 1),
  published_at  timestamptz not null,
  person_id     uuid not null,
  mandate_id    uuid not null,
  actors        integer not null check (actors >= 0),
  relations     integer not null check (relations >= 0),
  -- Of the names and prints of its files: a version that says the same as the last one is none.
  print         text not null check (print ~ '^[0-9a-f]{64}$')
);
create trigger publication_only_added before update or delete or truncate on register.publication
  for each statement execute function journal.refuse_change();
