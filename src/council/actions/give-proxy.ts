import type { Ctx } from '#kit/ctx.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { readProxyRun } from '../queries/read-proxy-run.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import { proxyFaults } from '../rules/proxy.ts';
import { type SeatNow, type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { isSubstituteOf, sitterOf } from '../rules/substitute.ts';
import type { CouncilTables } from '../tables.ts';

export interface GivenProxyForm {
  readonly slug: string;
  /** `own`: the member gives their own voice from their own page; a number: the secretariat notes a writing it holds. */
  readonly grantor: 'own' | number;
  readonly holder: number;
  /** Civil day of the writing; null: what was typed is no date. A member’s own writing is of today. */
  readonly writtenOn: string | null;
  readonly illness: 'none' | 'certified';
  readonly once: string;
}

/**
 * Notes the written proxy of a member who is prevented (L2121-20 CGCT): to one colleague, who holds no other, for three
 * consecutive sittings at most save certified illness. The database holds what is one; this says everything at once.
 */
export function giveProxy(ctx: Ctx, viewer: Viewer, given: GivenProxyForm): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const grantor = grantorOf(sitting, viewer, given);
    const holder = sitting.seats.find((seat) => seat.number === given.holder) ?? null;
    const today = civilDay(at);
    const writtenOn = given.grantor === 'own' ? today : given.writtenOn;
    const refusals = [...formRefusals(sitting, viewer, { ...given, writtenOn }, today)];
    if (!grantor) refusals.push({ code: given.grantor === 'own' ? 'NO_SEAT' : 'SEAT_UNKNOWN' });
    const own = given.grantor === 'own' ? grantor : null;
    if (own && isSubstituteOf(own, viewer.personId)) refusals.push({ code: 'SUBSTITUTE_GIVES_NO_PROXY' });
    if (!holder) refusals.push({ code: 'HOLDER_UNKNOWN' });
    if (!grantor || !holder) return refuse(...refusals);
    // Without a date the run cannot be told; what else is wrong is said all the same.
    const run = writtenOn === null ? 0 : await readProxyRun(tx, sitting, grantor.id, holder.id, writtenOn);
    refusals.push(...lawRefusals(sitting, grantor, holder, run + 1, given.illness));
    if (refusals.length > 0 || writtenOn === null) return refuse(...refusals);
    await tx
      .withTables<CouncilTables>()
      .insertInto('council.proxy')
      .values({
        id: newId(at),
        sitting_id: sitting.id,
        grantor_seat_id: grantor.id,
        holder_seat_id: holder.id,
        written_on: writtenOn,
        consecutive: run + 1,
        illness: given.illness,
        origin: given.grantor === 'own' ? 'member' : 'secretariat',
        given_at: at,
        ended_at: null,
      })
      .execute();
    const data = { grantor: grantor.number, holder: holder.number, consecutive: run + 1 };
    return ok([sittingEvent(sitting, 'proxy.given', data)]);
  });
}

function grantorOf(sitting: SittingNow, viewer: Viewer, given: GivenProxyForm): SeatNow | null {
  if (given.grantor === 'own') return seatOf(sitting, viewer.personId);
  return sitting.seats.find((seat) => seat.number === given.grantor) ?? null;
}

function* formRefusals(
  sitting: SittingNow,
  viewer: Viewer,
  given: Pick<GivenProxyForm, 'grantor' | 'writtenOn'>,
  today: string,
): Generator<Refused> {
  const verb = given.grantor === 'own' ? 'seat.take' : 'presence.note';
  if (!may(viewer, councilPermissions, verb, sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.state === 'drafted' || sitting.state === 'closed') yield { code: 'VOICES_NOT_NOW' };
  if (given.writtenOn === null) yield { code: 'DATE_INVALID' };
  else if (given.writtenOn > today) yield { code: 'WRITTEN_LATER' };
}

/**
 * The proxy before it is used: whoever is in the room votes; the holder may still be on the way. A member whose substitute
 * sits may sign one: it serves once the substitute has left.
 */
function* lawRefusals(
  sitting: SittingNow,
  grantor: SeatNow,
  holder: SeatNow,
  consecutive: number,
  illness: 'none' | 'certified',
): Generator<Refused> {
  const inForce = sitting.proxies.filter((proxy) => proxy.state === 'in_force');
  if (grantor.id === holder.id) yield { code: 'PROXY_TO_ONESELF' };
  if (inForce.some((proxy) => proxy.grantorSeatId === grantor.id)) yield { code: 'PROXY_ALREADY_GIVEN' };
  const question = {
    grantor: { present: sitterOf(grantor) === 'titular' },
    holder: {
      present: true,
      recused: false,
      alreadyHolds: inForce.filter((proxy) => proxy.holderSeatId === holder.id).length,
    },
    consecutiveSittings: consecutive,
    certifiedIllness: illness === 'certified',
  };
  for (const fault of proxyFaults(question, sitting.rules)) yield { code: byFault[fault] };
}

const byFault = {
  grantor_present: 'GRANTOR_PRESENT',
  holder_absent: 'VOTER_NOT_PRESENT',
  holder_recused: 'VOTER_INTERESTED',
  holder_already_has_proxy: 'PROXY_HOLDER_HAS_ANOTHER',
  fourth_consecutive_sitting: 'PROXY_FOURTH_CONSECUTIVE_SITTING',
} as const;
