import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found } from '#kit/http/stop.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import { type MissingVoice, missingVoices } from '../rules/missing-voices.ts';
import { lastVote, type SittingNow } from '../rules/sitting-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import type { CouncilTables } from '../tables.ts';

export interface SimulatedRound {
  readonly slug: string;
  readonly rank: number;
  /** Votes for each candidacy, by id; null: what was typed is no whole number from 0 to 999. */
  readonly votes: Readonly<Record<string, number | null>>;
  readonly once: string;
}

/**
 * In a rehearsal only: the fictitious seats that are there and have not voted vote for these candidates, and all the
 * others blank (in public, they abstain). Each is marked simulated, and no real sitting can reach this.
 */
export function simulateRound(ctx: Ctx, viewer: Viewer, given: SimulatedRound): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const item = found(sitting.items.find((one) => one.rank === given.rank));
    const vote = lastVote(item);
    const voices = vote ? missingVoices(sitting, item, vote) : [];
    const refusals = [...refusalsOf(sitting, vote, viewer, given, voices.length)];
    if (refusals.length > 0 || !vote) return refuse(...refusals);
    if (voices.length > 0) await store(tx, vote, voices, namesOf(vote, given), at);
    const seats = voices.map((voice) => voice.seat.number);
    return ok([sittingEvent(sitting, 'ballots.simulated', { vote: vote.id, seats })]);
  });
}

/** One candidacy per vote, in the order of the ballot. */
function namesOf(vote: VoteNow, given: SimulatedRound): readonly string[] {
  return vote.candidates.flatMap(({ id }) => Array.from({ length: given.votes[id] ?? 0 }, () => id));
}

async function store(
  tx: Tx,
  vote: VoteNow,
  voices: readonly MissingVoice[],
  names: readonly string[],
  at: Date,
): Promise<void> {
  const db = tx.withTables<CouncilTables>();
  const vote_id = vote.id;
  if (vote.mode === 'secret') {
    await db
      .insertInto('council.secret_voter')
      .values(voices.map(({ seat, castBy }) => ({ vote_id, seat_id: seat.id, cast_by_seat_id: castBy })))
      .execute();
    await db
      .insertInto('council.secret_ballot')
      .values(voices.map((_, index) => ({ vote_id, ...chosen(names[index], 'blank') })))
      .execute();
    return;
  }
  await db
    .insertInto('council.ballot')
    .values(
      voices.map(({ seat, castBy }, index) => ({
        vote_id,
        seat_id: seat.id,
        attempt: 1,
        ...chosen(names[index], 'abstain'),
        cast_at: at,
        origin: 'simulated' as const,
        cast_by_seat_id: castBy,
      })),
    )
    .execute();
}

function chosen<None extends 'blank' | 'abstain'>(name: string | undefined, none: None) {
  return name === undefined
    ? { choice: none, candidacy_id: null }
    : { choice: 'candidate' as const, candidacy_id: name };
}

function* refusalsOf(
  sitting: SittingNow,
  vote: VoteNow | null,
  viewer: Viewer,
  given: SimulatedRound,
  missing: number,
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'sitting.conduct', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (sitting.standing !== 'rehearsal') yield { code: 'REHEARSAL_ONLY' };
  if (vote?.state !== 'open') yield { code: 'BALLOT_NOT_OPEN' };
  else if (vote.candidates.length === 0) yield { code: 'NOT_A_NOMINATION' };
  if (sitting.state !== 'opened') yield { code: 'SITTING_NOT_OPEN' };
  const votes = Object.values(given.votes);
  if (votes.includes(null)) yield { code: 'COUNTS_INVALID' };
  else if (vote && namesOf(vote, given).length > missing) yield { code: 'VOTES_OVER_BALLOTS' };
}
