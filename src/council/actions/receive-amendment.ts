import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { debatePermissions } from '../debate-permissions.ts';
import type { DebateTables } from '../debate-tables.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { amendmentRank } from '../rules/amendment-state.ts';
import { amendmentTitle } from '../rules/amendment-title.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import type { GroupNow, ItemNow, SeatNow, SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

const textMax = 20_000;

export interface ReceivedAmendment {
  readonly slug: string;
  /** The item amended. */
  readonly rank: number;
  /** The number of the author's seat; null: a group tables it. */
  readonly seatNumber: number | null;
  readonly groupId: string | null;
  readonly text: string;
  readonly once: string;
}

/**
 * Receives an amendment to an item that is not yet voted, numbered under it in the order of reception. When and how they
 * are tabled is a matter of the internal rules (L2121-8 CGCT) [I].
 */
export function receiveAmendment(
  ctx: Ctx,
  viewer: Viewer,
  given: ReceivedAmendment,
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const item = found(sitting.items.find((one) => one.rank === given.rank));
      await claimOnce(tx, given.once, at);
      const seat = sitting.seats.find((one) => one.number === given.seatNumber) ?? null;
      const group = sitting.groups.find((one) => one.id === given.groupId) ?? null;
      const refusals = [...refusalsOf(sitting, item, viewer, given, { seat, group })];
      if (refusals.length > 0) return refuse(...refusals);
      const number = item.amendments.length + 1;
      const id = newId(at);
      const title = amendmentTitle(item.rank, number, { seat, group });
      const db = tx.withTables<CouncilTables & DebateTables>();
      await db
        .insertInto('council.item')
        .values({
          id,
          sitting_id: sitting.id,
          rank: amendmentRank(item.rank, number),
          title_fr: title.fr,
          title_en: title.en,
          object: given.text,
          subject: null,
          rapporteur: null,
          chair_seat_id: item.chairSeatId,
          matter_code: null,
          matter_name: null,
          state: 'scheduled',
          amends_item_id: item.id,
        })
        .execute();
      await db
        .insertInto('council.amendment')
        .values({
          item_id: id,
          parent_id: item.id,
          number,
          author_seat_id: seat?.id ?? null,
          author_group_id: group?.id ?? null,
          text: given.text,
          received_at: at,
        })
        .execute();
      return ok([sittingEvent(sitting, 'amendment.received', { item: item.rank, amendment: number })]);
    },
    { ...sittingConstraints, item_sitting_id_rank_key: { code: 'EVENT_NOT_ALLOWED' } },
  );
}

function* refusalsOf(
  sitting: SittingNow,
  item: ItemNow,
  viewer: Viewer,
  given: ReceivedAmendment,
  author: { readonly seat: SeatNow | null; readonly group: GroupNow | null },
): Generator<Refused> {
  if (!may(viewer, debatePermissions, 'amendment.receive', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  const open = item.state === 'scheduled' || item.state === 'under_discussion';
  if (!open || sitting.state === 'closed') yield { code: 'AMENDMENT_TOO_LATE' };
  if (item.nomination) yield { code: 'AMENDMENT_TO_NOMINATION' };
  if (given.seatNumber !== null && !author.seat) yield { code: 'SEAT_UNKNOWN' };
  else if (given.groupId !== null && !author.group) yield { code: 'GROUP_UNKNOWN' };
  else if ((author.seat === null) === (author.group === null)) yield { code: 'AMENDMENT_AUTHOR_MISSING' };
  if (given.text.trim() === '') yield { code: 'AMENDMENT_TEXT_MISSING' };
  if (given.text.length > textMax) yield { code: 'AMENDMENT_TEXT_TOO_LONG' };
}
