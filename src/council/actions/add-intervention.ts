import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { onList, storeIntervention } from '../queries/store-intervention.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import type { ItemNow, SeatNow, SittingNow } from '../rules/sitting-now.ts';

export interface AskedIntervention {
  readonly slug: string;
  readonly rank: number;
  readonly seatNumber: number;
  readonly kind: 'group' | 'point_of_order';
  /** Whole minutes; null: no quota. */
  readonly minutes: number | null;
  readonly once: string;
}

/** Puts a member on the list of speakers of an item, charged to their group unless it is a point of order. */
export function addIntervention(
  ctx: Ctx,
  viewer: Viewer,
  asked: AskedIntervention,
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, asked.slug, at);
      const item = found(sitting.items.find((one) => one.rank === asked.rank));
      await claimOnce(tx, asked.once, at);
      const seat = sitting.seats.find((one) => one.number === asked.seatNumber);
      const refusals = [...refusalsOf(sitting, item, seat, viewer, asked.kind)];
      if (refusals.length > 0 || !seat) return refuse(...refusals);
      const quotaS = asked.minutes === null ? null : asked.minutes * 60;
      const rank = await storeIntervention(tx, item, seat, { kind: asked.kind, quotaS, askedBy: 'desk' }, at);
      return ok([
        sittingEvent(sitting, 'intervention.added', {
          item: item.rank,
          intervention: rank,
          seat: seat.number,
        }),
      ]);
    },
    sittingConstraints,
  );
}

function* refusalsOf(
  sitting: SittingNow,
  item: ItemNow,
  seat: SeatNow | undefined,
  viewer: Viewer,
  kind: AskedIntervention['kind'],
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'sitting.conduct', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (item.state !== 'scheduled' && item.state !== 'under_discussion')
    yield { code: 'ITEM_NOT_UNDER_DISCUSSION' };
  if (!seat) yield { code: 'SEAT_UNKNOWN' };
  else if (seat.presence === 'absent') yield { code: 'VOTER_NOT_PRESENT' };
  if (seat && onList(item, seat, kind)) yield { code: 'ALREADY_ON_LIST' };
}
