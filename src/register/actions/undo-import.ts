import { sql } from 'kysely';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { importPermissions } from '../import-permissions.ts';
import { holdImport } from '../queries/find-import.ts';
import { withdrawActors } from '../queries/list-again.ts';
import { endDecisions } from '../queries/store-unit-decisions.ts';
import { showValues } from '../queries/store-values.ts';
import { linksOfImport, undoBlockers } from '../queries/undo-blockers.ts';
import { mayImport } from '../rules/import-state.ts';

export type UndoRefusal = 'ALREADY_DONE' | 'NOT_APPLIED' | 'DECISIONS_REST_ON_IT';

export interface Undone {
  readonly values: number;
  readonly actors: number;
}

/**
 * Undoes a whole import: the values it brought are withdrawn, each by a row that says so, with the links that the rule made on them,
 * and the actors it created leave the list, their addresses still answering. Refused while later decisions rest on it: they are to be undone first.
 */
export async function undoImport(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly id: string; readonly once: string },
): Promise<Result<Undone, UndoRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, importPermissions, 'import.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<Undone, UndoRefusal>(
    ctx,
    (undone) => ({ event: 'import.undone', subject: `register/import/${given.id}`, data: { ...undone } }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      const held = await holdImport(tx, acting.organisationId, given.id);
      if (held === null) throw new Stop('NOT_FOUND');
      if (!mayImport(held.state, 'undo')) return refuse('NOT_APPLIED');
      if ((await undoBlockers(tx, held.id)).length > 0) return refuse('DECISIONS_REST_ON_IT');
      await endDecisions(tx, await linksOfImport(tx, held.id), held.id, { mandateId: acting.id, at });
      const touched = await withdrawValues(tx, held.id, acting.id, at);
      const created = await createdBy(tx, held.id);
      await withdrawActors(tx, created, at);
      const gone = new Set(created);
      await showValues(
        tx,
        [...new Set(touched)].filter((actor) => !gone.has(actor)),
      );
      await sql`update register.import set state = 'undone', undone_at = ${at}, undone_by = ${acting.id}::uuid
        where id = ${held.id}::uuid`.execute(tx);
      return ok({ values: touched.length, actors: created.length });
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}

/** Answers the actor of each value withdrawn. */
async function withdrawValues(tx: Tx, importId: string, mandateId: string, at: Date): Promise<string[]> {
  const { rows } = await sql<{ actor_id: string }>`
    with gone as (
      insert into register.value_withdrawal (value_id, at, mandate_id, import_id)
      select id, ${at}::timestamptz, ${mandateId}::uuid, ${importId}::uuid
      from register.standing_value where import_id = ${importId}::uuid returning value_id
    )
    select v.actor_id from gone join register.field_value as v on v.id = gone.value_id`.execute(tx);
  return rows.map((row) => row.actor_id);
}

async function createdBy(tx: Tx, importId: string): Promise<string[]> {
  const { rows } = await sql<{ actor_id: string }>`
    select distinct actor_id from register.import_row
    where import_id = ${importId}::uuid and outcome = 'created' and actor_id is not null`.execute(tx);
  return rows.map((row) => row.actor_id);
}
