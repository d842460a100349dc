import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { type MissingVoice, missingVoices } from '../rules/missing-voices.ts';
import { itemAt, lastVote, type SittingNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import type { CouncilTables } from '../tables.ts';

export interface SimulatedBallots {
  readonly slug: string;
  readonly rank: number;
  /** How many of the seats left vote against and abstain, from the last seat down; all others vote for. */
  readonly against: number;
  readonly abstain: number;
  readonly once: string;
}

/**
 * In a rehearsal only: the fictitious seats that are present and have not voted get a ballot, so that one person can
 * run a whole sitting. Each is marked simulated, and no real sitting can reach this.
 */
export function simulateBallots(
  ctx: Ctx,
  viewer: Viewer,
  given: SimulatedBallots,
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const item = found(itemAt(sitting, given.rank));
      await claimOnce(tx, given.once, at);
      const vote = lastVote(item);
      const refusals = [...refusalsOf(sitting, vote, viewer)];
      if (refusals.length > 0 || !vote) return refuse(...refusals);
      const voices = missingVoices(sitting, item, vote).toReversed();
      if (voices.length > 0) await store(tx, vote, voices, given, at);
      const seats = voices.map((voice) => voice.seat);
      const numbers = seats.map((seat) => seat.number).toReversed();
      return ok([sittingEvent(sitting, 'ballots.simulated', { vote: vote.id, seats: numbers })]);
    },
    sittingConstraints,
  );
}

async function store(
  tx: Tx,
  vote: VoteNow,
  voices: readonly MissingVoice[],
  given: SimulatedBallots,
  at: Date,
): Promise<void> {
  const db = tx.withTables<CouncilTables>();
  const vote_id = vote.id;
  if (vote.mode === 'secret') {
    await db
      .insertInto('council.secret_voter')
      .values(voices.map(({ seat, castBy }) => ({ vote_id, seat_id: seat.id, cast_by_seat_id: castBy })))
      .execute();
    const choices = voices.map((_, index) => ({ vote_id, choice: choiceAt(index, given) }));
    await db.insertInto('council.secret_ballot').values(choices).execute();
    return;
  }
  await db
    .insertInto('council.ballot')
    .values(
      voices.map(({ seat, castBy }, index) => ({
        vote_id,
        seat_id: seat.id,
        attempt: 1,
        choice: choiceAt(index, given),
        cast_at: at,
        origin: 'simulated' as const,
        cast_by_seat_id: castBy,
      })),
    )
    .execute();
}

function choiceAt(index: number, given: SimulatedBallots): 'for' | 'against' | 'abstain' {
  if (index < given.abstain) return 'abstain';
  return index < given.abstain + given.against ? 'against' : 'for';
}

function* refusalsOf(sitting: SittingNow, vote: VoteNow | null, viewer: Viewer): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'sitting.conduct', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.standing !== 'rehearsal') yield { code: 'REHEARSAL_ONLY' };
  if (vote?.state !== 'open') yield { code: 'BALLOT_NOT_OPEN' };
  if (vote?.mode === 'ordinary') yield { code: 'BALLOT_BY_HAND' };
  if (vote && vote.candidates.length > 0) yield { code: 'CANDIDATE_MISSING' };
  if (sitting.state !== 'opened') yield { code: 'SITTING_NOT_OPEN' };
}
