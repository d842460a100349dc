-- Accounts, mandates and sessions. A right comes from a mandate: a role on an organisation between two dates.
create schema people;

create table people.organisation (
  id    uuid primary key,
  slug  text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name  text not null,
  kind  text not null check (kind in ('territory', 'council', 'ministry', 'programme_office', 'operator', 'fund_manager', 'agency', 'jury', 'instance', 'other'))
);

create table people.person (
  id          uuid primary key,
  -- Null once the person is erased: the acts stay, the name goes.
  name        text,
  email       text unique check (email = lower(email)),
  -- Why this person is in the database: real and public, invented for a rehearsal, or a user of this instance.
  standing    text not null check (standing in ('public_role', 'fictitious', 'user')),
  created_at  timestamptz not null
);

create table people.mandate (
  id               uuid primary key,
  person_id        uuid not null references people.person (id),
  organisation_id  uuid not null references people.organisation (id),
  role             text not null,
  starts_on        date not null,
  -- Half-open: the first day it no longer holds; null while no end is known.
  ends_on          date check (ends_on > starts_on),
  granted_by       text not null,
  unique (person_id, organisation_id, role, starts_on)
);
create index mandate_person on people.mandate (person_id);

create table people.sign_in_link (
  token_hash  text primary key,
  person_id   uuid not null references people.person (id),
  created_at  timestamptz not null,
  expires_at  timestamptz not null
);
-- Single use is a constraint: the second use violates this primary key.
create table people.sign_in_link_use (
  token_hash  text primary key references people.sign_in_link (token_hash),
  used_at     timestamptz not null
);

create table people.session (
  token_hash  text primary key,
  person_id   uuid not null references people.person (id),
  mandate_id  uuid references people.mandate (id),
  created_at  timestamptz not null,
  expires_at  timestamptz not null
);

-- Messages to send: written in the act's own transaction, delivered afterwards.
create table people.outbox_message (
  id          uuid primary key,
  recipient   text not null,
  subject     text not null,
  body        text not null,
  created_at  timestamptz not null,
  sent_at     timestamptz,
  attempts    integer not null default 0,
  last_error  text
);
create index outbox_unsent on people.outbox_message (created_at) where sent_at is null;
