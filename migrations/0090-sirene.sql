-- The business register as a reference: legal units and their establishments as INSEE publishes them (Sirene stock files,
-- Licence Ouverte 2.0). What the territory names is in « register »; a link between the two is a decision, kept there.
create schema sirene;

-- A file that was read, whole or not: where it comes from, of which day it is, what became of its rows.
create table sirene.edition (
  id             uuid primary key,
  kind           text not null check (kind in ('legal_units', 'establishments')),
  title          text not null,
  published_on   date not null,
  filename       text not null,
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Why natural persons are kept; null when they were left out, which is the rule.
  persons_reason text,
  state          text not null check (state in ('reading', 'read', 'abandoned')),
  rows_read      bigint not null default 0 check (rows_read >= 0),
  rows_written   bigint not null default 0 check (rows_written >= 0),
  rows_refused   bigint not null default 0 check (rows_refused >= 0),
  -- Rows that are right and not kept, by reason.
  rows_aside     jsonb not null default '{}',
  started_at     timestamptz not null,
  ended_at       timestamptz,
  constraint edition_once unique (kind, sha256),
  check ((state = 'reading') = (ended_at is null))
);
create trigger edition_stays before delete or truncate on sirene.edition
  for each statement execute function journal.refuse_change();

-- A masked value (« [ND] », partial diffusion) is null, and never a name. What a file does not say is null too.
-- The shape of each value is judged row by row at the import, where a refusal can be told to somebody: a million rows
-- enter here by COPY, and the checks kept are the cheap ones. For the same reason edition_id is no foreign key:
-- one edition would be looked up a million times, and editions are never removed.
create table sirene.legal_unit (
  siren             text primary key check (length(siren) = 9),
  legal_name        text,
  acronym           text,
  usual_names       text[] not null,
  -- 1000 is a person in their own name: never kept without a reason, never with a name.
  legal_form        text check (length(legal_form) = 4),
  -- Null with a code: the file does not say which nomenclature the code is of, and its shape does not either.
  naf               text,
  naf_nomenclature  text check (naf_nomenclature in ('NAP', 'NAF1993', 'NAFRev1', 'NAFRev2', 'NAF2025')),
  -- The second code that INSEE gives while it goes from NAF rév. 2 to NAF 2025 (1 January 2027).
  naf_2025          text,
  size_band         text,
  created_on        date,
  state             text check (state in ('active', 'ceased')),
  ceased_on         date,
  -- Null is not known, and shown as if it were partial.
  diffusion         text check (diffusion in ('full', 'partial')),
  head_nic          text check (length(head_nic) = 5),
  edition_id        uuid not null,
  -- The words of its names, folded: what somebody looks for.
  words             tsvector not null,
  constraint legal_unit_naf_versioned check (naf is not null or naf_nomenclature is null)
);
-- The index of words is made by the first import, after its rows (actions/settle-words.ts): made once over a million rows, it
-- costs half of what keeping it up to date row by row does. Without it a search is right and slow.
create index legal_unit_persons on sirene.legal_unit (siren) where legal_form = '1000';

create table sirene.establishment (
  siret             text primary key check (length(siret) = 14),
  siren             text not null generated always as (left(siret, 9)) stored,
  role              text check (role in ('head', 'secondary')),
  state             text check (state in ('active', 'closed')),
  trade_name        text,
  signs             text[] not null,
  address           text,
  postcode          text,
  commune           text,
  commune_code      text check (length(commune_code) = 5),
  naf               text,
  naf_nomenclature  text check (naf_nomenclature in ('NAP', 'NAF1993', 'NAFRev1', 'NAFRev2', 'NAF2025')),
  naf_2025          text,
  created_on        date,
  closed_on         date,
  diffusion         text check (diffusion in ('full', 'partial')),
  edition_id        uuid not null,
  words             tsvector not null,
  constraint establishment_naf_versioned check (naf is not null or naf_nomenclature is null)
);
create index establishment_siren on sirene.establishment (siren);
