import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import { sha256 } from '#kit/ids.ts';
import { type DuplicateActor, recognisedBy } from '../rules/duplicate-pair.ts';
import type { PairVerdict } from '../rules/pair-verdict.ts';

/** Every listed actor as doubles are looked for, or those of these ids; in the order of their slugs. */
export async function duplicateActors(
  db: ReadDb,
  ids: readonly string[] | 'all' = 'all',
): Promise<DuplicateActor[]> {
  const kept = ids === 'all' ? sql`true` : sql`a.id = any(${ids}::uuid[])`;
  const valued = ids === 'all' ? sql`true` : sql`v.actor_id = any(${ids}::uuid[])`;
  const linked =
    ids === 'all' ? sql`true` : sql`(r.from_id = any(${ids}::uuid[]) or r.to_id = any(${ids}::uuid[]))`;
  const { rows } = await sql<DuplicateActor>`
    select a.id, a.slug, a.name, a.kind, a.commune, a.commune_code as "communeCode", a.website,
      array_prepend(a.name, coalesce(v.names, '{}')) as names, case when a.siren is null then '{}' else coalesce(v.sirens, '{}') end as sirens,
      coalesce(v.sources, 0) as sources, coalesce(l.links, 0) as links
    from register.actor as a
    left join (
      select v.actor_id,
        array_agg(distinct v.content #>> '{}') filter (where v.field in ('name', 'other_names') and jsonb_typeof(v.content) = 'string') as names,
        array_agg(distinct v.content #>> '{}') filter (where v.field = 'siren' and jsonb_typeof(v.content) = 'string') as sirens,
        count(distinct v.source_id)::int as sources
      from register.standing_value as v where ${valued} group by v.actor_id
    ) as v on v.actor_id = a.id
    left join (
      select one.id, count(*)::int as links
      from register.standing_relation as r, lateral (values (r.from_id), (r.to_id)) as one (id) where ${linked} group by one.id
    ) as l on l.id = a.id
    where a.state = 'listed' and ${kept} order by a.slug collate "C"`.execute(db);
  return rows;
}

/** The fingerprint of what these two are recognised by: the same, nothing has changed that could change an opinion of them. */
export function pairPrint(actors: readonly DuplicateActor[]): string {
  return sha256(recognisedBy(actors));
}

export interface PairSaid {
  readonly low: string;
  readonly high: string;
  readonly verdict: PairVerdict;
  readonly print: string;
  readonly at: Date;
  readonly mandateId: string;
}

/** What was said last of each pair, or of this one. */
export async function pairsSaid(
  db: ReadDb,
  pair: readonly [string, string] | 'all' = 'all',
): Promise<PairSaid[]> {
  const kept =
    pair === 'all'
      ? sql`true`
      : sql`d.low_id = least(${pair[0]}::uuid, ${pair[1]}::uuid) and d.high_id = greatest(${pair[0]}::uuid, ${pair[1]}::uuid)`;
  const { rows } = await sql<PairSaid>`select d.low_id as low, d.high_id as high, d.verdict, d.print, d.at,
      d.mandate_id as "mandateId" from register.standing_pair_decision as d where ${kept}`.execute(db);
  return rows;
}
