-- Facets without words are counted from the crossings (exact, however many), so that only the rows of one page are read, in their order.
-- The closed ones stand after all the open ones: an index leads to the first of a state.
create index findable_unit_of_state on sirene.findable_unit (state, rank);

create or replace function sirene.settle_findable() returns void language plpgsql as $$
declare
  before text := (select editions from sirene.findable_made);
begin
  perform sirene.make_findable();
  if before = (select editions from sirene.findable_made) then return; end if;
  create index findable_unit_of_state on sirene.findable_unit (state, rank);
  delete from sirene.findable_crossing;
  insert into sirene.findable_crossing
  select state, department, activity, category, count(*)::integer from sirene.findable_unit group by state, department, activity, category;
  analyze sirene.legal_unit, sirene.establishment, sirene.findable_crossing;
end
$$;

-- The first of a state and of other facets, read in their order.
create function sirene.first_of_state(p_state text, p_department text, p_activity text, p_category text, most integer)
returns table (siren text, rank integer, state text, department text, activity text, category text)
language sql stable set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
  select one.siren, one.rank, one.state, one.department, one.activity, one.category from sirene.findable_unit as one
  where one.state = p_state and (p_department is null or one.department = p_department)
    and (p_activity is null or one.activity = p_activity) and (p_category is null or one.category = p_category)
  order by one.rank limit most
$$;

-- Many are soon met in their order; few are told by the index of words. Reading a row in order costs about a tenth of finding one there.
create or replace function sirene.found_by_facets(
  asked tsquery, p_state text, p_department text, p_activity text, p_category text, most integer)
returns table (siren text, rank integer, state text, department text, activity text, category text)
language plpgsql stable set synchronize_seqscans = off set max_parallel_workers_per_gather = 0 as $$
declare
  everybody bigint := (select coalesce(sum(c.units), 0) from sirene.findable_crossing as c);
  answers bigint := (select coalesce(sum(c.units), 0) from sirene.findable_crossing as c
    where (p_state is null or c.state = p_state) and (p_department is null or c.department = p_department)
      and (p_activity is null or c.activity = p_activity) and (p_category is null or c.category = p_category));
begin
  if 10 * answers * answers <= most * everybody then
    return query select * from sirene.found_units(asked, most);
  elsif p_state is not null then
    return query select * from sirene.first_of_state(p_state, p_department, p_activity, p_category, most);
  else
    return query select one.siren, one.rank, one.state, one.department, one.activity, one.category
      from sirene.findable_unit as one
      where (p_department is null or one.department = p_department)
        and (p_activity is null or one.activity = p_activity) and (p_category is null or one.category = p_category)
      limit most;
  end if;
end
$$;
