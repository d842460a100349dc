import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import { isId } from '#kit/ids.ts';
import type { BallotState } from '../rules/ballot-state.ts';
import type { SittingState } from '../rules/sitting-state.ts';
import type { CouncilTables } from '../tables.ts';

/** The sitting that ballots fall into, locked. */
export interface Hall {
  readonly sittingId: string;
  readonly assemblyId: string;
  readonly sittingState: SittingState;
  readonly organisationId: string;
}

/** What a ballot needs to know, and nothing else: a full hall votes at the same second. */
export interface BallotPlace extends Hall {
  /** Null when no such vote was opened in this sitting. */
  readonly vote: { readonly id: string; readonly state: BallotState } | null;
  /** The seat of this person on that day; null when they hold none here. */
  readonly seat: {
    readonly id: string;
    readonly number: number;
    readonly presence: 'present' | 'absent';
    /** Ballots already cast from this seat in this vote. */
    readonly attempts: number;
  } | null;
}

export interface AskedPlace {
  readonly voteId: string;
  readonly personId: string | null;
  /** The civil day that the seat is held on. */
  readonly today: string;
}

/** Locks the sitting for as many ballots as come. Null when it does not exist. */
export async function lockHall(tx: Tx, slug: string): Promise<Hall | null> {
  const row = await tx
    .withTables<CouncilTables>()
    .updateTable('council.sitting as sitting')
    .from('council.assembly as assembly')
    .set((set) => ({ version: set('sitting.version', '+', 1) }))
    .where('sitting.slug', '=', slug)
    .whereRef('assembly.id', '=', 'sitting.assembly_id')
    .returning(['sitting.id', 'sitting.state', 'sitting.assembly_id', 'assembly.organisation_id'])
    .executeTakeFirst();
  if (!row) return null;
  return {
    sittingId: row.id,
    assemblyId: row.assembly_id,
    sittingState: row.state,
    organisationId: row.organisation_id,
  };
}

/**
 * The place of each of these ballots, in their order, in one statement: after the lock, what it reads cannot change under
 * them.
 */
export async function readBallotPlaces(
  tx: Tx,
  hall: Hall,
  asked: readonly AskedPlace[],
): Promise<readonly BallotPlace[]> {
  const rows = await selectPlaces(tx, hall, asked);
  return rows.map(({ voteId, state, seatId, number, presence, attempts }) => ({
    ...hall,
    vote: voteId === null || state === null ? null : { id: voteId, state },
    seat:
      seatId === null || number === null
        ? null
        : {
            id: seatId,
            number,
            presence: presence === 'arrived' ? 'present' : 'absent',
            attempts: attempts ?? 0,
          },
  }));
}

function selectPlaces(tx: Tx, hall: Hall, asked: readonly AskedPlace[]) {
  const list = JSON.stringify(
    asked.map(({ voteId, personId, today }, place) => ({
      place,
      vote_id: isId(voteId) ? voteId : null,
      person_id: personId,
      today,
    })),
  );
  return tx
    .withTables<CouncilTables>()
    .selectFrom(
      sql<{ place: number; vote_id: string | null; person_id: string | null; today: string }>`
        jsonb_to_recordset(${list}::jsonb)`.as<'asked'>(
        sql`asked (place integer, vote_id uuid, person_id uuid, today date)`,
      ),
    )
    .leftJoin(
      (votes) =>
        votes
          .selectFrom('council.vote as vote')
          .innerJoin('council.item as item', 'item.id', 'vote.item_id')
          .select(['vote.id', 'vote.state'])
          .where('item.sitting_id', '=', hall.sittingId)
          .as('vote'),
      (join) => join.onRef('vote.id', '=', 'asked.vote_id'),
    )
    .leftJoin('council.seat as seat', (join) =>
      join
        .on('seat.assembly_id', '=', hall.assemblyId)
        .onRef('seat.person_id', '=', 'asked.person_id')
        .onRef('seat.starts_on', '<=', 'asked.today')
        .on((on) => on.or([on('seat.ends_on', 'is', null), on('seat.ends_on', '>', on.ref('asked.today'))])),
    )
    .select(['vote.id as voteId', 'vote.state', 'seat.id as seatId', 'seat.number'])
    .select(({ selectFrom }) => [
      selectFrom('council.presence_event as event')
        .select('event.kind')
        .whereRef('event.seat_id', '=', 'seat.id')
        .where('event.sitting_id', '=', hall.sittingId)
        .orderBy('event.number', 'desc')
        .limit(1)
        .as('presence'),
      selectFrom('council.ballot as ballot')
        .select('ballot.attempt')
        .whereRef('ballot.seat_id', '=', 'seat.id')
        .whereRef('ballot.vote_id', '=', 'asked.vote_id')
        .orderBy('ballot.attempt', 'desc')
        .limit(1)
        .as('attempts'),
    ])
    .distinctOn('asked.place')
    .orderBy('asked.place')
    .orderBy('seat.number')
    .execute();
}
