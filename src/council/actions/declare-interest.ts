import type { Ctx } from '#kit/ctx.ts';
import { newId } from '#kit/ids.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { readDeclarations } from '../queries/read-voices.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import { type ItemNow, type SeatNow, type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { sitterRefusal } from '../rules/substitute.ts';
import type { CouncilTables } from '../tables.ts';

export type Interest = 'personal_interest' | 'designated_by_law' | 'withdrawn';

export interface DeclaredInterest {
  readonly slug: string;
  readonly rank: number;
  /** `own`: from the member's page; a number: the secretariat notes what a member declared. */
  readonly seat: 'own' | number;
  /** `withdrawn` takes the declaration back; null: nothing was chosen. */
  readonly kind: Interest | null;
  readonly once: string;
}

/**
 * Notes a member's interest in an item, of either kind (L2131-11; L1111-6 II CGCT), or that it is taken back: declared
 * by the member ahead of the vote, never decided by the program. The last declaration counts.
 */
export function declareInterest(ctx: Ctx, viewer: Viewer, given: DeclaredInterest): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const item = sitting.items.find((one) => one.rank === given.rank) ?? null;
    const seat =
      given.seat === 'own'
        ? seatOf(sitting, viewer.personId)
        : (sitting.seats.find((one) => one.number === given.seat) ?? null);
    const refusals = [...refusalsOf(sitting, viewer, item, seat, given)];
    if (refusals.length > 0 || !item || !seat || given.kind === null) return refuse(...refusals);
    const number = (await readDeclarations(tx.withTables<CouncilTables>(), item.id, seat.id)) + 1;
    await tx
      .withTables<CouncilTables>()
      .insertInto('council.recusal')
      .values({
        id: newId(at),
        item_id: item.id,
        seat_id: seat.id,
        kind: given.kind,
        declared_at: at,
        origin: given.seat === 'own' ? 'member' : 'secretariat',
        number,
      })
      .execute();
    const data = { item: item.rank, seat: seat.number, kind: given.kind };
    return ok([sittingEvent(sitting, 'interest.declared', data)]);
  });
}

function* refusalsOf(
  sitting: SittingNow,
  viewer: Viewer,
  item: ItemNow | null,
  seat: SeatNow | null,
  given: DeclaredInterest,
): Generator<Refused> {
  const verb = given.seat === 'own' ? 'seat.take' : 'presence.note';
  if (!may(viewer, councilPermissions, verb, sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.state === 'drafted' || sitting.state === 'closed') yield { code: 'VOICES_NOT_NOW' };
  if (!item) yield { code: 'ITEM_UNKNOWN' };
  else if (item.state !== 'scheduled' && item.state !== 'under_discussion') yield { code: 'RECUSAL_NOT_NOW' };
  if (!seat) yield { code: given.seat === 'own' ? 'NO_SEAT' : 'SEAT_UNKNOWN' };
  const other = given.seat === 'own' && seat ? sitterRefusal(seat, viewer.personId) : null;
  if (other) yield { code: other };
  if (given.kind === null) yield { code: 'RECUSAL_KIND_MISSING' };
  const declared = item?.recusals.some((one) => one.seatId === seat?.id);
  if (given.kind === 'withdrawn' && item && seat && !declared) yield { code: 'ALREADY_DONE' };
}
