import type { ReadDb } from '#kit/db/database.ts';
import type { InterventionNow, ItemNow, QuorumFound } from '../rules/sitting-now.ts';
import { inSpeakingOrder } from '../rules/speaker-order.ts';
import { titleSaid } from '../rules/title-said.ts';
import type { CouncilTables } from '../tables.ts';
import { readAmends, readGroupTimes, readSpeakerOrders } from './read-amendments.ts';
import { readNominations } from './read-nominations.ts';
import { readItemVoices } from './read-voices.ts';
import { readVotes } from './read-votes.ts';
import { readWithoutVote } from './read-without-vote.ts';

/** The agenda of a sitting in order, each item with its amendments, quorum snapshots, interventions and votes. */
export async function readItems(db: ReadDb<CouncilTables>, sittingId: string): Promise<ItemNow[]> {
  const items = await db
    .selectFrom('council.item')
    .selectAll()
    .where('sitting_id', '=', sittingId)
    .orderBy('rank')
    .execute();
  const ids = items.map((item) => item.id);
  if (ids.length === 0) return [];
  const steps = await db
    .selectFrom('council.item_transition')
    .select(['item_id', 'event', 'at'])
    .where('item_id', 'in', ids)
    .orderBy('at')
    .execute();
  const quorum = await readQuorum(db, ids);
  const interventions = await readInterventions(db, ids);
  const votes = await readVotes(db, ids);
  const withoutVote = await readWithoutVote(db, ids);
  const voicesOf = await readItemVoices(db, ids);
  const amends = await readAmends(db, ids);
  const groupTimes = await readGroupTimes(db, ids);
  const nominations = await readNominations(
    db,
    items.filter((item) => item.kind === 'nomination').map((item) => item.id),
  );
  const read = items.map((item): ItemNow => {
    const own = steps.filter((one) => one.item_id === item.id);
    // An amendment is voted as its text is: same chair, same interests, same requests.
    const { chair, ...voices } = voicesOf(item.amends_item_id ?? item.id);
    const openings = own.filter((one) => one.event === 'open' || one.event === 'reopen');
    return {
      id: item.id,
      rank: item.rank,
      title: titleSaid(item.title_fr, item.title_en),
      object: item.object,
      subject: item.subject,
      rapporteur: item.rapporteur,
      kind: item.kind,
      nomination: nominations.get(item.id) ?? null,
      presidentSeatId: item.chair_seat_id,
      chairSeatId: chair ?? item.chair_seat_id,
      ...voices,
      matterCode: item.matter_code,
      matterName: item.matter_name,
      carriedFrom: item.carried_from,
      state: item.state,
      openedAt: openings.at(-1)?.at ?? null,
      changedAt: own.at(-1)?.at ?? null,
      // An amendment is voted inside the discussion of its text: the quorum found there is its own.
      quorum: quorum.get(item.amends_item_id ?? item.id) ?? [],
      interventions: interventions.get(item.id) ?? [],
      votes: votes.get(item.id) ?? [],
      withoutVote: withoutVote.get(item.id) ?? null,
      amends: amends.get(item.id) ?? null,
      amendments: [],
      groupTimes: groupTimes.get(item.id) ?? [],
    };
  });
  const amendments = Map.groupBy(read, (one) => one.amends?.parentId ?? null);
  return read
    .filter((one) => one.amends === null)
    .map((one) => ({ ...one, amendments: amendments.get(one.id) ?? [] }));
}

async function readQuorum(
  db: ReadDb<CouncilTables>,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, QuorumFound[]>> {
  const rows = await db
    .selectFrom('council.quorum_snapshot')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('at')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return new Map();
  const present = await db
    .selectFrom('council.quorum_present')
    .selectAll()
    .where(
      'snapshot_id',
      'in',
      rows.map((row) => row.id),
    )
    .execute();
  const seats = Map.groupBy(present, (one) => one.snapshot_id);
  const found = rows.map((row) => ({
    itemId: row.item_id,
    at: row.at,
    inOffice: row.in_office,
    notCounted: row.not_counted,
    present: row.present,
    required: row.required,
    reached: row.reached,
    seatIds: (seats.get(row.id) ?? []).map((one) => one.seat_id),
  }));
  return Map.groupBy(found, (one) => one.itemId);
}

async function readInterventions(
  db: ReadDb<CouncilTables>,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, InterventionNow[]>> {
  const rows = await db
    .selectFrom('council.intervention')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('rank')
    .execute();
  if (rows.length === 0) return new Map();
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
  const orders = await readSpeakerOrders(db, itemIds);
  const byIntervention = Map.groupBy(events, (one) => one.intervention_id);
  const interventions = rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    rank: row.rank,
    kind: row.kind,
    groupId: row.group_id,
    seatId: row.seat_id,
    speaker: row.speaker,
    quotaS: row.quota_s,
    events: (byIntervention.get(row.id) ?? []).map((one) => ({
      kind: one.kind,
      at: one.at,
      number: one.number,
      becauseOf: one.because_of,
    })),
  }));
  const byItem = Map.groupBy(interventions, (one) => one.itemId);
  return new Map(
    [...byItem].map(([itemId, listed]) => [itemId, [...inSpeakingOrder(listed, orders.get(itemId) ?? [])]]),
  );
}
