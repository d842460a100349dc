-- Figures of actors, year by year: what each counts, as whom, read where. Rows are only added: a correction is another row that
-- replaces, a withdrawal another one too. Two sources that disagree stand side by side; nothing is ever averaged.

create table register.indicator (
  id             uuid primary key,
  rank           bigint not null generated always as identity,
  -- These words are addresses, or counts that the register makes by itself.
  code           text not null constraint indicator_code unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'
                   and length(code) <= 60 and code not in ('nouveau', 'organisations', 'actives', 'creations')),
  name_fr        text not null check (length(trim(name_fr)) between 1 and 120),
  name_en        text not null check (length(trim(name_en)) between 1 and 120),
  -- What is counted, and how: a figure without it cannot be entered, so cannot be published.
  definition_fr  text not null constraint indicator_defined_fr check (length(trim(definition_fr)) between 1 and 1000),
  definition_en  text not null constraint indicator_defined_en check (length(trim(definition_en)) between 1 and 1000),
  -- Of what: the whole group or the sites of the territory, with or without students, and so on.
  counted_fr     text not null constraint indicator_perimeter_fr check (length(trim(counted_fr)) between 1 and 500),
  counted_en     text not null constraint indicator_perimeter_en check (length(trim(counted_en)) between 1 and 500),
  unit_fr        text not null check (length(trim(unit_fr)) between 1 and 40),
  unit_en        text not null check (length(trim(unit_en)) between 1 and 40),
  measure        text not null check (measure in ('number', 'money')),
  currency       text check (currency = 'EUR'),
  kind           text not null check (kind in ('end_of_year', 'over_year', 'academic_year', 'on_date')),
  -- The published figure of evidence that speaks of the same thing, shown beside and never added.
  beside         text check (beside ~ '^[a-z0-9-]+$'),
  source_id      uuid not null references register.source (id),
  entered_at     timestamptz not null,
  -- Null for what came with the example.
  mandate_id     uuid references people.mandate (id),
  constraint indicator_in_euros check ((measure = 'money') = (currency is not null)),
  constraint indicator_shape unique (id, measure, kind)
);
create trigger indicator_only_added before update or delete or truncate on register.indicator
  for each statement execute function journal.refuse_change();

create table register.indicator_withdrawal (
  indicator_id  uuid constraint indicator_withdrawn_once primary key references register.indicator (id),
  at            timestamptz not null,
  mandate_id    uuid not null references people.mandate (id)
);
create trigger indicator_withdrawal_only_added before update or delete or truncate on register.indicator_withdrawal
  for each statement execute function journal.refuse_change();

create table register.actor_figure (
  id              uuid primary key,
  -- The order in which figures were entered.
  rank            bigint not null generated always as identity,
  actor_id        uuid not null references register.actor (id),
  indicator_id    uuid not null,
  measure         text not null,
  kind            text not null,
  -- A year; a day or a month only where the indicator counts on a date. An academic year is the year in which it begins.
  period          text collate "C" not null check (period ~ '^[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$'),
  number          numeric check (abs(number) < 1e15 and scale(number) <= 6),
  amount_cents    bigint,
  -- As the source writes it, where it gives no single number: « env. 40 ». It enters no total.
  words           text check (length(trim(words)) between 1 and 200),
  unknown_reason  text check (unknown_reason in ('not_published', 'confidential', 'not_yet', 'counted_elsewhere', 'not_applicable')),
  note            text check (length(trim(note)) between 1 and 500),
  source_id       uuid not null references register.source (id),
  mark            text not null check (mark in ('S', 'P', 'I', '?')),
  read_on         date not null,
  replaces        uuid constraint figure_replaced_once unique,
  import_id       uuid references register.import (id),
  line            integer,
  mandate_id      uuid references people.mandate (id),
  entered_at      timestamptz not null,
  constraint figure_of_indicator foreign key (indicator_id, measure, kind) references register.indicator (id, measure, kind),
  -- Exactly one of: a number, an amount, words, a reason for not knowing. Unknown is no zero.
  constraint figure_says_one_thing check (num_nonnulls(number, amount_cents, words, unknown_reason) = 1),
  constraint figure_in_its_measure check ((number is null or measure = 'number') and (amount_cents is null or measure = 'money')),
  constraint figure_of_period check (kind = 'on_date' or length(period) = 4),
  constraint figure_of_line check ((import_id is null) = (line is null)),
  constraint figure_same_thing unique (id, actor_id, indicator_id, period),
  constraint figure_replaces_same foreign key (replaces, actor_id, indicator_id, period)
    references register.actor_figure (id, actor_id, indicator_id, period)
);
create index actor_figure_actor on register.actor_figure (actor_id);
create index actor_figure_indicator on register.actor_figure (indicator_id, period);
create index actor_figure_import on register.actor_figure (import_id);
create trigger actor_figure_only_added before update or delete or truncate on register.actor_figure
  for each statement execute function journal.refuse_change();

create table register.figure_withdrawal (
  figure_id   uuid constraint figure_withdrawn_once primary key references register.actor_figure (id),
  at          timestamptz not null,
  mandate_id  uuid not null references people.mandate (id),
  -- The import that was undone.
  import_id   uuid references register.import (id)
);
create trigger figure_withdrawal_only_added before update or delete or truncate on register.figure_withdrawal
  for each statement execute function journal.refuse_change();

-- What nobody withdrew, and no standing correction replaces.
create view register.standing_figure as
  select f.* from register.actor_figure as f
  where not exists (select from register.figure_withdrawal as w where w.figure_id = f.id)
    and not exists (select from register.actor_figure as c where c.replaces = f.id
      and not exists (select from register.figure_withdrawal as w where w.figure_id = c.id));

-- The one figure of an actor, an indicator and a year that pages show and totals count: src/register/rules/shown-figure.ts, repeated
-- here; a story holds the two together.
create view register.shown_figure as
  select distinct on (f.actor_id, f.indicator_id, left(f.period, 4)) f.*, left(f.period, 4)::int as year
  from register.standing_figure as f
  order by f.actor_id, f.indicator_id, left(f.period, 4), (f.unknown_reason is not null), f.period desc,
    position(f.mark in 'SPI?'), f.read_on desc, f.rank;

alter table register.saved_view drop constraint saved_view_picture_check;
alter table register.saved_view add constraint saved_view_picture_check
  check (picture in ('list', 'map', 'landscape', 'graph', 'timeline', 'dashboard'));

-- These words are addresses of their own: an actor of that name takes another one.
alter table register.actor add constraint actor_slug_not_of_figures
  check (slug not in ('tableau', 'comparaison', 'chiffres', 'indicateurs'));
