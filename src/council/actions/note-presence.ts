import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { murmurOf } from '#kit/live/live.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { endProxies, sittingEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { type SeatNow, type SittingNow, seatOf } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

export type PresenceKind = 'arrived' | 'left';

/** Whose presence: one seat, one's own, or, in a rehearsal only, many at once. */
export type Whose =
  | { readonly by: 'seat'; readonly number: number }
  | { readonly by: 'own' }
  | { readonly by: 'range'; readonly first: number; readonly last: number }
  | { readonly by: 'group'; readonly groupId: string }
  | { readonly by: 'all' };

/**
 * Notes an arrival or a departure with its hour. Seats that are already so are left alone. A member who arrives votes in
 * person: the proxy they gave lapses at once (L2121-20 CGCT).
 */
export function notePresence(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly whose: Whose;
    readonly kind: PresenceKind;
    readonly once: string;
  },
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      await claimOnce(tx, given.once, at);
      const refusals = [...refusalsOf(sitting, viewer, given.whose)];
      if (refusals.length > 0) return refuse(...refusals);
      const wanted = given.kind === 'arrived' ? 'absent' : 'present';
      const seats = seatsOf(sitting, viewer, given.whose).filter((seat) => seat.presence === wanted);
      if (seats.length === 0) return refuse<Refused>({ code: 'PRESENCE_ALREADY_NOTED' });
      await store(tx, sitting, seats, given.kind, at);
      const numbers = seats.map((seat) => seat.number);
      const event = sittingEvent(sitting, 'presence.noted', { kind: given.kind, seats: numbers });
      const ids = given.kind === 'arrived' ? seats.map((seat) => seat.id) : [];
      const lapsed = await endProxies(tx, sitting, ids, 'lapsed', at);
      // Members come in by the dozen, each from their own phone: one murmur each.
      return ok([
        given.whose.by === 'own' ? { ...event, topic: murmurOf(event.subject) } : event,
        ...lapsed.map((data) => sittingEvent(sitting, 'proxy.lapsed', data)),
      ]);
    },
    sittingConstraints,
  );
}

function* refusalsOf(sitting: SittingNow, viewer: Viewer, whose: Whose): Generator<Refused> {
  const verb = whose.by === 'own' ? 'seat.take' : 'presence.note';
  if (!may(viewer, councilPermissions, verb, sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.state === 'drafted' || sitting.state === 'closed') yield { code: 'PRESENCE_NOT_NOW' };
  // In a real hall somebody looks at each face: nobody arrives by the dozen.
  const atOnce = whose.by === 'range' || whose.by === 'group' || whose.by === 'all';
  if (atOnce && sitting.standing !== 'rehearsal') yield { code: 'REHEARSAL_ONLY' };
  if (seatsOf(sitting, viewer, whose).length === 0)
    yield { code: whose.by === 'own' ? 'NO_SEAT' : 'SEAT_UNKNOWN' };
}

function seatsOf(sitting: SittingNow, viewer: Viewer, whose: Whose): readonly SeatNow[] {
  const own = whose.by === 'own' ? seatOf(sitting, viewer.personId) : null;
  switch (whose.by) {
    case 'own':
      return own ? [own] : [];
    case 'seat':
      return sitting.seats.filter((seat) => seat.number === whose.number);
    case 'range':
      return sitting.seats.filter((seat) => seat.number >= whose.first && seat.number <= whose.last);
    case 'group':
      return sitting.seats.filter((seat) => seat.groupId === whose.groupId);
    case 'all':
      return sitting.seats;
  }
}

async function store(
  tx: Tx,
  sitting: SittingNow,
  seats: readonly SeatNow[],
  kind: PresenceKind,
  at: Date,
): Promise<void> {
  await tx
    .withTables<CouncilTables>()
    .insertInto('council.presence_event')
    .values(
      seats.map((seat) => ({
        id: newId(at),
        sitting_id: sitting.id,
        seat_id: seat.id,
        kind,
        at,
        number: seat.presenceEvents + 1,
      })),
    )
    .execute();
}
