-- The living register: what the reference was read to say, what the team decided of its news, who confirmed a profile, and what
-- actors ask for themselves. Proposals are not kept: they are computed from the reference and these decisions at each look.

-- One decision on one thing that the reference says otherwise. The turn makes two people who answer at once answer once.
create table register.reference_decision (
  id            uuid primary key,
  rank          bigint not null generated always as identity,
  actor_id      uuid not null references register.actor (id),
  siren         text not null check (siren ~ '^\d{9}$'),
  kind          text not null check (kind in ('ceased', 'masked', 'reopened', 'moved', 'renamed', 'activity', 'recoded')),
  -- What the reference said, to know it again: a day, a town, a name, a code. Never a value that is masked.
  said          text not null,
  turn          integer not null check (turn >= 0),
  answer        text not null check (answer in ('accepted', 'refused', 'later')),
  edition_title text not null,
  edition_day   date not null,
  -- The value that an acceptance entered; null where it enters none.
  value_id      uuid references register.field_value (id),
  at            timestamptz not null,
  mandate_id    uuid not null references people.mandate (id),
  constraint reference_decision_turn unique (actor_id, siren, kind, turn)
);
create index reference_decision_recent on register.reference_decision (rank);
create trigger reference_decision_only_added before update or delete or truncate on register.reference_decision
  for each statement execute function journal.refuse_change();

create table register.reference_decision_undone (
  decision_id uuid constraint reference_decision_undone_once primary key references register.reference_decision (id),
  at          timestamptz not null,
  mandate_id  uuid not null references people.mandate (id)
);
create trigger reference_decision_undone_only_added before update or delete or truncate on register.reference_decision_undone
  for each statement execute function journal.refuse_change();

-- The values that an acceptance withdrew (a unit that works again has no end): entered again when it is undone.
create table register.reference_decision_withdrawal (
  decision_id uuid not null references register.reference_decision (id),
  value_id    uuid not null references register.value_withdrawal (value_id),
  constraint reference_decision_withdrawal_once primary key (decision_id, value_id)
);
create trigger reference_decision_withdrawal_only_added before update or delete or truncate
  on register.reference_decision_withdrawal for each statement execute function journal.refuse_change();

-- What the reference was last read to say of the unit that an actor carries: the legal name, which is not the name people use; the
-- code of activity with its nomenclature, one row a nomenclature; whether it may be shown.
create table register.unit_reading (
  id            uuid primary key,
  rank          bigint not null generated always as identity,
  actor_id      uuid not null references register.actor (id),
  siren         text not null check (siren ~ '^\d{9}$'),
  aspect        text not null check (aspect in ('legal_name', 'activity', 'diffusion')),
  content       text not null,
  nomenclature  text check (nomenclature in ('NAP', 'NAF1993', 'NAFRev1', 'NAFRev2', 'NAF2025')),
  edition_title text not null,
  edition_day   date not null,
  -- The acceptance that brought it; null for the first reading.
  decision_id   uuid references register.reference_decision (id),
  at            timestamptz not null,
  mandate_id    uuid not null references people.mandate (id),
  constraint unit_reading_nomenclature check ((aspect = 'activity') = (nomenclature is not null))
);
create unique index unit_reading_first_once on register.unit_reading (actor_id, siren, aspect) where decision_id is null;
create index unit_reading_actor on register.unit_reading (actor_id);
create index unit_reading_activity on register.unit_reading (nomenclature, content) where aspect = 'activity';
create trigger unit_reading_only_added before update or delete or truncate on register.unit_reading
  for each statement execute function journal.refuse_change();

create view register.standing_decision as
  select d.* from register.reference_decision as d
  where not exists (select from register.reference_decision_undone as u where u.decision_id = d.id);

create view register.standing_reading as
  select r.* from register.unit_reading as r
  where not exists (select from register.reference_decision_undone as u where u.decision_id = r.decision_id);

-- Somebody of the team, or the actor itself, looked and says that a profile is still right.
create table register.actor_confirmation (
  id          uuid primary key,
  actor_id    uuid not null references register.actor (id),
  confirmed_on date not null,
  -- What was looked at; a page of it, if there is one.
  looked_at   text not null check (length(looked_at) between 1 and 500),
  url         text check (url ~ '^https?://'),
  at          timestamptz not null,
  mandate_id  uuid not null references people.mandate (id)
);
create index actor_confirmation_actor on register.actor_confirmation (actor_id);
create trigger actor_confirmation_only_added before update or delete or truncate on register.actor_confirmation
  for each statement execute function journal.refuse_change();

