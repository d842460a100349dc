import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { readDeliberation } from '../queries/read-deliberations.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { RecordTables } from '../record-tables.ts';
import { isReceiptId } from '../rules/act-publicity.ts';
import { isPlainDate } from '../rules/plain-date.ts';
import { type RecordRefused, recordConstraints } from '../rules/record-refused.ts';

export interface Transmission {
  readonly slug: string;
  readonly sentOn: string;
  /** Empty, both: the reception is not known yet. */
  readonly receivedOn: string;
  readonly receipt: string;
  /** How many entries the form had seen. */
  readonly rank: number;
  readonly once: string;
}

/**
 * Records the day a deliberation was sent to the préfecture, and its receipt once known (L2131-1, L2131-2 CGCT). Entered
 * again, the last entry counts and the earlier ones stay. What was not proclaimed here is not transmitted from here.
 */
export async function recordTransmission(
  ctx: Ctx,
  viewer: Viewer,
  given: Transmission,
): Promise<Result<null, RecordRefused>> {
  const act = await readDeliberation(ctx, given.slug);
  if (!act || act.standing === 'historical') throw new Stop('NOT_FOUND');
  if (!may(viewer, recordPermissions, 'act.transmit', act.assembly.organisationId))
    throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const refusals = [...refusalsOf(given, act.date, civilDay(at))];
  if (refusals.length > 0) return refuse(...refusals);
  const received = given.receivedOn === '' ? null : { on: given.receivedOn, receipt: given.receipt };
  return record<null, RecordRefused>(
    ctx,
    {
      event: received === null ? 'deliberation.transmitted' : 'deliberation.received_by_prefecture',
      subject: `council/deliberation/${act.id}`,
      data: { sentOn: given.sentOn, receivedOn: received?.on ?? null, receipt: received?.receipt ?? null },
    },
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await tx
        .withTables<RecordTables>()
        .insertInto('council.act_transmission')
        .values({
          deliberation_id: act.id,
          rank: given.rank + 1,
          sent_on: given.sentOn,
          received_on: received?.on ?? null,
          receipt: received?.receipt ?? null,
          recorded_at: at,
        })
        .execute();
      return ok(null);
    },
    recordConstraints,
  );
}

function* refusalsOf(given: Transmission, decidedOn: string | null, today: string): Generator<RecordRefused> {
  const { sentOn, receivedOn, receipt } = given;
  if (!isPlainDate(sentOn)) yield { field: 'sentOn', code: 'DATE_INVALID' };
  else if (sentOn > today) yield { field: 'sentOn', code: 'DATE_TO_COME' };
  else if (decidedOn !== null && sentOn < decidedOn) yield { field: 'sentOn', code: 'SENT_BEFORE_DECISION' };
  if (receivedOn !== '') {
    if (!isPlainDate(receivedOn)) yield { field: 'receivedOn', code: 'DATE_INVALID' };
    else if (receivedOn > today) yield { field: 'receivedOn', code: 'DATE_TO_COME' };
    else if (isPlainDate(sentOn) && receivedOn < sentOn)
      yield { field: 'receivedOn', code: 'RECEIVED_BEFORE_SENT' };
    if (receipt === '') yield { field: 'receipt', code: 'RECEIPT_REQUIRED' };
  }
  if (receipt !== '') {
    if (!isReceiptId(receipt)) yield { field: 'receipt', code: 'RECEIPT_PATTERN' };
    if (receivedOn === '') yield { field: 'receivedOn', code: 'RECEPTION_REQUIRED' };
  }
}
