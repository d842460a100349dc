-- What a text or a facet finds: one narrow row a unit, made again after each import (sirene.settle_findable) and put in the
-- order in which answers are shown, so that the first rows read are the first shown. Words go to the import as a text: one
-- tsvector a row was a sixth of its time, and three indexes kept up to date are replaced by one that is built.
drop index if exists sirene.legal_unit_words;
drop index if exists sirene.establishment_words;
alter table sirene.legal_unit alter column words type text using words::text;
alter table sirene.establishment alter column words type text using words::text;

create table sirene.findable_unit (
  siren      text not null,
  -- Its place among all: open ones first, then the shortest name, then by name.
  rank       integer not null,
  -- Facets, as the index holds them too; « ? » is not known.
  state      text not null,
  department text not null,
  activity   text not null,
  category   text not null,
  words      tsvector not null
);
create index findable_unit_words on sirene.findable_unit using gin (words) with (fastupdate = off);

-- Which editions it was made of: one row.
create table sirene.findable_made (
  one      boolean primary key default true check (one),
  editions text not null
);
insert into sirene.findable_made (editions) values ('');

-- The section of a code in its own nomenclature; the rule is rules/naf.ts, and a test holds the two together.
create function sirene.naf_section(code text, nomenclature text) returns text language sql immutable parallel safe as $$
  select case when nomenclature in ('NAFRev2', 'NAF2025') and left(code, 2) >= '01' then (
    select nomenclature || '/' || left(one, 1)
    from unnest(string_to_array(case nomenclature
      when 'NAFRev2' then 'A01 B05 C10 D35 E36 F41 G45 H49 I55 J58 K64 L68 M69 N77 O84 P85 Q86 R90 S94 T97 U99'
      else 'A01 B05 C10 D35 E36 F41 G46 H49 I55 J58 K61 L64 M68 N69 O77 P84 Q85 R86 S90 T94 U97 V99' end, ' ')) as one
    where substr(one, 2) <= left(code, 2) order by one desc limit 1) end
$$;

-- A person in their own name of partial diffusion, and one of whom nobody says what it is, are found by number only.
create function sirene.settle_findable() returns void language plpgsql set work_mem = '64MB' set maintenance_work_mem = '128MB'
as $$
declare
  here text;
begin
  select coalesce(string_agg(id || state || rows_read || ended_at::text, ' ' order by id), '') into here
  from sirene.edition where ended_at is not null;
  if here = (select editions from sirene.findable_made) then return; end if;
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
  update sirene.findable_made set editions = here;
end
$$;

-- The index says who has the words, whatever a plan guesses of a common one: reading a million rows is never quicker.
create function sirene.found_units(asked tsquery, most integer)
returns table (siren text, rank integer, state text, department text, activity text, category text)
language plpgsql stable set enable_seqscan = off as $$
begin
  return query select one.siren, one.rank, one.state, one.department, one.activity, one.category
    from sirene.findable_unit as one where one.words @@ asked limit most;
end
$$;

-- What the online register answered (gateways/recherche-entreprises.ts), only what may be kept: no director, no natural person,
-- nothing masked. Answers are asked again once they expire; a row is written over by the next answer to the same question.
create table sirene.api_answer (
  question   text primary key check (question ~ '^[0-9a-f]{64}$'),
  answer     jsonb not null,
  fetched_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > fetched_at)
);
