import type { Ctx } from '#kit/ctx.ts';
import { newId } from '#kit/ids.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { lawOf, type Refused } from '../rules/council-refused.ts';
import type { SeatNow, SittingNow } from '../rules/sitting-now.ts';
import { sitterOf } from '../rules/substitute.ts';
import type { CouncilTables } from '../tables.ts';

/**
 * Notes that the substitute of a seat sits in the place of its member, who is away and has told the president so: the seat
 * is present, and the substitute votes from their own account (L5211-6 al. 4 CGCT). The proxy that the member gave stays
 * written and sleeps meanwhile.
 */
export function seatSubstitute(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly number: number; readonly once: string },
): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const seat = sitting.seats.find((one) => one.number === given.number) ?? null;
    const refusals = [...refusalsOf(sitting, viewer, seat)];
    const named = seat?.substitute ?? null;
    if (refusals.length > 0 || !seat || !named) return refuse(...refusals);
    await tx
      .withTables<CouncilTables>()
      .insertInto('council.presence_event')
      .values({
        id: newId(at),
        sitting_id: sitting.id,
        seat_id: seat.id,
        kind: 'arrived',
        at,
        number: seat.presenceEvents + 1,
        substitute_id: named.id,
      })
      .execute();
    return ok([sittingEvent(sitting, 'substitute.seated', { seat: seat.number, substitute: named.id })]);
  });
}

function* refusalsOf(sitting: SittingNow, viewer: Viewer, seat: SeatNow | null): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'presence.note', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.state === 'drafted' || sitting.state === 'closed') yield { code: 'PRESENCE_NOT_NOW' };
  if (sitting.rules.substitutes.value === 'none') {
    const law = lawOf(sitting.rules.substitutes);
    yield { code: 'SUBSTITUTES_NOT_KNOWN', ...(law && { law }) };
  }
  if (!seat) return yield { code: 'SEAT_UNKNOWN' };
  if (!seat.substitute) yield { code: 'SUBSTITUTE_UNKNOWN' };
  const sitter = sitterOf(seat);
  if (sitter === 'titular') yield { code: 'TITULAR_PRESENT' };
  if (sitter === 'substitute') yield { code: 'PRESENCE_ALREADY_NOTED' };
}
