import type { Ctx } from '#kit/ctx.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import { recusalOf } from '../rules/item-voices.ts';
import type { ItemNow, SeatNow, SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

export interface ItemChair {
  readonly slug: string;
  readonly rank: number;
  readonly seat: number;
  readonly once: string;
}

/**
 * Says who chairs an item: elected by the council for the accounts, or in place of a president who is away or kept out
 * (L2121-14 CGCT). The chair's voice breaks a tie on that item alone (L2121-20).
 */
export function setItemChair(ctx: Ctx, viewer: Viewer, given: ItemChair): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const item = sitting.items.find((one) => one.rank === given.rank) ?? null;
    const seat = sitting.seats.find((one) => one.number === given.seat) ?? null;
    const refusals = [...refusalsOf(sitting, viewer, item, seat)];
    if (refusals.length > 0 || !item || !seat) return refuse(...refusals);
    const cause = item.kind === 'accounts' ? 'elected_for_accounts' : 'replaces_president';
    await tx
      .withTables<CouncilTables>()
      .insertInto('council.item_chair')
      .values({ item_id: item.id, rank: item.chairChanges + 1, seat_id: seat.id, cause, at })
      .execute();
    return ok([sittingEvent(sitting, 'chair.set', { item: item.rank, seat: seat.number, cause })]);
  });
}

function* refusalsOf(
  sitting: SittingNow,
  viewer: Viewer,
  item: ItemNow | null,
  seat: SeatNow | null,
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'presence.note', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.state === 'drafted' || sitting.state === 'closed') yield { code: 'VOICES_NOT_NOW' };
  if (!item) yield { code: 'ITEM_UNKNOWN' };
  else if (item.state !== 'scheduled' && item.state !== 'under_discussion')
    yield { code: 'EVENT_NOT_ALLOWED' };
  if (!seat) yield { code: 'SEAT_UNKNOWN' };
  else if (item && (seat.presence === 'absent' || recusalOf(item, seat.id, seat.sits) !== null))
    yield { code: 'CHAIR_NOT_PRESENT' };
}
