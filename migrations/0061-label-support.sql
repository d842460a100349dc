-- What supports a candidature: blanks explained where a piece is missing, the letters of outsiders.
-- Pieces and commitments themselves live in evidence; which pieces an edition asks for is in label.edition.content.

-- Why a slot is left empty (LBL-07): signed, dated, only added; the last one counts, until a piece arrives.
create table label.piece_blank (
  id              uuid primary key,
  candidature_id  uuid not null references label.candidature (id),
  slot            text not null,
  reason          text not null check (length(btrim(reason)) between 3 and 2000),
  at              timestamptz not null,
  person_id       uuid not null,
  mandate_id      uuid not null
);
create index piece_blank_candidature on label.piece_blank (candidature_id, slot, at);
create trigger piece_blank_only_added before update or delete or truncate on label.piece_blank
  for each statement execute function journal.refuse_change();

-- The outsider's path (J2.21): the team invites, a personal link opens, a letter is signed.
create table label.letter_invitation (
  id               uuid primary key,
  candidature_id   uuid not null references label.candidature (id),
  structure_name   text not null check (length(btrim(structure_name)) between 1 and 200),
  -- The actor in the register, if the team knows it: plain text, the register is a neighbour's.
  actor_slug       text check (actor_slug ~ '^[a-z0-9-]{1,120}$'),
  -- Null once erased: the invitation stays, the address goes.
  recipient_email  text check (recipient_email = lower(recipient_email)),
  lang             text not null check (lang in ('fr', 'en')),
  at               timestamptz not null,
  person_id        uuid not null,
  mandate_id       uuid not null
);
create index letter_invitation_candidature on label.letter_invitation (candidature_id, at);

-- Personal links: only the hash of the secret. A reminder adds one; each runs to its own end.
create table label.letter_link (
  token_hash     text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  invitation_id  uuid not null references label.letter_invitation (id),
  at             timestamptz not null,
  expires_at     timestamptz not null check (expires_at > at)
);
create index letter_link_invitation on label.letter_link (invitation_id);
create trigger letter_link_only_added before update or delete or truncate on label.letter_link
  for each statement execute function journal.refuse_change();

-- The first time somebody followed a link of the invitation.
create table label.letter_opening (
  invitation_id  uuid constraint letter_opened_once primary key references label.letter_invitation (id),
  at             timestamptz not null
);
create trigger letter_opening_only_added before update or delete or truncate on label.letter_opening
  for each statement execute function journal.refuse_change();

-- The team set the invitation aside, with its letter if there is one: a record, nothing is deleted.
create table label.letter_revocation (
  invitation_id  uuid constraint letter_revoked_once primary key references label.letter_invitation (id),
  at             timestamptz not null,
  person_id      uuid not null,
  mandate_id     uuid not null
);
create trigger letter_revocation_only_added before update or delete or truncate on label.letter_revocation
  for each statement execute function journal.refuse_change();

-- Signed letters. A correction is another version; what was signed is never changed.
create table label.letter (
  id                    uuid primary key,
  invitation_id         uuid not null references label.letter_invitation (id),
  candidature_id        uuid not null references label.candidature (id),
  version               integer not null check (version > 0),
  structure_name        text not null,
  -- The name without case, accents and legal form: by it one structure is recognised across letters.
  structure_key         text not null check (structure_key <> ''),
  capacity              text not null,
  body                  text not null,
  promise_kind          text check (promise_kind in ('cash', 'in_kind', 'result')),
  promise_wording       text,
  -- Unknown is null, never 0.
  promise_amount_cents  bigint check (promise_amount_cents >= 0),
  promise_due           text,
  publication           text not null check (publication in ('published', 'withheld')),
  lang                  text not null check (lang in ('fr', 'en')),
  sha256                text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  signed_at             timestamptz not null,
  constraint letter_version_once unique (invitation_id, version),
  check ((promise_kind is null) = (promise_wording is null)),
  check (promise_kind is not null or (promise_amount_cents is null and promise_due is null))
);
create index letter_candidature on label.letter (candidature_id);
create index letter_structure_key on label.letter (structure_key);
create trigger letter_only_added before update or delete or truncate on label.letter
  for each statement execute function journal.refuse_change();

-- The signatory's name apart, so that erasing a person erases the name and not the act.
create table label.letter_signatory (
  letter_id  uuid primary key references label.letter (id),
  name       text
);

-- LBL-15: where the edition allows one signatory per structure, the structure's place is taken by one invitation.
-- A lock, not a record: freed when the invitation is revoked or the structure's name corrected.
create table label.letter_structure (
  invitation_id   uuid not null references label.letter_invitation (id),
  candidature_id  uuid not null references label.candidature (id),
  structure_key   text not null,
  primary key (invitation_id, structure_key),
  constraint letter_one_per_structure unique (candidature_id, structure_key)
);
