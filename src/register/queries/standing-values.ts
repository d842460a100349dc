import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Mark } from '../rules/actor.ts';
import { type ActorField, type FieldValue, sourceKey, type ValueContent } from '../rules/actor-fields.ts';
import type { Standing } from '../rules/plan-import.ts';

interface ValueRow {
  readonly id: string;
  readonly actor_id: string;
  readonly field: ActorField;
  readonly content: ValueContent;
  readonly source_id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: PartialDate | null;
  readonly mark: Mark;
  readonly read_on: string;
  readonly rank: bigint;
}

const atOnce = 2_000;

/** Every value of these actors that nobody withdrew, and what the team chose among them. */
export async function standingValues(
  db: ReadDb,
  actorIds: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const standing = new Map<string, { values: FieldValue[]; choices: Map<ActorField, string> }>();
  for (let from = 0; from < actorIds.length; from += atOnce) {
    const ids = actorIds.slice(from, from + atOnce);
    for (const id of ids) standing.set(id, { values: [], choices: new Map() });
    const { rows } = await sql<ValueRow>`
      select v.id, v.actor_id, v.field, v.content, v.source_id, s.title, s.publisher, s.published, v.mark, v.read_on, v.rank
      from register.standing_value as v join register.source as s on s.id = v.source_id
      where v.actor_id = any(${ids}::uuid[]) order by v.rank`.execute(db);
    for (const row of rows) standing.get(row.actor_id)?.values.push(asValue(row));
    const choices = await sql<{ actor_id: string; field: ActorField; value_id: string | null }>`
      select actor_id, field, value_id from register.standing_choice where actor_id = any(${ids}::uuid[])`.execute(
      db,
    );
    for (const { actor_id: actor, field, value_id: value } of choices.rows)
      if (value !== null) standing.get(actor)?.choices.set(field, value);
  }
  return standing;
}

function asValue(row: ValueRow): FieldValue {
  return {
    id: row.id,
    field: row.field,
    content: row.content,
    sourceId: row.source_id,
    sourceKey: sourceKey(row),
    mark: row.mark,
    readOn: row.read_on,
    rank: Number(row.rank),
  };
}
