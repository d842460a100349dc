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
import { readPresenceCodes } from '../queries/read-presence-codes.ts';
import { storePresenceTry } from '../queries/store-presence-code.ts';
import { endProxies, sittingEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { judgePresenceCode, presenceTries } from '../rules/presence-code.ts';
import { type SeatNow, type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { isSubstituteOf, sitterOf, sitterRefusal } from '../rules/substitute.ts';
import type { CouncilTables } from '../tables.ts';

export type PresenceKind = 'arrived' | 'left';

/** Whose presence: one seat, one's own, or, in a rehearsal only, many at once. */
export type Whose =
  | { readonly by: 'seat'; readonly number: number }
  | {
      readonly by: 'own' /** What the member read on the hall screen; not asked when leaving. */;
      readonly code: string;
    }
  | { readonly by: 'range'; readonly first: number; readonly last: number }
  | { readonly by: 'group'; readonly groupId: string }
  | { readonly by: 'all' };

interface Noted {
  readonly refusals: readonly Refused[];
  readonly events: readonly JournalEvent[];
}

/**
 * Notes an arrival or a departure with its hour. Seats that are already so are left alone. A member who arrives types
 * the code of the hall screen; a wrong try is a fact of the sitting, recorded although nobody arrived. Whoever arrives
 * votes in person: the proxy they gave lapses at once (L2121-20 CGCT), and the substitute who sat for them no longer sits
 * (L5211-6 CGCT).
 */
export async function notePresence(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly whose: Whose;
    readonly kind: PresenceKind;
    readonly once: string;
  },
): Promise<Result<null, Refused>> {
  const at = ctx.now();
  const done = await record<Noted, Refused>(
    ctx,
    (noted) => noted.events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      await claimOnce(tx, given.once, at);
      const refusals = [...refusalsOf(sitting, viewer, given.whose, given.kind)];
      if (refusals.length > 0) return refuse(...refusals);
      const seats = seatsOf(sitting, viewer, given.whose).filter((seat) =>
        changes(seat, given.whose, given.kind),
      );
      const [first] = seats;
      if (!first) return refuse<Refused>({ code: 'PRESENCE_ALREADY_NOTED' });
      if (given.whose.by === 'own' && given.kind === 'arrived') {
        const tried = await tryPresenceCode(tx, sitting, first, given.whose.code, at);
        if (!tried.ok || tried.value.refusals.length > 0) return tried;
      }
      await store(tx, sitting, seats, given.kind, at);
      const numbers = seats.map((seat) => seat.number);
      const away = seats.filter((seat) => sitterOf(seat) === 'substitute').map((seat) => seat.number);
      const data = { kind: given.kind, seats: numbers, ...(away.length > 0 && { substituted: away }) };
      const event = sittingEvent(sitting, 'presence.noted', data);
      const ids = given.kind === 'arrived' ? seats.map((seat) => seat.id) : [];
      const lapsed = await endProxies(tx, sitting, ids, 'lapsed', at);
      // Members come in by the dozen, each from their own phone: one murmur each.
      const topic = given.whose.by === 'own' ? { topic: murmurOf(event.subject) } : {};
      const ended = lapsed.map((data) => sittingEvent(sitting, 'proxy.lapsed', data));
      return ok({ refusals: [], events: [{ ...event, ...topic }, ...ended] });
    },
    sittingConstraints,
  );
  if (!done.ok) return done;
  return done.value.refusals.length > 0 ? refuse(...done.value.refusals) : ok(null);
}

async function tryPresenceCode(
  tx: Tx,
  sitting: SittingNow,
  seat: SeatNow,
  typed: string,
  at: Date,
): Promise<Result<Noted, Refused>> {
  const drawn = await readPresenceCodes(tx.withTables<CouncilTables>(), sitting.id);
  const answer = judgePresenceCode(
    typed,
    drawn.map((one) => one.code),
  );
  const code = drawn.at(-1);
  if (!code || answer === 'PRESENCE_CODE_MISSING')
    return refuse<Refused>({ code: code ? 'PRESENCE_CODE_MISSING' : 'PRESENCE_CODE_NOT_DRAWN' });
  const result = answer === 'right' ? 'right' : 'wrong';
  const attempt = await storePresenceTry(tx, { code, seatId: seat.id, result }, at);
  if (answer === 'right') return ok({ refusals: [], events: [] });
  const event = sittingEvent(sitting, 'presence_code.mistaken', { seat: seat.number, attempt });
  return ok({
    refusals: [{ code: answer, count: presenceTries - attempt }],
    events: [{ ...event, topic: murmurOf(event.subject) }],
  });
}

/** Does this note change anything? A member who arrives takes their seat back; by the dozen, nobody sends a substitute away. */
function changes(seat: SeatNow, whose: Whose, kind: PresenceKind): boolean {
  const sitter = sitterOf(seat);
  if (kind === 'left') return sitter !== null;
  const one = whose.by === 'seat' || whose.by === 'own';
  return sitter === null || (one && sitter === 'substitute');
}

function* refusalsOf(
  sitting: SittingNow,
  viewer: Viewer,
  whose: Whose,
  kind: PresenceKind,
): Generator<Refused> {
  const verb = whose.by === 'own' ? 'seat.take' : 'presence.note';
  if (!may(viewer, councilPermissions, verb, sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.state === 'drafted' || sitting.state === 'closed') yield { code: 'PRESENCE_NOT_NOW' };
  // In a real hall somebody looks at each face: nobody arrives by the dozen.
  const atOnce = whose.by === 'range' || whose.by === 'group' || whose.by === 'all';
  if (atOnce && sitting.standing !== 'rehearsal') yield { code: 'REHEARSAL_ONLY' };
  if (seatsOf(sitting, viewer, whose).length === 0)
    yield { code: whose.by === 'own' ? 'NO_SEAT' : 'SEAT_UNKNOWN' };
  // A member who arrives needs nobody's leave; a substitute comes by the secretariat, which holds the member's notice.
  const own = whose.by === 'own' ? seatOf(sitting, viewer.personId) : null;
  const barred = own && (kind === 'left' || isSubstituteOf(own, viewer.personId));
  const other = barred ? sitterRefusal(own, viewer.personId) : null;
  if (other) yield { code: other };
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
