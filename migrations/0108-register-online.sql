-- A legal unit that the reference here lacks may be decided from what the online register answered that day: another way a person decides.
alter table register.unit_decision drop constraint unit_decision_method_check;
alter table register.unit_decision add constraint unit_decision_method_check
  check (method in ('identifier', 'rule', 'candidate', 'typed', 'online', 'answer'));

-- As before, with the links that a person made from an online answer counted among those of the team.
create or replace view register.actor_matching as
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
      count(*) filter (where method in ('candidate', 'typed', 'online'))::integer as by_team
    from register.unit_link group by actor_id
  ) as l on l.actor_id = a.id
  where a.state = 'listed';
