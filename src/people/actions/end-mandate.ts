import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found, Stop } from '#kit/http/stop.ts';
import { isId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { mayKeepMandate } from '../permissions.ts';
import { type EndCode, judgeEnd } from '../rules/mandate-life.ts';
import type { PeopleTables } from '../tables.ts';

export type EndRefusal = EndCode | 'LAST_ADMINISTRATOR';

/**
 * Ends a mandate on `day`, the first day it no longer holds. Nothing is deleted: what was done under it stays explained.
 * A mandate that the viewer does not keep does not exist for them (NOT_FOUND).
 */
export async function endMandate(
  ctx: Ctx,
  viewer: Viewer,
  input: { readonly mandateId: string; readonly day: string },
): Promise<Result<null, EndRefusal>> {
  const { mandateId, day } = input;
  if (!isId(mandateId)) throw new Stop('NOT_FOUND');
  const today = civilDay(ctx.now());
  const event = { event: 'mandate.ended', subject: `people/mandate/${mandateId}`, data: { ends_on: day } };
  return record<null, EndRefusal>(ctx, event, async (tx) => {
    const mandate = found(await lockMandate(tx, mandateId));
    if (!mayKeepMandate(viewer, mandate.role, mandate.organisation_id)) throw new Stop('NOT_FOUND');
    const codes: EndRefusal[] = judgeEnd(
      { startsOn: mandate.starts_on, endsOn: mandate.ends_on },
      day,
      today,
    );
    if (mandate.role === 'administrator' && !(await otherAdministrator(tx, mandateId, today))) {
      codes.push('LAST_ADMINISTRATOR');
    }
    if (codes.length > 0) return refuse(...codes);
    await tx
      .withTables<PeopleTables>()
      .updateTable('people.mandate')
      .set({ ends_on: day })
      .where('id', '=', mandateId)
      .execute();
    return ok(null);
  });
}

function lockMandate(tx: Tx, id: string) {
  return tx
    .withTables<PeopleTables>()
    .selectFrom('people.mandate')
    .select(['role', 'organisation_id', 'starts_on', 'ends_on'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/**
 * Is there another administrator in force, without an end? An instance with none could give no mandate any more. All their
 * rows are locked in one order, so that two administrators who end each other's mandate at once do not both succeed.
 */
async function otherAdministrator(tx: Tx, mandateId: string, today: string): Promise<boolean> {
  const rows = await tx
    .withTables<PeopleTables>()
    .selectFrom('people.mandate')
    .select('id')
    .where('role', '=', 'administrator')
    .where('starts_on', '<=', today)
    .where('ends_on', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.some((row) => row.id !== mandateId);
}
