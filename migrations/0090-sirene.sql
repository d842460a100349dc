-- The business register as a reference: legal units and their establishments as INSEE publishes them (Sirene stock files,
-- Licence Ouverte 2.0). What the territory names is in « register »; a link between the two is a decision, kept there.
create schema sirene;

-- A file that was read, whole or not: where it comes from, of which day it is, what became of its rows.
create table sirene.edition (
  id            uuid primary key,
  kind          text not null check (kind in ('legal_units', 'establishments')),
  title         text not null,
  published_on  date not null,
  filename      text not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state         text not null check (state in ('reading', 'read', 'abandoned')),
  rows_read     bigint not null default 0 check (rows_read >= 0),
  rows_refused  bigint not null default 0 check (rows_refused >= 0),
  started_at    timestamptz not null,
  ended_at      timestamptz,
  constraint edition_once unique (kind, sha256),
  check ((state = 'reading') = (ended_at is null))
);

-- A masked value (« [ND] », partial diffusion) is null, and never a name. Dates at the precision of the source.
create table sirene.legal_unit (
  siren             text primary key check (siren ~ '^[0-9]{9}$'),
  legal_name        text,
  acronym           text,
  usual_names       text[] not null default '{}',
  -- 1000 is a person in their own name: never listed without a reason.
  legal_form        text check (legal_form ~ '^[0-9]{4}$'),
  -- A code of activity means nothing without its nomenclature: NAF rév. 2 until the end of 2026, NAF 2025 after it.
  naf               text,
  naf_nomenclature  text check (naf_nomenclature in ('NAF1993', 'NAFRev1', 'NAFRev2', 'NAF2025')),
  size_band         text,
  created_on        text check (created_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  state             text not null check (state in ('active', 'ceased')),
  ceased_on         text check (ceased_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  diffusion         text not null check (diffusion in ('full', 'partial')),
  head_nic          text check (head_nic ~ '^[0-9]{5}$'),
  edition_id        uuid not null references sirene.edition (id),
  constraint legal_unit_naf_versioned check ((naf is null) = (naf_nomenclature is null))
);

create table sirene.establishment (
  siret             text primary key check (siret ~ '^[0-9]{14}$'),
  siren             text not null generated always as (left(siret, 9)) stored,
  role              text not null check (role in ('head', 'secondary')),
  state             text not null check (state in ('active', 'closed')),
  trade_name        text,
  signs             text[] not null default '{}',
  address           text,
  postcode          text,
  commune           text,
  commune_code      text check (commune_code ~ '^([0-9]{5}|2[AB][0-9]{3})$'),
  latitude          double precision check (latitude between -90 and 90),
  longitude         double precision check (longitude between -180 and 180),
  naf               text,
  naf_nomenclature  text check (naf_nomenclature in ('NAF1993', 'NAFRev1', 'NAFRev2', 'NAF2025')),
  created_on        text check (created_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  closed_on         text check (closed_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  diffusion         text not null check (diffusion in ('full', 'partial')),
  edition_id        uuid not null references sirene.edition (id),
  constraint establishment_naf_versioned check ((naf is null) = (naf_nomenclature is null)),
  constraint establishment_placed check ((latitude is null) = (longitude is null))
);
create index establishment_siren on sirene.establishment (siren);
