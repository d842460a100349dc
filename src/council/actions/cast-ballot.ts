import type { JournalEvent } from '#journal/record.ts';
import { type Accepted, recordTogether } from '#journal/record-together.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { murmurOf } from '#kit/live/live.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import {
  type AskedPlace,
  type BallotPlace,
  type Hall,
  lockHall,
  readBallotPlaces,
} from '../queries/read-ballot-place.ts';
import { storeBallots } from '../queries/store-ballots.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { admitBallot } from '../rules/ballot-admission.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import type { Choice } from '../rules/outcome.ts';
import type { CouncilTables } from '../tables.ts';

type BallotRow = CouncilTables['council.ballot'];

export interface CastBallot {
  readonly slug: string;
  /** The vote that was on the page: a ballot meant for one item never falls into another. */
  readonly voteId: string;
  /** The number of the seat that votes: the person's own, or it is refused. */
  readonly seatNumber: number;
  readonly choice: Choice;
  readonly once: string;
}

/**
 * A member votes from their own seat (L2121-20 CGCT), as often as they like until the close: each ballot is a new row
 * and the last one counts. The journal says who voted and not how: that comes out at the close. Ballots of one second
 * are carried out together, each decided for itself and acknowledged after the commit.
 */
export function castBallot(
  ctx: Ctx,
  viewer: Viewer,
  cast: CastBallot,
): Promise<Result<readonly JournalEvent[], Refused>> {
  const { voteId, once } = cast;
  const place = { voteId, personId: viewer.personId, today: civilDay(ctx.now()) };
  return castTogether(ctx, { key: cast.slug, once, asked: { viewer, cast, place } });
}

interface Asked {
  readonly viewer: Viewer;
  readonly cast: CastBallot;
  readonly place: AskedPlace;
}

/** The places of the ballots of one transaction; those that it accepts are counted in `attempts`. */
interface Places {
  readonly byAsked: ReadonlyMap<Asked, BallotPlace>;
  readonly attempts: Map<string, number>;
}

const castTogether = recordTogether<Asked, Hall | null, Places, BallotRow, Refused>({
  lock: lockHall,
  read: async (tx, hall, asked) => {
    const ballots = asked.map((one) => one.place);
    const places = hall === null ? [] : await readBallotPlaces(tx, hall, ballots);
    return {
      byAsked: new Map(places.map((place, index) => [asked[index] as Asked, place])),
      attempts: new Map(),
    };
  },
  decide: decideBallot,
  write: storeBallots,
  constraints: sittingConstraints,
  full: { code: 'TOO_MANY_WAITING' },
});

function decideBallot(
  { byAsked, attempts }: Places,
  asked: Asked,
  at: Date,
): Result<Accepted<BallotRow>, Refused> {
  const { viewer, cast } = asked;
  const place = byAsked.get(asked);
  if (!place || place.organisationId !== viewer.acting?.organisationId) throw new Stop('NOT_FOUND');
  const refusals = [...refusalsOf(place, viewer, cast)];
  const { seat, vote } = place;
  if (refusals.length > 0 || !seat || !vote) return refuse(...refusals);
  const voice = `${vote.id} ${seat.id}`;
  const attempt = (attempts.get(voice) ?? seat.attempts) + 1;
  attempts.set(voice, attempt);
  return ok({
    rows: [
      {
        vote_id: vote.id,
        seat_id: seat.id,
        attempt,
        choice: cast.choice,
        cast_at: at,
        origin: 'member',
      },
    ],
    events: [ballotEvent(place.sittingId, { vote: vote.id, seat: seat.number, attempt })],
  });
}

/** One ballot among hundreds: the screens hear of it at the pace they can be served. */
function ballotEvent(sittingId: string, data: JournalEvent['data']): JournalEvent {
  const event = sittingEvent({ id: sittingId }, 'ballot.cast', data);
  return { ...event, topic: murmurOf(event.subject) };
}

function* refusalsOf(place: BallotPlace, viewer: Viewer, cast: CastBallot): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'ballot.cast', place.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  const { seat, vote } = place;
  if (seat && seat.number !== cast.seatNumber) yield { code: 'SEAT_NOT_YOURS' };
  if (vote?.state === 'open' && place.sittingState !== 'opened') yield { code: 'SITTING_NOT_OPEN' };
  const admitted = admitBallot({
    // A ballot that was never opened is as shut as a closed one.
    ballotState: vote?.state ?? 'closed',
    mode: 'public',
    voter: { present: seat?.presence === 'present', recused: null, seatHeld: seat !== null },
  });
  if (!admitted.ok) for (const code of admitted.refusals) yield { code };
}
