import { type RawBuilder, sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Unit } from '../rules/unit.ts';
import {
  findableTerms,
  hasWords,
  sirenAsked,
  type UnitFacet,
  type UnitQuery,
  unitFacets,
} from '../rules/unit-query.ts';
import { findUnits } from './find-units.ts';

/** How many are read of an answer: of more, this many are counted and told, in the order in which they are shown. */
export const countedMax = 10_000;
export const unitsPerPage = 20;

/** `most` when only the first `countedMax` were counted: every count is then a least. */
export interface FoundUnits {
  readonly units: readonly Unit[];
  readonly total: number;
  readonly counted: 'all' | 'most';
  readonly facets: Readonly<Record<UnitFacet, readonly FacetCount[]>>;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

const noFacets: FoundUnits['facets'] = { state: [], department: [], activity: [], category: [] };

/**
 * Legal units by the words of their names and of the signs of their establishments, each as its beginning (« poly gre » finds
 * POLYTECHNIQUE GRENOBLE), by SIREN or SIRET, and by facet. Each facet is counted under the words and the other facets. The
 * open ones first, then by name. A person in their own name of partial diffusion is found by number only.
 */
export async function foundUnits(ctx: Pick<Ctx, 'db'>, query: UnitQuery): Promise<FoundUnits> {
  const siren = sirenAsked(query.text);
  if (siren !== null) {
    const units = await findUnits(ctx, [siren], 'as shown', 'head only');
    return { units, total: units.length, counted: 'all', facets: noFacets };
  }
  const terms = findableTerms(query, null);
  if (terms === null) return { units: [], total: 0, counted: 'all', facets: noFacets };
  const isWorded = hasWords(query);
  const main = await readPage(ctx, isWorded ? byWords(terms) : byFacets(terms, query), query.page);
  const facets = { ...main.facets };
  for (const facet of unitFacets) {
    if (query.facets[facet] === undefined) continue;
    const others = findableTerms(query, facet);
    // Alone, a facet has no other values to offer than all of them: the page leads back to no facet at all.
    if (others === null) continue;
    facets[facet] = isWorded ? await countFacet(ctx, others, facet) : await crossFacet(ctx, query, facet);
  }
  const units = await findUnits(ctx, main.sirens, 'as shown', 'head only');
  const bySiren = new Map(units.map((unit) => [unit.siren, unit]));
  const inOrder = main.sirens.map((one) => bySiren.get(one)).filter((unit) => unit !== undefined);
  return { units: inOrder, total: main.total, counted: main.counted, facets };
}

type Source = RawBuilder<unknown>;

const byWords = (terms: string): Source => sql`sirene.found_units(${terms}::tsquery, ${countedMax + 1})`;

/** Without words, the same by another way: half of the reference may be of one facet. */
function byFacets(terms: string, { facets: { state, department, activity, category } }: UnitQuery): Source {
  return sql`sirene.found_by_facets(${terms}::tsquery, ${state ?? null}, ${department ?? null}, ${activity ?? null}, ${category ?? null},
    ${countedMax + 1})`;
}

/** The SIREN of one page, and the counts of all. */
async function readPage(ctx: Pick<Ctx, 'db'>, source: Source, page: number) {
  const from = (page - 1) * unitsPerPage;
  const { rows } = await sql<{
    facet: UnitFacet | 'all' | 'page';
    value: string;
    units: number;
    sirens: string[];
  }>`
    with found as materialized (
      select * from ${source}
    )
    select case grouping(state, department, activity, category)
        when 7 then 'state' when 11 then 'department' when 13 then 'activity' when 14 then 'category' else 'all' end as facet,
      coalesce(state, department, activity, category, '') as value, count(*)::integer as units, '{}'::text[] as sirens
    from found group by grouping sets ((state), (department), (activity), (category), ())
    union all
    select 'page', '', 0, array(select siren from found order by rank limit ${unitsPerPage} offset ${from})
    order by 3 desc, 2`.execute(ctx.db);
  const facets = Object.fromEntries(
    unitFacets.map((facet) => [facet, rows.filter((row) => row.facet === facet).map(counted)]),
  ) as Record<UnitFacet, FacetCount[]>;
  const all = rows.find((row) => row.facet === 'all')?.units ?? 0;
  return {
    facets,
    total: Math.min(all, countedMax),
    counted: all > countedMax ? ('most' as const) : ('all' as const),
    sirens: rows.find((row) => row.facet === 'page')?.sirens ?? [],
  };
}

async function countFacet(ctx: Pick<Ctx, 'db'>, terms: string, facet: UnitFacet): Promise<FacetCount[]> {
  const column = sql.raw(facet);
  const { rows } = await sql<{ value: string; units: number }>`
    select ${column} as value, count(*)::integer as units from sirene.found_units(${terms}::tsquery, ${countedMax})
    group by ${column} order by 2 desc, 1`.execute(ctx.db);
  return rows.map(counted);
}

/** The values of a facet under the other facets alone, from the combinations that were counted once: exact, however many. */
async function crossFacet(
  ctx: Pick<Ctx, 'db'>,
  { facets }: UnitQuery,
  facet: UnitFacet,
): Promise<FacetCount[]> {
  const others = unitFacets
    .filter((one) => one !== facet && facets[one] !== undefined)
    .map((one) => sql`${sql.ref(one)} = ${facets[one]}`);
  const { rows } = await sql<{ value: string; units: number }>`
    select ${sql.ref(facet)} as value, sum(units)::integer as units from sirene.findable_crossing
    where ${sql.join(others, sql` and `)} group by 1 order by 2 desc, 1`.execute(ctx.db);
  return rows.map(counted);
}

function counted({ value, units }: { readonly value: string; readonly units: number }): FacetCount {
  return { value, count: units };
}
