-- Posts of the public site: dated, signed, with the source of what they report.
create schema site;

create table site.post (
  id            uuid primary key,
  slug          text not null constraint post_slug_once unique check (slug ~ '^[a-z0-9-]+$'),
  -- When the thing reported happened, at the precision known; null when not known.
  happened_on   text,
  published_at  timestamptz not null,
  author_id     uuid,
  source        jsonb
);
-- A correction is a new version; the last one is read, the others stay.
create table site.post_version (
  post_id   uuid not null references site.post (id),
  number    integer not null check (number > 0),
  at        timestamptz not null,
  title_fr  text not null check (length(title_fr) between 1 and 200),
  title_en  text not null check (length(title_en) between 1 and 200),
  body_fr   text not null,
  body_en   text not null,
  constraint post_version_once primary key (post_id, number)
);
create table site.post_withdrawal (
  post_id  uuid primary key references site.post (id),
  at       timestamptz not null,
  reason   text not null
);
create trigger post_version_only_added before update or delete or truncate on site.post_version
  for each statement execute function journal.refuse_change();
