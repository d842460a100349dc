-- What is imported is counted before it is searched: without statistics, the twenty establishments of a page were looked for by reading
-- a million of them (nothing analyses the embedded database by itself, and a server does it some time later).
-- And how many there are of each combination of facets is counted once: a facet without words is most of the reference.

-- A person in their own name of partial diffusion, and one of whom nobody says what it is, are found by number only.
create table sirene.findable_crossing (
  state      text not null,
  department text not null,
  activity   text not null,
  category   text not null,
  units      integer not null,
  constraint findable_crossing_once primary key (state, department, activity, category)
);
insert into sirene.findable_crossing
select state, department, activity, category, count(*)::integer from sirene.findable_unit group by state, department, activity, category;

create or replace function sirene.settle_findable() returns void language plpgsql set work_mem = '64MB' set maintenance_work_mem = '128MB'
as $$
declare
  here text;
begin
  select coalesce(string_agg(id || state || rows_read || ended_at::text, ' ' order by id), '') into here
  from sirene.edition where ended_at is not null;
  if here = (select editions from sirene.findable_made) then return; end if;
  analyze sirene.legal_unit, sirene.establishment;
  create table sirene.findable_next (like sirene.findable_unit);
  insert into sirene.findable_next
  with head as (
    select siren,
      max(case when commune_code like '97%' or commune_code like '98%' then left(commune_code, 3)
        else left(commune_code, 2) end) filter (where role = 'head') as department,
      string_agg(words, ' ') filter (where words <> '') as signs,
      string_agg(words, ' ') filter (where words <> '' and diffusion = 'full') as full_signs
    from sirene.establishment group by siren
  ),
  -- A code has one section: found once for each code, not for each of a million units.
  section as (
    select naf, naf_nomenclature, sirene.naf_section(naf, naf_nomenclature) as activity
    from (select distinct naf, naf_nomenclature from sirene.legal_unit where naf is not null) as code
  ),
  faced as (
    select unit.siren, unit.legal_name, unit.words,
      coalesce(unit.state, '?') as state, coalesce(head.department, '?') as department,
      coalesce(section.activity, '?') as activity, coalesce(left(unit.legal_form, 1), '?') as category,
      case when unit.legal_form <> '1000' then head.signs
        when unit.diffusion = 'full' then head.full_signs end as signs
    from sirene.legal_unit as unit
    left join head on head.siren = unit.siren
    left join section on section.naf = unit.naf and section.naf_nomenclature is not distinct from unit.naf_nomenclature
    where unit.diffusion = 'full' or unit.legal_form <> '1000'
  )
  select siren,
    row_number() over (order by (state = 'active') desc, length(legal_name) nulls last,
      legal_name collate "C", siren collate "C")::integer as rank,
    state, department, activity, category,
    concat_ws(' ', words, signs, 's/' || state, 'd/' || department, 'n/' || activity, 'c/' || category)::tsvector
  from faced order by rank;
  create index findable_next_words on sirene.findable_next using gin (words) with (fastupdate = off);
  analyze sirene.findable_next;
  drop table sirene.findable_unit;
  alter table sirene.findable_next rename to findable_unit;
  alter index sirene.findable_next_words rename to findable_unit_words;
  delete from sirene.findable_crossing;
  insert into sirene.findable_crossing
  select state, department, activity, category, count(*)::integer from sirene.findable_unit group by state, department, activity, category;
  analyze sirene.findable_crossing;
  update sirene.findable_made set editions = here;
end
$$;

-- Those of some facets, null for any value: where they are many the first ones are soon read in their order; where they are few the index
-- says who they are. The order of rows is the one of answers, so a reading begins at the first.
create function sirene.found_by_facets(asked tsquery, p_state text, p_department text, p_activity text, p_category text, most integer)
returns table (siren text, rank integer, state text, department text, activity text, category text)
language plpgsql stable set enable_bitmapscan = off set synchronize_seqscans = off set max_parallel_workers_per_gather = 0 as $$
begin
  if (select sum(c.units) from sirene.findable_crossing as c
      where (p_state is null or c.state = p_state) and (p_department is null or c.department = p_department)
        and (p_activity is null or c.activity = p_activity) and (p_category is null or c.category = p_category)) <= 4 * most then
    return query select * from sirene.found_units(asked, most);
  else
    return query select one.siren, one.rank, one.state, one.department, one.activity, one.category
      from sirene.findable_unit as one
      where (p_state is null or one.state = p_state) and (p_department is null or one.department = p_department)
        and (p_activity is null or one.activity = p_activity) and (p_category is null or one.category = p_category)
      limit most;
  end if;
end
$$;
