import type { Tx } from '#kit/db/database.ts';
import { isId } from '#kit/ids.ts';
import type { BallotState } from '../rules/ballot-state.ts';
import type { SittingState } from '../rules/sitting-state.ts';
import type { CouncilTables } from '../tables.ts';

/** What a ballot needs to know, and nothing else: a full hall votes at the same second. */
export interface BallotPlace {
  readonly sittingId: string;
  readonly sittingState: SittingState;
  readonly organisationId: string;
  /** Null when no such vote was opened in this sitting. */
  readonly vote: { readonly id: string; readonly state: BallotState } | null;
  /** The seat of this person today; null when they hold none here. */
  readonly seat: {
    readonly id: string;
    readonly number: number;
    readonly presence: 'present' | 'absent';
    /** Ballots already cast from this seat in this vote. */
    readonly attempts: number;
  } | null;
}

/** Locks the sitting, then reads the vote and the person's seat. Null when the sitting does not exist. */
export async function lockBallotPlace(
  tx: Tx,
  asked: {
    readonly slug: string;
    readonly voteId: string;
    readonly personId: string | null;
    readonly today: string;
  },
): Promise<BallotPlace | null> {
  const db = tx.withTables<CouncilTables>();
  const sitting = await db
    .updateTable('council.sitting as sitting')
    .from('council.assembly as assembly')
    .set((set) => ({ version: set('sitting.version', '+', 1) }))
    .where('sitting.slug', '=', asked.slug)
    .whereRef('assembly.id', '=', 'sitting.assembly_id')
    .returning(['sitting.id', 'sitting.state', 'assembly.organisation_id'])
    .executeTakeFirst();
  if (!sitting) return null;
  const voteId = isId(asked.voteId) ? asked.voteId : null;
  const found = await readPlace(tx, { ...asked, voteId, sittingId: sitting.id });
  return {
    sittingId: sitting.id,
    sittingState: sitting.state,
    organisationId: sitting.organisation_id,
    ...found,
  };
}

/** One statement for both, after the lock: what it reads cannot change under this ballot. */
async function readPlace(
  tx: Tx,
  asked: {
    readonly sittingId: string;
    readonly voteId: string | null;
    readonly personId: string | null;
    readonly today: string;
  },
): Promise<Pick<BallotPlace, 'vote' | 'seat'>> {
  const row = await tx
    .withTables<CouncilTables>()
    .selectFrom('council.sitting as sitting')
    .leftJoin(
      (votes) =>
        votes
          .selectFrom('council.vote as vote')
          .innerJoin('council.item as item', 'item.id', 'vote.item_id')
          .select(['vote.id', 'vote.state', 'item.sitting_id'])
          .where('vote.id', '=', asked.voteId)
          .as('vote'),
      (join) => join.onRef('vote.sitting_id', '=', 'sitting.id'),
    )
    .leftJoin('council.seat as seat', (join) =>
      join
        .onRef('seat.assembly_id', '=', 'sitting.assembly_id')
        .on('seat.person_id', '=', asked.personId)
        .on('seat.starts_on', '<=', asked.today)
        .on((on) => on.or([on('seat.ends_on', 'is', null), on('seat.ends_on', '>', asked.today)])),
    )
    .select(['vote.id as voteId', 'vote.state', 'seat.id as seatId', 'seat.number'])
    .select(({ selectFrom }) => [
      selectFrom('council.presence_event as event')
        .select('event.kind')
        .whereRef('event.seat_id', '=', 'seat.id')
        .where('event.sitting_id', '=', asked.sittingId)
        .orderBy('event.number', 'desc')
        .limit(1)
        .as('presence'),
      selectFrom('council.ballot as ballot')
        .select('ballot.attempt')
        .whereRef('ballot.seat_id', '=', 'seat.id')
        .where('ballot.vote_id', '=', asked.voteId)
        .orderBy('ballot.attempt', 'desc')
        .limit(1)
        .as('attempts'),
    ])
    .where('sitting.id', '=', asked.sittingId)
    .executeTakeFirstOrThrow();
  const { voteId, state, seatId, number } = row;
  return {
    vote: voteId === null || state === null ? null : { id: voteId, state },
    seat:
      seatId === null || number === null
        ? null
        : {
            id: seatId,
            number,
            presence: row.presence === 'arrived' ? 'present' : 'absent',
            attempts: row.attempts ?? 0,
          },
  };
}
