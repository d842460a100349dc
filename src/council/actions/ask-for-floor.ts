import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { debatePermissions } from '../debate-permissions.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { onList, storeIntervention } from '../queries/store-intervention.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { type ItemNow, type SeatNow, type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { sitterRefusal } from '../rules/substitute.ts';

export interface AskedFloor {
  readonly slug: string;
  readonly kind: 'group' | 'point_of_order';
  readonly once: string;
}

/** A member asks for the floor from their own seat, on the item under discussion; the chair gives it (L2121-16 CGCT). */
export function askForFloor(
  ctx: Ctx,
  viewer: Viewer,
  asked: AskedFloor,
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, asked.slug, at);
      await claimOnce(tx, asked.once, at);
      const item = sitting.items.find((one) => one.state === 'under_discussion');
      const seat = seatOf(sitting, viewer.personId);
      const refusals = [...refusalsOf(sitting, item, seat, viewer, asked.kind)];
      if (refusals.length > 0 || !seat || !item) return refuse(...refusals);
      const wanted = { kind: asked.kind, quotaS: null, askedBy: 'member' } as const;
      const rank = await storeIntervention(tx, item, seat, wanted, at);
      return ok([
        sittingEvent(sitting, 'floor.asked', { item: item.rank, intervention: rank, seat: seat.number }),
      ]);
    },
    sittingConstraints,
  );
}

function* refusalsOf(
  sitting: SittingNow,
  item: ItemNow | undefined,
  seat: SeatNow | null,
  viewer: Viewer,
  kind: AskedFloor['kind'],
): Generator<Refused> {
  if (!may(viewer, debatePermissions, 'floor.ask', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.state !== 'opened') yield { code: 'SITTING_NOT_OPEN' };
  if (!item) yield { code: 'ITEM_NOT_UNDER_DISCUSSION' };
  if (!seat) yield { code: 'NO_SEAT' };
  else if (seat.presence === 'absent') yield { code: 'VOTER_NOT_PRESENT' };
  const other = seat && sitterRefusal(seat, viewer.personId);
  if (other) yield { code: other };
  if (seat && item && onList(item, seat, kind)) yield { code: 'ALREADY_ON_LIST' };
}
