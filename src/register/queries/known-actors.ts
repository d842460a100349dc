import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { KnownActor } from '../rules/actor-index.ts';

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly state: KnownActor['state'];
  readonly name: string;
  readonly commune_code: string | null;
  readonly names: readonly string[];
  readonly sirens: readonly string[];
  readonly aliases: readonly string[];
}

/**
 * Everybody the register knows, withdrawn ones too, with what each is recognised by; who was merged is another address and other
 * names of who stands for it. Lists go on writing a name that an actor denies, so it still tells who is meant; a SIREN that it denies is
 * somebody else's.
 */
export async function knownActors(db: ReadDb): Promise<KnownActor[]> {
  const { rows } = await sql<Row>`
    select a.id, a.slug, case when gone.actor_id is null then a.state else 'left' end as state, a.name, a.commune_code,
      coalesce(v.names, '{}') as names, case when a.siren is null then '{}' else coalesce(v.sirens, '{}') end as sirens,
      array(select m.slug from register.actor as m where m.survivor_id = a.id order by m.slug collate "C") as aliases
    from register.actor as a
    left join (
      select actor_id,
        array_agg(distinct content #>> '{}') filter (where field <> 'siren') as names,
        array_agg(distinct content #>> '{}') filter (where field = 'siren') as sirens
      from register.standing_value where field in ('name', 'other_names', 'siren') and jsonb_typeof(content) = 'string'
      group by actor_id
    ) as v on v.actor_id = a.id
    left join (select distinct actor_id from register.actor_left) as gone on gone.actor_id = a.id
    where a.state <> 'merged' order by a.slug collate "C"`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    state: row.state,
    name: row.name,
    names: [row.name, ...row.names],
    sirens: row.sirens,
    aliases: row.aliases,
    communeCode: row.commune_code,
  }));
}
