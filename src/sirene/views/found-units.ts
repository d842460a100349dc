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

/**
 * How many are read of an answer to words, and shown page after page: of more, this many are counted and told, in the order in which
 * they are shown. Ten times the units are then not ten times the rows to count.
 */
export const countedMax = 2000;
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
  const main = isWorded ? await readWorded(ctx, terms, query.page) : await readFaceted(ctx, terms, query);
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

type Page = Pick<FoundUnits, 'total' | 'counted' | 'facets'> & { readonly sirens: readonly string[] };

/** The SIREN of one page, and the counts of all. */
async function readWorded(ctx: Pick<Ctx, 'db'>, terms: string, page: number): Promise<Page> {
  const { rows } = await sql<CountRow>`
    with found as materialized (
      select * from sirene.found_units(${terms}::tsquery, ${countedMax + 1})
    )
    ${countedBy(sql`count(*)`)} from found group by ${everyFacet}
    union all
    select 'page', '', 0, array(select siren from found order by rank limit ${unitsPerPage} offset ${(page - 1) * unitsPerPage})
    order by 3 desc, 2`.execute(ctx.db);
  const { all, ...read } = readCounts(rows);
  return { ...read, total: Math.min(all, countedMax), counted: all > countedMax ? 'most' : 'all' };
}

/** The same without words: counts are exact, however many there are, and only the rows of the page are read. */
async function readFaceted(ctx: Pick<Ctx, 'db'>, terms: string, { facets, page }: UnitQuery): Promise<Page> {
  const { state, department, activity, category } = facets;
  const chosen = unitFacets.filter((one) => facets[one] !== undefined);
  const from = (page - 1) * unitsPerPage;
  const { rows } = await sql<CountRow>`
    ${countedBy(sql`sum(units)`)} from sirene.findable_crossing where ${under(facets, chosen)} group by ${everyFacet}
    union all
    select 'page', '', 0, array(select siren from sirene.found_by_facets(${terms}::tsquery, ${state ?? null}, ${department ?? null},
      ${activity ?? null}, ${category ?? null}, ${from + unitsPerPage}) order by rank limit ${unitsPerPage} offset ${from})
    order by 3 desc, 2`.execute(ctx.db);
  const { all, ...read } = readCounts(rows);
  return { ...read, total: all, counted: 'all' };
}

interface CountRow {
  readonly facet: UnitFacet | 'all' | 'page';
  readonly value: string;
  readonly units: number;
  readonly sirens: string[];
}

const everyFacet = sql`grouping sets ((state), (department), (activity), (category), ())`;

/** One row a value of each facet, and one for all. */
function countedBy(units: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select case grouping(state, department, activity, category)
        when 7 then 'state' when 11 then 'department' when 13 then 'activity' when 14 then 'category' else 'all' end as facet,
      coalesce(state, department, activity, category, '') as value, coalesce(${units}, 0)::integer as units, '{}'::text[] as sirens`;
}

function readCounts(rows: readonly CountRow[]): Pick<Page, 'facets' | 'sirens'> & { readonly all: number } {
  const facets = Object.fromEntries(
    unitFacets.map((facet) => [facet, rows.filter((row) => row.facet === facet).map(counted)]),
  ) as Record<UnitFacet, FacetCount[]>;
  return {
    facets,
    all: rows.find((row) => row.facet === 'all')?.units ?? 0,
    sirens: rows.find((row) => row.facet === 'page')?.sirens ?? [],
  };
}

function under(facets: UnitQuery['facets'], which: readonly UnitFacet[]): RawBuilder<unknown> {
  return sql.join(
    which.map((one) => sql`${sql.ref(one)} = ${facets[one]}`),
    sql` and `,
  );
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
  const others = unitFacets.filter((one) => one !== facet && facets[one] !== undefined);
  const { rows } = await sql<{ value: string; units: number }>`
    select ${sql.ref(facet)} as value, sum(units)::integer as units from sirene.findable_crossing
    where ${under(facets, others)} group by 1 order by 2 desc, 1`.execute(ctx.db);
  return rows.map(counted);
}

function counted({ value, units }: { readonly value: string; readonly units: number }): FacetCount {
  return { value, count: units };
}
