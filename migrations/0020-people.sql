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
  ends_on          date constraint mandate_end_after_start check (ends_on >= starts_on),
  granted_by       text not null,
  constraint mandate_same_start unique (person_id, organisation_id, role, starts_on)
);
create index mandate_person on people.mandate (person_id);
create index mandate_organisation on people.mandate (organisation_id);
-- Nobody holds the same role twice at once without an end in sight.
create unique index mandate_held_once on people.mandate (person_id, organisation_id, role) where ends_on is null;

-- What was done under a mandate stays explained by it: it can receive an end, and nothing else.
create function people.refuse_mandate_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and (new.id, new.person_id, new.organisation_id, new.role, new.starts_on, new.granted_by)
      is not distinct from (old.id, old.person_id, old.organisation_id, old.role, old.starts_on, old.granted_by)
    and new.ends_on is not null
  then
    return new;
  end if;
  raise exception 'MANDATES_ONLY_END';
end $$;
create trigger mandate_only_ends before update or delete on people.mandate
  for each row execute function people.refuse_mandate_change();

create table people.sign_in_link (
  token_hash   text primary key,
  person_id    uuid not null references people.person (id),
  -- The local address the person wanted when asked to sign in.
  return_path  text not null check (return_path ~ '^/([^/]|$)'),
  created_at   timestamptz not null,
  expires_at   timestamptz not null
);
create index sign_in_link_person on people.sign_in_link (person_id, created_at);
-- Single use is a constraint: the second use violates this primary key.
create table people.sign_in_link_use (
  token_hash  text constraint sign_in_link_used_once primary key references people.sign_in_link (token_hash),
  used_at     timestamptz not null
);

create table people.session (
  token_hash  text primary key,
  person_id   uuid not null references people.person (id),
  mandate_id  uuid references people.mandate (id),
  created_at  timestamptz not null,
  expires_at  timestamptz not null
);
create index session_person on people.session (person_id);

-- Messages to send: written in the act's own transaction, delivered afterwards, and never twice: one that was being sent
-- when the program fell stays `sending`, because nobody knows whether it left.
create table people.outbox_message (
  id               uuid primary key,
  recipient        text not null,
  subject          text not null,
  body             text not null,
  state            text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'given_up')),
  created_at       timestamptz not null,
  next_attempt_at  timestamptz not null,
  -- After this moment the message is of no use to anybody: a sign-in link that no longer opens.
  useful_until     timestamptz,
  sent_at          timestamptz,
  attempts         integer not null default 0,
  last_error       text,
  constraint outbox_sent_has_moment check ((state = 'sent') = (sent_at is not null))
);
create index outbox_waiting on people.outbox_message (next_attempt_at) where state = 'waiting';
create index outbox_age on people.outbox_message (created_at);

-- Who does what in the programme: institutions, as dated and sourced facts. They give no right here: mandates do.
create table people.function (
  id                  uuid primary key,
  organisation_id     uuid not null references people.organisation (id),
  function            text not null check (function in ('steers', 'operates', 'coordinated', 'supports_acceleration',
                        'promotes_abroad', 'hosts', 'manages_fund', 'carries', 'decides')),
  -- The organisation towards which it does so: hosted, coordinating, carried.
  of_organisation_id  uuid references people.organisation (id),
  -- Partial dates (2014, 2014-06, 2014-06-20); null is not known.
  starts              text,
  ends                text,
  source              jsonb not null,
  rank                integer not null
);

-- Public roles of real persons, each with the source that states it.
create table people.public_role (
  id               uuid primary key,
  person_id        uuid not null references people.person (id),
  organisation_id  uuid not null references people.organisation (id),
  title_fr         text not null,
  title_en         text not null,
  starts           text,
  ends             text,
  -- When the source shows the person in this role, where its dates are not known.
  attested         text,
  source           jsonb not null,
  rank             integer not null
);
