-- What is imported is counted before it is searched: without statistics, the twenty establishments of a page were looked for by reading
-- a million of them (nothing analyses the embedded database by itself, and a server does it some time later).
-- And how many there are of each combination of facets is counted once: a facet without words is most of the reference.

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
analyze sirene.legal_unit, sirene.establishment, sirene.findable_crossing;

alter function sirene.settle_findable() rename to make_findable;
create function sirene.settle_findable() returns void language plpgsql as $$
declare
  before text := (select editions from sirene.findable_made);
begin
  perform sirene.make_findable();
  if before = (select editions from sirene.findable_made) then return; end if;
  delete from sirene.findable_crossing;
  insert into sirene.findable_crossing
  select state, department, activity, category, count(*)::integer from sirene.findable_unit group by state, department, activity, category;
  analyze sirene.legal_unit, sirene.establishment, sirene.findable_crossing;
end
$$;

-- Those of some facets, null for any value: where they are many the first ones are soon read in their order; where they are few the index
-- says who they are. The order of rows is the one of answers, so a reading begins at the first.
create function sirene.found_by_facets(asked tsquery, p_state text, p_department text, p_activity text, p_category text, most integer)
returns table (siren text, rank integer, state text, department text, activity text, category text)
language plpgsql stable set synchronize_seqscans = off set max_parallel_workers_per_gather = 0 as $$
begin
  if (select coalesce(sum(c.units), 0) from sirene.findable_crossing as c
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
