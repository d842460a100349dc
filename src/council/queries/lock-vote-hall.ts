import type { Tx } from '#kit/db/database.ts';
import { isId } from '#kit/ids.ts';
import type { VoteHall } from '../rules/ballot-voice.ts';
import type { CouncilTables } from '../tables.ts';
import { readCandidacyIds } from './read-nominations.ts';
import { readSeats } from './read-sitting.ts';
import { readItemVoices, readProxies } from './read-voices.ts';

export interface LockedVoteHall extends VoteHall {
  readonly sittingId: string;
  readonly organisationId: string;
}

/**
 * Locks the sitting, then reads what a ballot needs and nothing of what was voted: a full hall votes at the same second.
 * What it reads cannot change under this ballot. Null when the sitting does not exist.
 */
export async function lockVoteHall(
  tx: Tx,
  asked: { readonly slug: string; readonly voteId: string; readonly today: string },
): Promise<LockedVoteHall | null> {
  const db = tx.withTables<CouncilTables>();
  const sitting = await db
    .updateTable('council.sitting as sitting')
    .from('council.assembly as assembly')
    .set((set) => ({ version: set('sitting.version', '+', 1) }))
    .where('sitting.slug', '=', asked.slug)
    .whereRef('assembly.id', '=', 'sitting.assembly_id')
    .returning(['sitting.id', 'sitting.state', 'sitting.venue', 'sitting.assembly_id'])
    .returning('assembly.organisation_id')
    .executeTakeFirst();
  if (!sitting) return null;
  return {
    sittingId: sitting.id,
    organisationId: sitting.organisation_id,
    state: sitting.state,
    venue: sitting.venue,
    seats: await readSeats(db, sitting.id, sitting.assembly_id, asked.today),
    proxies: await readProxies(db, sitting.id),
    ...(await readVote(tx, sitting.id, asked.voteId)),
  };
}

async function readVote(tx: Tx, sittingId: string, voteId: string): Promise<Pick<VoteHall, 'vote' | 'item'>> {
  if (!isId(voteId)) return { vote: null, item: null };
  const db = tx.withTables<CouncilTables>();
  const row = await db
    .selectFrom('council.vote as vote')
    .innerJoin('council.item as item', 'item.id', 'vote.item_id')
    .select(['vote.id', 'vote.state', 'vote.mode', 'item.id as item_id', 'item.kind', 'item.chair_seat_id'])
    .where('vote.id', '=', voteId)
    .where('item.sitting_id', '=', sittingId)
    .executeTakeFirst();
  if (!row) return { vote: null, item: null };
  const { chair, recusals } = (await readItemVoices(db, [row.item_id]))(row.item_id);
  return {
    vote: {
      id: row.id,
      state: row.state,
      mode: row.mode,
      candidacyIds: row.kind === 'nomination' ? await readCandidacyIds(db, row.id) : [],
    },
    item: {
      kind: row.kind,
      presidentSeatId: row.chair_seat_id,
      chairSeatId: chair ?? row.chair_seat_id,
      recusals,
    },
  };
}
