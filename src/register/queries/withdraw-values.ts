import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';

/** Withdraws values that still stand, each by a row; answers those that did. What actors show of it is for `showValues`. */
export async function withdrawValues(
  tx: Tx,
  valueIds: readonly string[],
  mandateId: string,
  at: Date,
): Promise<{ readonly id: string; readonly actorId: string }[]> {
  const { rows } = await sql<{ id: string; actorId: string }>`
    with gone as (
      insert into register.value_withdrawal (value_id, at, mandate_id, import_id)
      select id, ${at}::timestamptz, ${mandateId}::uuid, null from register.standing_value
      where id = any(${valueIds}::uuid[]) returning value_id
    )
    select v.id, v.actor_id as "actorId" from gone join register.field_value as v on v.id = gone.value_id`.execute(
    tx,
  );
  return rows;
}

/** Enters again values that were withdrawn, word for word with their source, mark and day: a withdrawal itself is never erased. */
export async function enterAgain(
  tx: Tx,
  valueIds: readonly string[],
  mandateId: string,
  at: Date,
): Promise<string[]> {
  const rows = valueIds.map((was) => ({ was, id: newId(at) }));
  const { rows: entered } = await sql<{ actor_id: string }>`
    insert into register.field_value (id, actor_id, field, content, source_id, mark, read_on, import_id, line, mandate_id, entered_at)
    select one.id, v.actor_id, v.field, v.content, v.source_id, v.mark, v.read_on, null, null, ${mandateId}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (was uuid, id uuid)
    join register.field_value as v on v.id = one.was order by v.rank
    returning actor_id`.execute(tx);
  return entered.map((row) => row.actor_id);
}
