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
    .returning(['sitting.id', 'sitting.state', 'sitting.assembly_id', 'assembly.organisation_id'])
    .executeTakeFirst();
  if (!sitting) return null;
  const vote = await findVote(tx, sitting.id, asked.voteId);
  return {
    sittingId: sitting.id,
    sittingState: sitting.state,
    organisationId: sitting.organisation_id,
    vote,
    seat: await findSeat(tx, {
      sittingId: sitting.id,
      assemblyId: sitting.assembly_id,
      voteId: vote?.id ?? null,
      personId: asked.personId,
      today: asked.today,
    }),
  };
}

async function findVote(tx: Tx, sittingId: string, voteId: string): Promise<BallotPlace['vote']> {
  if (!isId(voteId)) return null;
  const row = await tx
    .withTables<CouncilTables>()
    .selectFrom('council.vote as vote')
    .innerJoin('council.item as item', 'item.id', 'vote.item_id')
    .select(['vote.id', 'vote.state'])
    .where('vote.id', '=', voteId)
    .where('item.sitting_id', '=', sittingId)
    .executeTakeFirst();
  return row ?? null;
}

async function findSeat(
  tx: Tx,
  asked: {
    readonly sittingId: string;
    readonly assemblyId: string;
    readonly voteId: string | null;
    readonly personId: string | null;
    readonly today: string;
  },
): Promise<BallotPlace['seat']> {
  if (asked.personId === null) return null;
  const row = await tx
    .withTables<CouncilTables>()
    .selectFrom('council.seat as seat')
    .select(['seat.id', 'seat.number'])
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
    .where('seat.assembly_id', '=', asked.assemblyId)
    .where('seat.person_id', '=', asked.personId)
    .where('seat.starts_on', '<=', asked.today)
    .where((where) => where.or([where('seat.ends_on', 'is', null), where('seat.ends_on', '>', asked.today)]))
    .executeTakeFirst();
  if (!row) return null;
  const presence = row.presence === 'arrived' ? 'present' : 'absent';
  return { id: row.id, number: row.number, presence, attempts: row.attempts ?? 0 };
}
