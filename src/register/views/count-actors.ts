import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { type ActorFilters, type Facet, facets } from '../rules/filters.ts';
import { unknownValue } from '../rules/vocabulary.ts';
import { matchedActors } from './matched-actors.ts';

/** One value of a facet, and how many actors it would show with the search and the other facets as they are. */
export interface FacetValue {
  readonly value: string;
  /** The commune's name as the register writes it; the other facets are named by the vocabulary. */
  readonly label: string | null;
  readonly count: number;
}

export interface ActorCounts {
  readonly total: number;
  /** `near`: no actor holds the words as typed, so those whose names come close are shown, and the page says it. */
  readonly match: 'exact' | 'near';
  readonly facets: { readonly [F in Facet]: readonly FacetValue[] };
  /** Actors by kind and layer, under the search, the domains and the communes: the landscape. */
  readonly cells: readonly { readonly kind: string; readonly layer: string; readonly count: number }[];
  /** How many would remain without one facet: what an empty list can propose. */
  readonly without: Readonly<Record<Facet, number>>;
  /** Communes asked for where no actor is listed: the filter ignored them. */
  readonly ignoredCommunes: readonly string[];
}

interface CountRow {
  readonly facet: Facet | 'total' | 'near' | 'cell' | 'without';
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

/** Every count of a list in one statement, each facet under all the others. */
export async function countActors(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<ActorCounts> {
  const { rows } = await sql<CountRow>`${matchedActors(filters)}
    select 'total' as facet, '' as value, null as label,
      (count(*) filter (where in_kind and in_layer and in_domain and in_commune))::int as count from placed
    union all select 'near', '', null, (count(*) filter (where match = 'near'))::int from placed
    union all select 'kind', kind, null,
      (count(*) filter (where in_layer and in_domain and in_commune))::int from placed group by kind
    union all select 'layer', coalesce(layer, ${unknownValue}), null,
      (count(*) filter (where in_kind and in_domain and in_commune))::int from placed group by layer
    union all select 'domain', one.domain, null,
      (count(*) filter (where in_kind and in_layer and in_commune))::int
      from placed, unnest(case when domains = '{}' then array[${unknownValue}::text] else domains end) as one(domain)
      group by one.domain
    union all select 'commune', coalesce(commune_code, ${unknownValue}), max(commune),
      (count(*) filter (where in_kind and in_layer and in_domain))::int from placed group by commune_code
    union all select 'commune', a.commune_code, max(a.commune), 0 from register.actor as a, asked
      where a.commune_code = any(asked.communes) group by a.commune_code
    union all select 'cell', kind || ' ' || coalesce(layer, ${unknownValue}), null,
      (count(*) filter (where in_domain and in_commune))::int from placed group by kind, layer
    union all select 'without', one.facet, null, one.count from (
      select (count(*) filter (where in_layer and in_domain and in_commune))::int as kind,
        (count(*) filter (where in_kind and in_domain and in_commune))::int as layer,
        (count(*) filter (where in_kind and in_layer and in_commune))::int as domain,
        (count(*) filter (where in_kind and in_layer and in_domain))::int as commune from placed
    ) as w, lateral (values ('kind', w.kind), ('layer', w.layer), ('domain', w.domain), ('commune', w.commune))
      as one(facet, count)`.execute(ctx.db);
  return readCounts(rows, filters);
}

function readCounts(rows: readonly CountRow[], filters: ActorFilters): ActorCounts {
  const of = (facet: CountRow['facet']) => rows.filter((row) => row.facet === facet);
  const communes = new Set(of('commune').map((row) => row.value));
  const ignored = filters.commune.filter((code) => code !== unknownValue && !communes.has(code));
  const chosen = { ...filters, commune: filters.commune.filter((code) => !ignored.includes(code)) };
  const lists = Object.fromEntries(facets.map((facet) => [facet, valuesOf(of(facet), chosen[facet])]));
  return {
    total: of('total')[0]?.count ?? 0,
    match: (of('near')[0]?.count ?? 0) > 0 ? 'near' : 'exact',
    facets: lists as unknown as ActorCounts['facets'],
    cells: of('cell').map((row) => {
      const [kind = '', layer = ''] = row.value.split(' ');
      return { kind, layer, count: row.count };
    }),
    without: Object.fromEntries(of('without').map((row) => [row.value, row.count])) as Record<Facet, number>,
    ignoredCommunes: ignored,
  };
}

/** Values that would show somebody, and those that are chosen even so: a chosen value must stay in reach to be taken off. */
function valuesOf(rows: readonly CountRow[], chosen: readonly string[]): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const { value, label, count } of rows) {
    const before = values.get(value);
    values.set(value, { value, label: before?.label ?? label, count: Math.max(count, before?.count ?? 0) });
  }
  for (const value of chosen) if (!values.has(value)) values.set(value, { value, label: null, count: 0 });
  return [...values.values()].filter((one) => one.count > 0 || chosen.includes(one.value));
}
