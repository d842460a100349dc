import type { JournalEvent } from '#journal/record.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { assert } from '#kit/result.ts';
import type { DeliberationTables } from './deliberation-tables.ts';
import { itemMinutes } from './rules/item-minutes.ts';
import { itemHeadcount } from './rules/item-voices.ts';
import { type ItemNow, type SittingNow, standingOfActs } from './rules/sitting-now.ts';
import type { ProclamationNow, VoteNow } from './rules/votes-now.ts';

export interface ProclaimedVote {
  /** Id of the deliberation to be: `newId(at)`. */
  readonly id: string;
  readonly sitting: Pick<SittingNow, 'id' | 'slug' | 'standing' | 'assembly' | 'transitions'>;
  readonly item: Pick<
    ItemNow,
    | 'id'
    | 'rank'
    | 'title'
    | 'object'
    | 'subject'
    | 'rapporteur'
    | 'matterCode'
    | 'openedAt'
    | 'interventions'
  >;
  /** Null: the council took note, or a nomination took effect without a ballot (L2121-21 CGCT). */
  readonly vote: Pick<VoteNow, 'id' | 'number' | 'mode'> | null;
  /** `counted` is null where nothing was counted. */
  readonly proclamation: Pick<ProclamationNow, 'at' | 'inOffice' | 'present' | 'prose'> & {
    readonly outcome: ProclamationNow['outcome'] | 'noted';
    readonly counted: ProclamationNow['counted'] | null;
  };
  /** Members who voted through a proxy; null when the sitting did not count them. */
  readonly represented: number | null;
}

/** Add it to the events of the act that proclaims: the deliberation's page and « last change » read it. */
export function deliberationRecorded(id: string): JournalEvent {
  return { event: 'deliberation.recorded', subject: `council/deliberation/${id}` };
}

/** Where the deliberation of this vote is read: one address per sitting, item and vote. */
export function deliberationSlug(given: Pick<ProclaimedVote, 'sitting' | 'item' | 'vote'>): string {
  const { sitting, item, vote } = given;
  return `${sitting.slug}-point-${item.rank}${vote && vote.number > 1 ? `-scrutin-${vote.number}` : ''}`;
}

/**
 * Writes the deliberation that a proclaimed vote makes, inside the transaction that proclaims it: dated of the civil day
 * on which the sitting opened, without a number until the secretariat gives one. Answers its slug. Proclaiming twice
 * violates `deliberation_once_per_vote`, or `deliberation_once_without_vote`.
 */
export async function writeDeliberation(tx: Tx, given: ProclaimedVote): Promise<string> {
  const { id, sitting, item, vote, proclamation } = given;
  const db = tx.withTables<DeliberationTables>();
  const slug = deliberationSlug(given);
  await db
    .insertInto('council.deliberation')
    .values({
      id,
      assembly_id: sitting.assembly.id,
      slug,
      standing: sitting.standing,
      subject: item.subject,
      sitting_id: sitting.id,
      item_id: item.id,
      vote_id: vote?.id ?? null,
      recorded_at: proclamation.at,
    })
    .execute();
  await db.insertInto('council.deliberation_version').values(firstVersion(given)).execute();
  if (item.matterCode !== null)
    await db
      .insertInto('council.deliberation_matter')
      .values({ deliberation_id: id, rank: 1, code: item.matterCode, at: proclamation.at })
      .execute();
  return slug;
}

/**
 * Writes the deliberation that an item makes without a vote, inside the transaction that ends it: who was there when the
 * president said so, and no count. Answers the event to sign with the act.
 */
export async function writeWithoutVote(
  tx: Tx,
  sitting: SittingNow,
  item: ItemNow,
  decided: Pick<ProclaimedVote['proclamation'], 'at' | 'prose'> & { readonly outcome: 'noted' | 'appointed' },
): Promise<JournalEvent> {
  const id = newId(decided.at);
  const room = itemHeadcount(sitting, item);
  const { present, inOffice } = room.quorum;
  await writeDeliberation(tx, {
    id,
    sitting: { ...sitting, standing: standingOfActs(sitting) },
    item,
    vote: null,
    proclamation: { ...decided, inOffice, present, counted: null },
    represented: room.represented,
  });
  return deliberationRecorded(id);
}

function firstVersion(given: ProclaimedVote) {
  const { sitting, item, vote, proclamation, represented } = given;
  const { counted, outcome } = proclamation;
  assert(outcome !== 'not_appointed', 'a round that elects nobody makes no deliberation');
  // A nomination has no sides, and what is noted no vote: for, against and abstentions stay empty, never zero.
  const sides = outcome === 'appointed' ? null : counted;
  const sidesMark = sides === null ? ('?' as const) : ('S' as const);
  const opened = sitting.transitions.find((one) => one.event === 'open')?.at ?? proclamation.at;
  const minutes = itemMinutes(item, proclamation.at);
  return {
    deliberation_id: given.id,
    version: 1,
    at: proclamation.at,
    reason: null,
    title_fr: item.title.fr,
    title_en: item.title.en,
    object: item.object,
    rapporteur: item.rapporteur,
    capacity_fr: null,
    capacity_en: null,
    decided_on: civilDay(opened),
    not_before: null,
    not_after: null,
    date_mark: 'S' as const,
    mode: vote?.mode ?? (outcome === 'noted' ? ('noted' as const) : ('no_ballot' as const)),
    outcome,
    wording_fr: proclamation.prose.fr,
    wording_en: proclamation.prose.en,
    presentation_min: minutes.presentation,
    total_min: minutes.total,
    minutes_precision: 'exact' as const,
    in_office: proclamation.inOffice,
    in_office_mark: 'S' as const,
    present: proclamation.present,
    present_mark: 'S' as const,
    represented,
    represented_mark: represented === null ? ('?' as const) : ('S' as const),
    votes_for: sides?.for ?? null,
    votes_for_mark: sidesMark,
    votes_against: sides?.against ?? null,
    votes_against_mark: sidesMark,
    abstentions: sides?.abstain ?? null,
    abstentions_mark: sidesMark,
    blank_votes: counted?.blank ?? null,
    null_votes: counted?.null ?? null,
    not_taking_part: counted?.notTakingPart ?? null,
    note_fr: null,
    note_en: null,
    sources: '[]',
  };
}
