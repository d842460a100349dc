import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';

/** A decision made since that rests on an import: undoing it would take the ground away. */
export interface UndoBlocker {
  readonly code: 'VALUE_CHOSEN' | 'LATER_IMPORT' | 'RELATION_ADDED' | 'MERGED' | 'UNIT_LINKED';
  readonly slug: string;
  readonly name: string;
  /** The number of the later import, where one is meant. */
  readonly number: string | null;
}

/**
 * What keeps an import from being undone: a value of it that the team chose to show; values that something else brought to an actor
 * it created; a link of such an actor; a merge decided since on what it brought to either profile; a legal unit that a person said it
 * is. One line an actor and reason. A unit that the rule linked by itself keeps nothing: it goes with the import.
 */
export async function undoBlockers(db: ReadDb, importId: string): Promise<UndoBlocker[]> {
  const { rows } = await sql<UndoBlocker>`
    with created as (
      select distinct actor_id from register.import_row
      where import_id = ${importId}::uuid and outcome = 'created' and actor_id is not null
    )
    select distinct 'VALUE_CHOSEN' as code, a.slug, a.name, null as number
      from register.standing_choice as c
      join register.field_value as v on v.id = c.value_id and v.import_id = ${importId}::uuid
      join register.actor as a on a.id = c.actor_id
    union all
    select distinct 'LATER_IMPORT', a.slug, a.name, i.number::text
      from created join register.standing_value as v on v.actor_id = created.actor_id
        and v.import_id is distinct from ${importId}::uuid
        and not exists (select from register.unit_decision as d where d.value_id = v.id)
      join register.actor as a on a.id = created.actor_id
      left join register.import as i on i.id = v.import_id
    union all
    select distinct 'LATER_IMPORT', a.slug, a.name, i.number::text
      from created join register.standing_figure as f on f.actor_id = created.actor_id
        and f.import_id is distinct from ${importId}::uuid
      join register.actor as a on a.id = created.actor_id
      left join register.import as i on i.id = f.import_id
    union all
    select distinct 'RELATION_ADDED', a.slug, a.name, null
      from created join register.standing_relation as r
        on (r.from_id = created.actor_id or r.to_id = created.actor_id) and r.import_id is distinct from ${importId}::uuid
      join register.actor as a on a.id = created.actor_id
    union all
    select distinct 'MERGED', a.slug, a.name, null
      from register.import as i
      join register.merge as m on m.at >= i.applied_at
        and not exists (select from register.merge_undo as u where u.merge_id = m.id)
      join register.actor as a on a.id = m.absorbed_id
      where i.id = ${importId}::uuid and exists (select from register.field_value as v
        where v.import_id = i.id and v.actor_id in (m.absorbed_id, m.survivor_id))
    union all
    select distinct 'UNIT_LINKED', a.slug, a.name, null
      from created join register.unit_link as l on l.actor_id = created.actor_id and l.method in ('candidate', 'typed', 'online')
      join register.actor as a on a.id = created.actor_id
    order by 1, 3`.execute(db);
  return rows;
}

/**
 * The links that the rule made by itself and that rest on an import: those of actors it created, and those made because it gave a
 * SIREN that nothing else gives. They are taken back with it.
 */
export async function linksOfImport(db: ReadDb, importId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select l.id from register.unit_link as l
    where l.method in ('identifier', 'rule') and exists (select from register.import_row as r
        where r.import_id = ${importId}::uuid and r.outcome = 'created' and r.actor_id = l.actor_id)
      or l.method = 'identifier' and exists (select from register.standing_value as v where v.actor_id = l.actor_id
          and v.field = 'siren' and v.content = to_jsonb(l.siren) and v.import_id = ${importId}::uuid)
        and not exists (select from register.standing_value as v where v.actor_id = l.actor_id
          and v.field = 'siren' and v.content = to_jsonb(l.siren) and v.import_id is distinct from ${importId}::uuid
          and v.id <> l.value_id)
    order by l.rank`.execute(db);
  return rows.map((row) => row.id);
}
