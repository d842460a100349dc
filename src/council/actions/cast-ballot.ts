import type { JournalEvent } from '#journal/record.ts';
import { type Accepted, recordTogether } from '#journal/record-together.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { murmurOf } from '#kit/live/live.ts';
import { assert, ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import {
  type BallotRoom,
  type LockedSitting,
  lockForBallots,
  readBallotRoom,
} from '../queries/lock-vote-hall.ts';
import { type BallotRow, storeBallots } from '../queries/store-ballots.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type BallotChoice, ballotRefusals, type VoteHall, voiceSeat } from '../rules/ballot-voice.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { type SeatNow, seatOf } from '../rules/sitting-now.ts';

export interface CastBallot {
  readonly slug: string;
  /** The vote that was on the page: a ballot meant for one item never falls into another. */
  readonly voteId: string;
  /** The number of the seat whose voice it is: the person's own, or that of a colleague who gave them a proxy. */
  readonly seatNumber: number;
  readonly choice: BallotChoice;
  /** Whom a choice `candidate` names; nobody for any other. */
  readonly candidacyId?: string | null;
  readonly once: string;
}

interface Asked {
  readonly viewer: Viewer;
  readonly cast: CastBallot;
  readonly today: string;
}

/**
 * A member votes from their own seat, for themselves or for the colleague whose proxy they hold: two ballots, which may
 * differ (L2121-20 CGCT). In a public ballot each one is a new row and the last counts, until the close; a secret one is
 * put in the box once. The journal says who voted and not how: that comes out at the close, or never. Ballots of one
 * second are carried out together, each decided for itself and acknowledged after the commit.
 */
export function castBallot(
  ctx: Ctx,
  viewer: Viewer,
  cast: CastBallot,
): Promise<Result<readonly JournalEvent[], Refused>> {
  const asked = { viewer, cast, today: civilDay(ctx.now()) };
  return castTogether(ctx, { key: cast.slug, once: cast.once, asked });
}

const castTogether = recordTogether<Asked, LockedSitting | null, BallotRoom | null, BallotRow, Refused>({
  lock: lockForBallots,
  read: async (tx, sitting, asked) => {
    if (!sitting) return null;
    const voteIds = asked.map((one) => one.cast.voteId);
    return readBallotRoom(tx, sitting, { voteIds, today: asked[0]?.today ?? '' });
  },
  decide: decideBallot,
  write: storeBallots,
  constraints: sittingConstraints,
  full: { code: 'TOO_MANY_WAITING' },
});

function decideBallot(
  room: BallotRoom | null,
  { viewer, cast }: Asked,
  at: Date,
): Result<Accepted<BallotRow>, Refused> {
  if (!room || room.organisationId !== viewer.acting?.organisationId) throw new Stop('NOT_FOUND');
  const hall = room.hallOf(cast.voteId);
  const voter = seatOf(hall, viewer.personId);
  const voice = voiceSeat(hall, cast.seatNumber);
  const refusals = [...refusalsOf(room, hall, viewer, voter, cast)];
  if (refusals.length > 0 || !hall.vote || !voter || !voice) return refuse(...refusals);
  const castBy = voice.id === voter.id ? null : voter.id;
  const key = `${hall.vote.id} ${voice.id}`;
  const data = { vote: hall.vote.id, seat: voice.number, ...(castBy && { by: voter.number }) };
  const { candidacyId = null } = cast;
  const ids = { vote_id: hall.vote.id, seat_id: voice.id, cast_by_seat_id: castBy };
  if (hall.vote.mode === 'secret') {
    // Said before the database does: several ballots of one seat may come in one transaction.
    if (room.boxed.has(key)) return refuse<Refused>({ code: 'ALREADY_IN_THE_BOX' });
    room.boxed.add(key);
    return accepted(room, { mode: 'secret', voter: ids, choice: cast.choice, candidacyId }, data);
  }
  assert(cast.choice !== 'blank', 'a blank is refused in a public ballot');
  const attempt = (room.attempts.get(key) ?? 0) + 1;
  room.attempts.set(key, attempt);
  const row = {
    ...ids,
    attempt,
    choice: cast.choice,
    candidacy_id: candidacyId,
    cast_at: at,
    origin: 'member',
  } as const;
  return accepted(room, { mode: 'public', row }, { ...data, attempt });
}

function* refusalsOf(
  room: BallotRoom,
  hall: VoteHall,
  viewer: Viewer,
  voter: SeatNow | null,
  cast: CastBallot,
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'ballot.cast', room.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  const { choice, candidacyId = null } = cast;
  const given = { voter, personId: viewer.personId, voiceNumber: cast.seatNumber, choice, candidacyId };
  for (const code of ballotRefusals(hall, given)) yield { code };
}

/** One ballot among hundreds: the screens hear of it at the pace they can be served. */
function accepted(
  room: BallotRoom,
  row: BallotRow,
  data: JournalEvent['data'],
): Result<Accepted<BallotRow>, never> {
  const event = sittingEvent({ id: room.sittingId }, 'ballot.cast', data);
  return ok({ rows: [row], events: [{ ...event, topic: murmurOf(event.subject) }] });
}
