import type { ReadDb } from '#kit/db/database.ts';
import type { SittingPast } from '../rules/sitting-past.ts';
import type { CouncilTables } from '../tables.ts';

/** Arrivals, departures, declarations, chairs, terms, what was decided of nominations: each in the order it happened. */
export async function readSittingPast(
  db: ReadDb<CouncilTables>,
  sitting: { readonly id: string; readonly assemblyId: string },
): Promise<SittingPast> {
  const presences = await db
    .selectFrom('council.presence_event')
    .select(['seat_id as seatId', 'kind', 'at', 'substitute_id as substituteId'])
    .where('sitting_id', '=', sitting.id)
    .orderBy('seat_id')
    .orderBy('number')
    .execute();
  const declarations = await db
    .selectFrom('council.recusal as recusal')
    .innerJoin('council.item as item', 'item.id', 'recusal.item_id')
    .select(['recusal.item_id as itemId', 'recusal.seat_id as seatId', 'recusal.kind'])
    .select(['recusal.declared_at as at', 'recusal.number'])
    .where('item.sitting_id', '=', sitting.id)
    .orderBy('recusal.item_id')
    .orderBy('recusal.seat_id')
    .orderBy('recusal.number')
    .execute();
  const chairs = await db
    .selectFrom('council.item_chair as chair')
    .innerJoin('council.item as item', 'item.id', 'chair.item_id')
    .select(['chair.item_id as itemId', 'chair.seat_id as seatId', 'chair.at'])
    .where('item.sitting_id', '=', sitting.id)
    .orderBy('chair.item_id')
    .orderBy('chair.rank')
    .execute();
  const terms = await db
    .selectFrom('council.seat')
    .select(['id as seatId', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('assembly_id', '=', sitting.assemblyId)
    .execute();
  const secrecy = await db
    .selectFrom('council.secrecy_decision as decision')
    .innerJoin('council.item as item', 'item.id', 'decision.item_id')
    .select(['decision.item_id as itemId', 'decision.voices', 'decision.against', 'decision.abstain'])
    .select(['decision.reading', 'decision.outcome', 'decision.at'])
    .where('item.sitting_id', '=', sitting.id)
    .orderBy('decision.item_id')
    .orderBy('decision.number')
    .execute();
  const effects = await db
    .selectFrom('council.nomination_effect as effect')
    .innerJoin('council.item as item', 'item.id', 'effect.item_id')
    .select(['effect.item_id as itemId', 'effect.candidacy_id as candidacyId', 'effect.at'])
    .select('effect.prose_fr as prose')
    .where('item.sitting_id', '=', sitting.id)
    .execute();
  return { presences, declarations, chairs, terms, secrecy, effects };
}
