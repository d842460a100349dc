import type { ReadDb } from '#kit/db/database.ts';
import type { ItemNow, ProclamationNow, VoteNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

/** The items of a sitting in order, each with its quorum snapshots, interventions and votes. */
export async function readItems(db: ReadDb<CouncilTables>, sittingId: string): Promise<ItemNow[]> {
  const items = await db
    .selectFrom('council.item')
    .selectAll()
    .where('sitting_id', '=', sittingId)
    .orderBy('rank')
    .execute();
  const ids = items.map((item) => item.id);
  if (ids.length === 0) return [];
  const openings = await db
    .selectFrom('council.item_transition')
    .select(['item_id', 'at'])
    .where('item_id', 'in', ids)
    .where('event', '=', 'open')
    .orderBy('at')
    .execute();
  const quorum = await db
    .selectFrom('council.quorum_snapshot')
    .selectAll()
    .where('item_id', 'in', ids)
    .orderBy('at')
    .execute();
  const interventions = await readInterventions(db, ids);
  const votes = await readVotes(db, ids);
  return items.map((item) => ({
    id: item.id,
    rank: item.rank,
    title: { fr: item.title_fr, en: item.title_en },
    object: item.object,
    subject: item.subject,
    rapporteur: item.rapporteur,
    chairSeatId: item.chair_seat_id,
    matterCode: item.matter_code,
    matterName: item.matter_name,
    state: item.state,
    openedAt: openings.filter((one) => one.item_id === item.id).at(-1)?.at ?? null,
    quorum: quorum
      .filter((one) => one.item_id === item.id)
      .map((one) => ({
        at: one.at,
        inOffice: one.in_office,
        notCounted: one.not_counted,
        present: one.present,
        required: one.required,
        reached: one.reached,
      })),
    interventions: interventions.filter((one) => one.itemId === item.id),
    votes: votes.filter((one) => one.itemId === item.id),
  }));
}

async function readInterventions(db: ReadDb<CouncilTables>, itemIds: readonly string[]) {
  const rows = await db
    .selectFrom('council.intervention')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('rank')
    .execute();
  if (rows.length === 0) return [];
  const events = await db
    .selectFrom('council.intervention_event')
    .selectAll()
    .where(
      'intervention_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    rank: row.rank,
    kind: row.kind,
    groupId: row.group_id,
    speaker: row.speaker,
    quotaS: row.quota_s,
    events: events
      .filter((one) => one.intervention_id === row.id)
      .map(({ kind, at, number }) => ({ kind, at, number })),
  }));
}

async function readVotes(
  db: ReadDb<CouncilTables>,
  itemIds: readonly string[],
): Promise<(VoteNow & { itemId: string })[]> {
  const votes = await db
    .selectFrom('council.vote')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('number')
    .execute();
  if (votes.length === 0) return [];
  const ids = votes.map((vote) => vote.id);
  const ballots = await db
    .selectFrom('council.ballot')
    .selectAll()
    .where('vote_id', 'in', ids)
    .distinctOn(['vote_id', 'seat_id'])
    .orderBy('vote_id')
    .orderBy('seat_id')
    .orderBy('attempt', 'desc')
    .execute();
  const proclamations = await db
    .selectFrom('council.proclamation')
    .selectAll()
    .where('vote_id', 'in', ids)
    .execute();
  return votes.map((vote) => {
    const proclaimed = proclamations.find((one) => one.vote_id === vote.id);
    return {
      id: vote.id,
      itemId: vote.item_id,
      number: vote.number,
      mode: vote.mode,
      state: vote.state,
      openedAt: vote.opened_at,
      closedAt: vote.closed_at,
      ballots: ballots
        .filter((one) => one.vote_id === vote.id)
        .map((one) => ({
          seatId: one.seat_id,
          choice: one.choice,
          attempt: one.attempt,
          castAt: one.cast_at,
        })),
      proclamation: proclaimed
        ? {
            at: proclaimed.at,
            inOffice: proclaimed.in_office,
            present: proclaimed.present,
            counted: proclaimed.counted as ProclamationNow['counted'],
            outcome: proclaimed.outcome,
            reason: proclaimed.reason,
            prose: { fr: proclaimed.prose_fr, en: proclaimed.prose_en },
          }
        : null,
    };
  });
}
