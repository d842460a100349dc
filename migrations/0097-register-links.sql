-- From actors to legal units: what the matcher was asked and saw, what was decided by the rule or by a person, and what was undone.

-- One asking of the matcher about an actor, with everything it saw; another row when its names or the reference changed.
create table register.match_question (
  id            uuid primary key,
  actor_id      uuid not null references register.actor (id),
  nth           integer not null check (nth > 0),
  -- match: accepted without a person; review: a person must look; none: no unit found.
  outcome       text not null check (outcome in ('match', 'review', 'none')),
  -- identifier: the actor carries a SIREN that the reference has; name: its names, place and website.
  method        text not null check (method in ('identifier', 'name')),
  -- Best first: siren, score, features, reasons, state of the unit that day.
  candidates    jsonb not null,
  -- The fingerprints of what was asked, and of the editions that were looked through.
  facts         text not null check (facts ~ '^[0-9a-f]{64}$'),
  reference     text not null check (reference ~ '^[0-9a-f]{64}$'),
  edition_title text not null,
  edition_day   date not null,
  asked_at      timestamptz not null,
  mandate_id    uuid not null references people.mandate (id),
  constraint match_question_nth unique (actor_id, nth),
  constraint match_question_none check ((outcome = 'none') = (candidates = '[]'::jsonb))
);
create trigger match_question_only_added before update or delete or truncate on register.match_question
  for each statement execute function journal.refuse_change();

-- What was decided: this unit; none of these; not a legal unit at all. Its undoing is another row.
create table register.unit_decision (
  id            uuid primary key,
  rank          bigint not null generated always as identity,
  actor_id      uuid not null references register.actor (id),
  -- Null for a unit that the team added without being asked.
  question_id   uuid references register.match_question (id),
  answer        text not null check (answer in ('linked', 'none_of_these', 'not_a_unit')),
  siren         text check (siren ~ '^[0-9]{9}$'),
  -- identifier and rule: decided by the program, launched under this mandate; candidate and typed: by a person.
  method        text not null check (method in ('identifier', 'rule', 'candidate', 'typed', 'answer')),
  -- 0 to 1; null where the matcher had not proposed this unit.
  score         numeric(4, 3) check (score between 0 and 1),
  reasons       jsonb not null,
  edition_title text,
  edition_day   date,
  -- When the link began and ended, at the precision that is known.
  from_date     text check (from_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  until_date    text check (until_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  -- The SIREN that the decision entered beside those that lists gave.
  value_id      uuid references register.field_value (id),
  at            timestamptz not null,
  mandate_id    uuid not null references people.mandate (id),
  constraint unit_decision_of_unit check ((answer = 'linked') = (siren is not null) and (answer = 'linked') = (value_id is not null)
    and (answer = 'linked') = (edition_day is not null) and (answer = 'linked') = (method <> 'answer')),
  constraint unit_decision_asked check (answer = 'linked' or question_id is not null),
  constraint unit_decision_dates check (until_date is null or from_date is null or left(until_date, 4) >= left(from_date, 4))
);
create index unit_decision_actor on register.unit_decision (actor_id);
create index unit_decision_question on register.unit_decision (question_id);
create index unit_decision_siren on register.unit_decision (siren);
create trigger unit_decision_only_added before update or delete or truncate on register.unit_decision
  for each statement execute function journal.refuse_change();

create table register.unit_decision_end (
  decision_id   uuid constraint unit_decision_ended_once primary key references register.unit_decision (id),
  at            timestamptz not null,
  mandate_id    uuid not null references people.mandate (id),
  -- The import that was undone, when that is why; null when somebody took the decision back.
  import_id     uuid references register.import (id)
);
create trigger unit_decision_end_only_added before update or delete or truncate on register.unit_decision_end
  for each statement execute function journal.refuse_change();

-- The decisions that stand, kept by the two triggers below: an actor is linked once to one unit at a time, and a question has one
-- answer at a time, however many people answer at the same second.
create table register.standing_unit_decision (
  decision_id   uuid primary key references register.unit_decision (id),
  actor_id      uuid not null,
  siren         text,
  question_id   uuid,
  constraint linked_once unique (actor_id, siren),
  constraint answered_once unique (question_id)
);
create index standing_unit_decision_siren on register.standing_unit_decision (siren);

create function register.decision_stands() returns trigger language plpgsql as $$
begin
  insert into register.standing_unit_decision (decision_id, actor_id, siren, question_id)
  values (new.id, new.actor_id, new.siren, new.question_id);
  return new;
end $$;
create trigger unit_decision_stands after insert on register.unit_decision
  for each row execute function register.decision_stands();

create function register.decision_ends() returns trigger language plpgsql as $$
begin
  delete from register.standing_unit_decision where decision_id = new.decision_id;
  return new;
end $$;
create trigger unit_decision_ends after insert on register.unit_decision_end
  for each row execute function register.decision_ends();

-- The links of actors to legal units that stand, for whoever reads them.
create view register.unit_link as
  select d.* from register.unit_decision as d join register.standing_unit_decision as s on s.decision_id = d.id
  where d.answer = 'linked';

-- « Later »: the question goes after the others, for everybody.
create table register.match_deferral (
  id            uuid primary key,
  question_id   uuid not null references register.match_question (id),
  at            timestamptz not null,
  mandate_id    uuid not null references people.mandate (id)
);
create index match_deferral_question on register.match_deferral (question_id);
create trigger match_deferral_only_added before update or delete or truncate on register.match_deferral
  for each statement execute function journal.refuse_change();

-- Who looks at a question, until when: one at a time. No decision is kept here, so a row is taken over when its time has passed.
create table register.match_lease (
  actor_id      uuid constraint match_lease_one primary key references register.actor (id),
  mandate_id    uuid not null references people.mandate (id),
  taken_at      timestamptz not null,
  until         timestamptz not null,
  constraint match_lease_time check (until > taken_at)
);

-- Where each listed actor stands: the last asking decides, and what was answered to it.
create view register.actor_matching as
  select a.id as actor_id, q.id as question_id, q.nth, q.outcome, q.method, q.candidates, q.facts, q.reference, q.asked_at,
    q.edition_title, q.edition_day, d.id as decision_id, d.answer, coalesce(l.links, 0) as links,
    case
      when l.links > 0 then case when l.by_team > 0 then 'linked_by_team' else 'linked_by_rule' end
      when d.answer is not null then d.answer
      when q.id is null then 'not_asked'
      when q.outcome = 'none' then 'no_unit'
      else 'to_review'
    end as state
  from register.actor as a
  left join lateral (
    select * from register.match_question as one where one.actor_id = a.id order by one.nth desc limit 1
  ) as q on true
  left join register.standing_unit_decision as s on s.question_id = q.id
  left join register.unit_decision as d on d.id = s.decision_id
  left join (
    select actor_id, count(*)::integer as links,
      count(*) filter (where method in ('candidate', 'typed'))::integer as by_team
    from register.unit_link group by actor_id
  ) as l on l.actor_id = a.id
  where a.state = 'listed';
