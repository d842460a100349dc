import type { Ctx } from '#kit/ctx.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type BirthTyped, birthRefusals, candidaciesOpen } from '../rules/candidacies.ts';
import type { Refused } from '../rules/council-refused.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

export interface NotedCandidacy {
  readonly slug: string;
  readonly rank: number;
  /** As it will be read out, spaces folded. */
  readonly name: string;
  /** The seat of a candidate who is a member; null for another person; 0 is no seat. */
  readonly seat: number | null;
  /** `unknown`: left blank, and asked for only if a tie needs it. */
  readonly born: BirthTyped;
  readonly once: string;
}

const longestName = 120;

/**
 * Notes who stands for a post, before the vote or between two rounds (L2121-21 CGCT). A name stands once per post:
 * `candidacy_name_once`. The journal names the candidacy by its id, and the seat if any.
 */
export function noteCandidacy(ctx: Ctx, viewer: Viewer, given: NotedCandidacy): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const item = sitting.items.find((one) => one.rank === given.rank) ?? null;
    const seat = sitting.seats.find((one) => one.number === given.seat) ?? null;
    const refusals = [...refusalsOf(sitting, viewer, item, given, civilDay(at))];
    if (given.seat !== null && !seat) refusals.push({ code: 'SEAT_UNKNOWN' });
    if (refusals.length > 0 || !item?.nomination) return refuse(...refusals);
    const id = newId(at);
    const db = tx.withTables<CouncilTables>();
    const rank = item.nomination.candidacies.length + 1;
    await db
      .insertInto('council.candidacy')
      .values({ id, item_id: item.id, rank, name: given.name, seat_id: seat?.id ?? null, noted_at: at })
      .execute();
    if (given.born.kind === 'known')
      await db
        .insertInto('council.candidate_birth')
        .values({ candidacy_id: id, number: 1, born: given.born.day, at })
        .execute();
    const data = { item: item.rank, candidacy: id, ...(seat && { seat: seat.number }) };
    return ok([sittingEvent(sitting, 'candidacy.noted', data)]);
  });
}

function* refusalsOf(
  sitting: SittingNow,
  viewer: Viewer,
  item: ItemNow | null,
  given: NotedCandidacy,
  today: string,
): Generator<Refused> {
  if (!may(viewer, councilPermissions, 'presence.note', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (!item) yield { code: 'ITEM_UNKNOWN' };
  else if (!item.nomination) yield { code: 'NOT_A_NOMINATION' };
  else if (!candidaciesOpen(item)) yield { code: 'CANDIDACIES_NOT_NOW' };
  if (given.name === '' || given.name.length > longestName) yield { code: 'CANDIDATE_NAME_MISSING' };
  yield* birthRefusals(given.born, today);
}
