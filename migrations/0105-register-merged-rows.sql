-- Figures, places, legal units and confirmations of a profile are its own and those of whoever was merged into it. As with values, rows stay
-- where they were entered and are read as the profile that stands for both; undoing the merge gives them back.
create or replace view register.standing_figure as
  select f.id, f.rank, coalesce(a.survivor_id, f.actor_id) as actor_id, f.indicator_id, f.measure, f.kind, f.period, f.number,
    f.amount_cents, f.words, f.unknown_reason, f.note, f.source_id, f.mark, f.read_on, f.replaces, f.import_id, f.line, f.mandate_id,
    f.entered_at
  from register.actor_figure as f join register.actor as a on a.id = f.actor_id
  where not exists (select from register.figure_withdrawal as w where w.figure_id = f.id)
    and not exists (select from register.actor_figure as c where c.replaces = f.id
      and not exists (select from register.figure_withdrawal as w where w.figure_id = c.id));

create or replace view register.standing_site as
  select s.id, coalesce(a.survivor_id, s.actor_id) as actor_id, s.siret, s.label, s.commune, s.commune_code, s.role, s.from_date,
    s.until_date, s.source_id, s.mark, s.turn, s.import_id, s.line, s.mandate_id, s.entered_at
  from register.actor_site as s join register.actor as a on a.id = s.actor_id
  where not exists (select from register.actor_site_withdrawal as w where w.site_id = s.id);

create or replace view register.standing_confirmation as
  select c.id, coalesce(a.survivor_id, c.actor_id) as actor_id, c.confirmed_on, c.looked_at, c.url, c.at, c.mandate_id
  from register.actor_confirmation as c join register.actor as a on a.id = c.actor_id
  where not exists (select from register.actor_confirmation_undone as u where u.confirmation_id = c.id);

-- One unit that both were linked to is said once, by the first decision.
create or replace view register.unit_link as
  select one.* from (
    select distinct on (coalesce(a.survivor_id, d.actor_id), d.siren) d.id, d.rank, coalesce(a.survivor_id, d.actor_id) as actor_id,
      d.question_id, d.answer, d.siren, d.method, d.score, d.reasons, d.edition_title, d.edition_day, d.from_date, d.until_date,
      d.value_id, d.at, d.mandate_id
    from register.unit_decision as d
    join register.standing_unit_decision as s on s.decision_id = d.id
    join register.actor as a on a.id = d.actor_id
    where d.answer = 'linked' order by coalesce(a.survivor_id, d.actor_id), d.siren, d.rank
  ) as one;

-- Why an actor is within the perimeter, read so that asking of one actor looks at its own rows: the other end is named link by link.
create or replace view register.actor_inclusion as
  select v.actor_id, split_part(v.content #>> '{}', ': ', 1) as reason,
    nullif(substr(v.content #>> '{}', length(split_part(v.content #>> '{}', ': ', 1)) + 3), '') as detail,
    v.source_id, v.mark, 'stated' as known_by
  from register.standing_value as v where v.field = 'inclusion'
  union all
  select l.from_id, case l.type when 'member_of' then 'member_of' else 'located_at' end, l.name, l.source_id, l.mark, 'link'
  from (
    select r.from_id, r.type, r.source_id, r.mark,
      (select o.name from register.actor as o where o.id = r.to_id and o.state = 'listed') as name
    from register.standing_relation as r where r.type in ('member_of', 'located_in')
  ) as l where l.name is not null;
