-- The label: calls as versioned data, candidatures and their life, the draft a team writes, the versions it files.
create schema label;

-- One version of one call. A change of the call is a new version: what a candidature answered to never moves under it.
create table label.edition (
  id               uuid primary key,
  slug             text not null check (slug ~ '^[a-z0-9-]+$'),
  version          integer not null check (version > 0),
  name_fr          text not null,
  name_en          text not null,
  -- `permanent`: files are examined as they come (F1.1); `dated`: between two dates (F2.3).
  kind             text not null check (kind in ('permanent', 'dated')),
  -- Partial dates (2014-02-01, 2014-02, 2014); null is « non connu », and for `closes` of a permanent call « sans date butoir ».
  opens            text,
  closes           text,
  -- Null: no ceiling on the number of labels.
  numerus_clausus  integer check (numerus_clausus > 0),
  -- Criteria with their questions, indicators, pieces, parameters, sources: see src/label/rules/call-content.ts.
  content          jsonb not null,
  added_at         timestamptz not null,
  constraint edition_version unique (slug, version),
  constraint permanent_never_closes check (kind = 'dated' or closes is null)
);
create trigger edition_only_added before update or delete or truncate on label.edition
  for each statement execute function journal.refuse_change();

create table label.candidature (
  id               uuid primary key,
  slug             text not null constraint candidature_slug unique check (slug ~ '^[a-z0-9-]+$'),
  edition_id       uuid not null references label.edition (id),
  -- The organisation whose mandates make the team; people.organisation, without a key across schemas.
  organisation_id  uuid not null,
  -- Who carries the candidature before the State: a métropole (F1.1).
  carrier          text not null,
  title_fr         text not null,
  title_en         text not null,
  -- What is known, and what is not, about this candidature as a whole; shown on its public page.
  about_fr         text not null,
  about_en         text not null,
  standing         text not null check (standing in ('historical', 'rehearsal', 'real')),
  -- One stored value of src/label/rules/candidature-states.ts: never worked out from dates or other fields (LBL-04).
  state            text not null,
  -- Grows by one at each change of the draft: what a page compares before filing.
  version          integer not null default 0,
  added_at         timestamptz not null
);
create index candidature_organisation on label.candidature (organisation_id);

-- Each step of the life of a candidature (LBL-05). A step of the past may have no known moment.
create table label.candidature_transition (
  id              uuid primary key,
  candidature_id  uuid not null references label.candidature (id),
  number          integer not null check (number > 0),
  -- Null when what came before is not known.
  from_state      text,
  event           text not null,
  to_state        text not null,
  actor           text not null check (actor in ('carrier', 'mission', 'committee', 'state', 'clock')),
  -- The moment, for an act made here; null for a fact of the past.
  at              timestamptz,
  -- What is known of the date of a past fact: a partial date, the words of the source when they say more (« été 2014 »).
  known_date      text,
  date_fr         text,
  date_en         text,
  basis_fr        text not null,
  basis_en        text not null,
  -- S read in the source, P press, I deduced, ? not established; null for an act made here.
  mark            text check (mark in ('S', 'P', 'I', '?')),
  sources         jsonb not null default '[]',
  -- Participants by role, quotes, rival dates, notes: see src/label/rules/transition-details.ts.
  details         jsonb not null default '{}',
  person_id       uuid,
  mandate_id      uuid,
  constraint transition_number unique (candidature_id, number)
);
create trigger transition_only_added before update or delete or truncate on label.candidature_transition
  for each statement execute function journal.refuse_change();

-- An item the Mission dispensed from: printed beside the item everywhere (LBL-09, F6.12).
create table label.waiver (
  id              uuid primary key,
  candidature_id  uuid not null references label.candidature (id),
  -- A criterion, a question, an indicator or a piece of the edition: 'C3', 'c3-directeur'.
  item            text not null,
  granted_by_fr   text not null,
  granted_by_en   text not null,
  known_date      text,
  date_fr         text,
  date_en         text,
  reason_fr       text not null,
  reason_en       text not null,
  mark            text check (mark in ('S', 'P', 'I', '?')),
  sources         jsonb not null default '[]',
  added_at        timestamptz not null,
  constraint waiver_once unique (candidature_id, item)
);
create trigger waiver_only_added before update or delete or truncate on label.waiver
  for each statement execute function journal.refuse_change();

-- The draft, one row per question. Left blank with a reason is an answer too (LBL-07); empty text and no reason is « à faire ».
create table label.answer (
  candidature_id  uuid not null references label.candidature (id),
  question        text not null,
  text            text not null default '',
  blank_reason    text check (blank_reason <> ''),
  -- Said by whoever writes: still being written, or ready to be filed.
  readiness       text not null check (readiness in ('in_progress', 'ready')),
  version         integer not null check (version > 0),
  edited_by       uuid not null,
  edited_at       timestamptz not null,
  constraint answer_once primary key (candidature_id, question),
  constraint blank_or_written check (blank_reason is null or text = '')
);
-- Every text that was saved, so that nothing a colleague wrote is ever lost.
create table label.answer_revision (
  candidature_id  uuid not null references label.candidature (id),
  question        text not null,
  version         integer not null check (version > 0),
  text            text not null,
  blank_reason    text,
  readiness       text not null,
  edited_by       uuid not null,
  edited_at       timestamptz not null,
  constraint answer_revision_once primary key (candidature_id, question, version)
);
create trigger answer_revision_only_added before update or delete or truncate on label.answer_revision
  for each statement execute function journal.refuse_change();

-- A figure chosen among rivals of evidence, or a blank with its reason: exactly one.
create table label.figure_choice (
  candidature_id  uuid not null references label.candidature (id),
  indicator       text not null,
  figure_id       uuid,
  blank_reason    text check (blank_reason <> ''),
  version         integer not null check (version > 0),
  edited_by       uuid not null,
  edited_at       timestamptz not null,
  constraint figure_choice_once primary key (candidature_id, indicator),
  constraint figure_or_reason check (num_nonnulls(figure_id, blank_reason) = 1)
);

-- A filed version, frozen: content and hash. The draft lives on beside it.
create table label.deposit (
  id              uuid primary key,
  candidature_id  uuid not null references label.candidature (id),
  number          integer not null check (number > 0),
  at              timestamptz not null,
  person_id       uuid not null,
  mandate_id      uuid not null,
  -- src/label/rules/deposit-content.ts; `sha256` is that of its canonical text.
  content         jsonb not null,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- [{id, slot, filename, sha256}] of the pieces in force at that moment.
  pieces          jsonb not null,
  constraint deposit_number unique (candidature_id, number)
);
create trigger deposit_only_added before update or delete or truncate on label.deposit
  for each statement execute function journal.refuse_change();
