import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';

/** A decision made since that rests on a merge: undoing it would take the ground away. */
export interface MergeBlocker {
  readonly code: 'CHOSEN_SINCE' | 'IMPORTED_SINCE';
  /** The profile that carries it. */
  readonly slug: string;
  readonly name: string;
  readonly field: string | null;
  /** The import meant. */
  readonly importId: string | null;
  readonly number: string | null;
}

/**
 * What keeps a merge from being undone: a value of the merged profile, or of one merged into it before, that the team chose to show on
 * another; an import applied since with a row that names the merged profile (its address, or a name that only it bears) and that landed
 * on the one that stands: nobody but a person can say whose it is.
 */
export async function mergeBlockers(db: ReadDb, absorbedId: string): Promise<MergeBlocker[]> {
  const { rows } = await sql<MergeBlocker>`
    with recursive below as (
      select a.id, a.slug from register.actor as a where a.id = ${absorbedId}::uuid
      union all select a.id, a.slug from register.actor as a join below on a.merged_into = below.id
    ),
    standing as (
      select m.survivor_id, m.at from register.merge as m
      where m.absorbed_id = ${absorbedId}::uuid and not exists (select from register.merge_undo as u where u.merge_id = m.id)
    ),
    above as (
      select a.id, a.merged_into, s.at from standing as s join register.actor as a on a.id = s.survivor_id
      union all select a.id, a.merged_into, above.at from above join register.actor as a on a.id = above.merged_into
    ),
    names as (
      select slug as word from below
      union select v.content #>> '{}' from register.field_value as v
        where v.actor_id in (select id from below) and v.field in ('name', 'other_names')
          and jsonb_typeof(v.content) = 'string'
      except select v.content #>> '{}' from above join register.field_value as v on v.actor_id = above.id
        where v.field in ('name', 'other_names') and v.entered_at <= above.at
    )
    select distinct 'CHOSEN_SINCE' as code, a.slug, a.name, c.field, null::uuid as "importId", null as number
      from register.standing_choice as c join register.field_value as v on v.id = c.value_id
      join register.actor as a on a.id = c.actor_id
      where v.actor_id in (select id from below) and c.actor_id not in (select id from below)
    union all
    select distinct 'IMPORTED_SINCE', a.slug, a.name, null, i.id, i.number::text
      from above join register.import_row as r on r.actor_id = above.id
      join register.import as i on i.id = r.import_id and i.state = 'applied' and i.applied_at > above.at
      join register.actor as a on a.id = above.id
      where r.outcome in ('created', 'updated') and jsonb_exists_any(r.cells, array(select word from names))
    order by 1, 3`.execute(db);
  return rows;
}
