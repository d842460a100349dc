import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { inRecord, type RecordActed } from '../queries/in-record.ts';
import { readMinutesLife } from '../queries/read-minutes-life.ts';
import { readSendings } from '../queries/read-publicity.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { RecordTables } from '../record-tables.ts';
import { momentsOf } from '../rules/minutes-of.ts';
import { isPlainDate } from '../rules/plain-date.ts';
import type { RecordRefused } from '../rules/record-refused.ts';

/**
 * Records the day on which the list or the minutes were sent to the municipal councillors of the member communes
 * (L5211-40-2 CGCT). Entered again, the last entry counts and the earlier ones stay.
 */
export function recordSending(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly what: 'examined_list' | 'minutes';
    readonly sentOn: string;
    readonly once: string;
  },
): Promise<RecordActed> {
  if (!may(viewer, recordPermissions, 'act.transmit')) throw new Stop('NOT_FOUND');
  return inRecord(ctx, viewer, given, async (tx, { sitting }, at) => {
    const { closedAt } = momentsOf(sitting);
    const { adoption } = await readMinutesLife(tx, sitting.id);
    const refusals: RecordRefused[] = [];
    const from = given.what === 'minutes' ? (adoption?.by.openedAt ?? null) : closedAt;
    if (closedAt === null) refusals.push({ field: null, code: 'SITTING_NOT_CLOSED' });
    if (given.what === 'minutes' && adoption === null)
      refusals.push({ field: null, code: 'MINUTES_NOT_ADOPTED' });
    if (!isPlainDate(given.sentOn)) refusals.push({ field: 'sentOn', code: 'DATE_INVALID' });
    else if (given.sentOn > civilDay(at)) refusals.push({ field: 'sentOn', code: 'DATE_TO_COME' });
    else if (from !== null && given.sentOn < civilDay(from))
      refusals.push({ field: 'sentOn', code: 'SENT_BEFORE_SITTING' });
    if (refusals.length > 0) return refuse(...refusals);
    const { rank } = await readSendings(tx, sitting.id);
    await tx
      .withTables<RecordTables>()
      .insertInto('council.communes_sending')
      .values({
        sitting_id: sitting.id,
        what: given.what,
        rank: rank + 1,
        sent_on: given.sentOn,
        recorded_at: at,
      })
      .execute();
    return ok([sittingEvent(sitting, 'communes.informed', { what: given.what, sentOn: given.sentOn })]);
  });
}
