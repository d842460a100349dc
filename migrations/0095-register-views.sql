-- What pictures of the register are drawn from: where communes are, and the views that a team keeps under a name.

-- One file of contours as it was imported. Nothing of it is ever corrected: another file comes after it.
create table register.contour_set (
  id           uuid primary key,
  -- What must be said where these contours are drawn.
  source       text not null check (length(source) between 1 and 300),
  licence      text check (length(licence) between 1 and 100),
  -- Day, month or year of the source itself; null while not known.
  published    text check (published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  imported_at  timestamptz not null,
  sha256       text not null constraint contour_set_once unique check (sha256 ~ '^[0-9a-f]{64}$')
);

create table register.contour (
  set_id        uuid not null references register.contour_set (id),
  commune_code  text not null check (commune_code ~ '^([0-9]{5}|2[AB][0-9]{3})$'),
  -- A point inside the commune, WGS 84, in degrees.
  lon           double precision not null check (lon between -180 and 180),
  lat           double precision not null check (lat between -90 and 90),
  -- The coordinates of a GeoJSON MultiPolygon; null where the file only gave a point.
  shape         jsonb,
  constraint contour_commune_once primary key (set_id, commune_code)
);
create index contour_commune on register.contour (commune_code);

create trigger contour_set_only_added before update or delete or truncate on register.contour_set
  for each statement execute function journal.refuse_change();
create trigger contour_only_added before update or delete or truncate on register.contour
  for each statement execute function journal.refuse_change();

-- A filter and a way of looking, under a name and an address.
create table register.saved_view (
  id         uuid primary key,
  slug       text not null constraint saved_view_slug unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug <> 'nouvelle'),
  name_fr    text not null check (length(name_fr) between 1 and 100),
  name_en    text not null check (length(name_en) between 1 and 100),
  picture    text not null check (picture in ('list', 'map', 'landscape', 'graph', 'timeline')),
  -- The query string of that picture, written by the program from what it understood.
  query      text not null check (length(query) <= 2000),
  saved_at   timestamptz not null,
  author_id  uuid not null
);
-- Withdrawn: the address says so, and the row stays.
create table register.saved_view_withdrawal (
  view_id  uuid not null constraint saved_view_withdrawn_once primary key references register.saved_view (id),
  at       timestamptz not null
);
create trigger saved_view_only_added before update or delete or truncate on register.saved_view
  for each statement execute function journal.refuse_change();
create trigger saved_view_withdrawal_only_added before update or delete or truncate on register.saved_view_withdrawal
  for each statement execute function journal.refuse_change();

-- These words are the addresses of pictures: an actor of that name takes another one.
alter table register.actor add constraint actor_slug_not_a_page
  check (slug not in ('carte', 'paysage', 'graphe', 'chronologie'));
