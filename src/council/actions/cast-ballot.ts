import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { murmurOf } from '#kit/live/live.ts';
import { assert, ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { type LockedVoteHall, lockVoteHall } from '../queries/lock-vote-hall.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type BallotChoice, ballotRefusals, voiceSeat } from '../rules/ballot-voice.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { type SeatNow, seatOf } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

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

/**
 * A member votes from their own seat, for themselves or for the colleague whose proxy they hold: two ballots, which may
 * differ (L2121-20 CGCT). In a public ballot each one is a new row and the last counts, until the close; a secret one is
 * put in the box once. The journal says who voted and not how: that comes out at the close, or never.
 */
export function castBallot(
  ctx: Ctx,
  viewer: Viewer,
  cast: CastBallot,
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const hall = await lockVoteHall(tx, { slug: cast.slug, voteId: cast.voteId, today: civilDay(at) });
      if (!hall || hall.organisationId !== viewer.acting?.organisationId) throw new Stop('NOT_FOUND');
      await claimOnce(tx, cast.once, at);
      const voter = seatOf(hall, viewer.personId);
      const refusals = [...refusalsOf(hall, viewer, voter, cast)];
      const voice = voiceSeat(hall, cast.seatNumber);
      if (refusals.length > 0 || !hall.vote || !voter || !voice) return refuse(...refusals);
      const castBy = voice.id === voter.id ? null : voter.id;
      const data = { vote: hall.vote.id, seat: voice.number, ...(castBy && { by: voter.number }) };
      if (hall.vote.mode === 'secret') {
        await putInBox(tx, hall.vote.id, voice.id, castBy, cast);
        return ok([ballotEvent(hall.sittingId, data)]);
      }
      const attempt = await storeBallot(tx, hall.vote.id, voice.id, castBy, cast, at);
      return ok([ballotEvent(hall.sittingId, { ...data, attempt })]);
    },
    sittingConstraints,
  );
}

function* refusalsOf(
  hall: LockedVoteHall,
  viewer: Viewer,
  voter: SeatNow | null,
  cast: CastBallot,
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'ballot.cast', hall.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  const { choice, candidacyId = null } = cast;
  const given = { voter, voiceNumber: cast.seatNumber, choice, candidacyId };
  for (const code of ballotRefusals(hall, given)) yield { code };
}

type Chosen = Pick<CastBallot, 'choice' | 'candidacyId'>;

/** One more ballot of this voice: the last one counts. Answers its number. */
async function storeBallot(
  tx: Tx,
  voteId: string,
  seatId: string,
  castBy: string | null,
  { choice, candidacyId = null }: Chosen,
  at: Date,
): Promise<number> {
  assert(choice !== 'blank', 'a blank is refused in a public ballot');
  const db = tx.withTables<CouncilTables>();
  const { last } = await db
    .selectFrom('council.ballot')
    .select(({ fn }) => fn.max('attempt').as('last'))
    .where('vote_id', '=', voteId)
    .where('seat_id', '=', seatId)
    .executeTakeFirstOrThrow();
  const attempt = (last ?? 0) + 1;
  await db
    .insertInto('council.ballot')
    .values({
      vote_id: voteId,
      seat_id: seatId,
      attempt,
      choice,
      candidacy_id: candidacyId,
      cast_at: at,
      origin: 'member',
      cast_by_seat_id: castBy,
    })
    .execute();
  return attempt;
}

/** Who has voted, and what was voted: two rows that nothing ties. */
async function putInBox(
  tx: Tx,
  voteId: string,
  seatId: string,
  castBy: string | null,
  { choice, candidacyId = null }: Chosen,
): Promise<void> {
  const db = tx.withTables<CouncilTables>();
  await db
    .insertInto('council.secret_voter')
    .values({ vote_id: voteId, seat_id: seatId, cast_by_seat_id: castBy })
    .execute();
  await db
    .insertInto('council.secret_ballot')
    .values({ vote_id: voteId, choice, candidacy_id: candidacyId })
    .execute();
}

/** One ballot among hundreds: the screens hear of it at the pace they can be served. */
function ballotEvent(sittingId: string, data: JournalEvent['data']): JournalEvent {
  const event = sittingEvent({ id: sittingId }, 'ballot.cast', data);
  return { ...event, topic: murmurOf(event.subject) };
}