create table register.actor_confirmation_undone (
  confirmation_id uuid constraint actor_confirmation_undone_once primary key references register.actor_confirmation (id),
  at              timestamptz not null,
  mandate_id      uuid not null references people.mandate (id)
);
create trigger actor_confirmation_undone_only_added before update or delete or truncate on register.actor_confirmation_undone
  for each statement execute function journal.refuse_change();

create view register.standing_confirmation as
  select c.* from register.actor_confirmation as c
  where not exists (select from register.actor_confirmation_undone as u where u.confirmation_id = c.id);

-- Somebody asks to speak for an actor. Nothing here says who: the address is apart, and goes once it has served.
create table register.claim (
  id          uuid primary key,
  actor_id    uuid not null references register.actor (id),
  -- Whether the address was of the domain of the actor's own website, as the profile showed it.
  proof       text not null check (proof in ('own_domain', 'none')),
  lang        text not null check (lang in ('fr', 'en')),
  at          timestamptz not null,
  token_hash  text not null constraint claim_token unique check (token_hash ~ '^[0-9a-f]{64}$'),
  expires_at  timestamptz not null
);
create index claim_actor on register.claim (actor_id, at);
create trigger claim_only_added before update or delete or truncate on register.claim
  for each statement execute function journal.refuse_change();

-- Personal data, so neither kept nor added to for ever: these two are the only tables of the module whose rows are erased.
create table register.claim_contact (
  claim_id    uuid primary key references register.claim (id),
  email       text not null,
  at          timestamptz not null
);
create index claim_contact_email on register.claim_contact (email, at);
create table register.claim_message (
  message_id  uuid primary key,
  claim_id    uuid not null references register.claim (id)
);

-- What came by the link, once.
create table register.correction (
  id          uuid primary key,
  rank        bigint not null generated always as identity,
  claim_id    uuid not null constraint correction_once unique references register.claim (id),
  actor_id    uuid not null references register.actor (id),
  kind        text not null check (kind in ('corrects', 'confirms', 'withdraws')),
  -- Why, in the words of who asks; may be empty.
  reason      text not null check (length(reason) <= 2000),
  at          timestamptz not null
);
create index correction_actor on register.correction (actor_id);
create trigger correction_only_added before update or delete or truncate on register.correction
  for each statement execute function journal.refuse_change();

create table register.correction_field (
  correction_id uuid not null references register.correction (id),
  field         text not null,
  -- What the profile showed when it was sent; null where nothing was known.
  before        jsonb,
  after         jsonb not null,
  constraint correction_field_once primary key (correction_id, field)
);
create trigger correction_field_only_added before update or delete or truncate on register.correction_field
  for each statement execute function journal.refuse_change();

-- The answer of the team to each field, or to the whole ('profile') of a withdrawal or a confirmation.
create table register.correction_answer (
  id              uuid primary key,
  correction_id   uuid not null references register.correction (id),
  field           text not null,
  answer          text not null check (answer in ('accepted', 'refused')),
  reason          text not null check (length(reason) <= 2000),
  value_id        uuid references register.field_value (id),
  confirmation_id uuid references register.actor_confirmation (id),
  at              timestamptz not null,
  mandate_id      uuid not null references people.mandate (id),
  constraint correction_answered_once unique (correction_id, field),
  constraint correction_refused_why check (answer = 'accepted' or reason <> '')
);
create trigger correction_answer_only_added before update or delete or truncate on register.correction_answer
  for each statement execute function journal.refuse_change();

create table register.correction_undone (
  correction_id uuid constraint correction_undone_once primary key references register.correction (id),
  at            timestamptz not null,
  mandate_id    uuid not null references people.mandate (id)
);
create trigger correction_undone_only_added before update or delete or truncate on register.correction_undone
  for each statement execute function journal.refuse_change();

-- Actors that left the list because they asked to: no list brings them back while this stands.
create view register.actor_left as
  select c.actor_id, a.at from register.correction as c
  join register.correction_answer as a on a.correction_id = c.id and a.answer = 'accepted'
  where c.kind = 'withdraws'
    and not exists (select from register.correction_undone as u where u.correction_id = c.id);
