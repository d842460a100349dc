import type { ReadDb } from '#kit/db/database.ts';
import type { DebateTables } from '../debate-tables.ts';
import type { ClosedSessionNow } from '../rules/debate-now.ts';
import type { CouncilTables } from '../tables.ts';

/** The requests for a closed session of this sitting, in order, granted or not. */
export async function readClosedSessions(
  db: ReadDb<CouncilTables>,
  sittingId: string,
): Promise<ClosedSessionNow[]> {
  const rows = await db
    .withTables<DebateTables>()
    .selectFrom('council.closed_session as closed')
    .leftJoin('council.closed_session_end as ended', 'ended.closed_session_id', 'closed.id')
    .selectAll('closed')
    .select('ended.at as ended_at')
    .where('closed.sitting_id', '=', sittingId)
    .orderBy('closed.number')
    .execute();
  if (rows.length === 0) return [];
  const requesters = await db
    .withTables<DebateTables>()
    .selectFrom('council.closed_session_requester as requester')
    .innerJoin('council.seat as seat', 'seat.id', 'requester.seat_id')
    .select(['requester.closed_session_id', 'seat.number'])
    .where(
      'requester.closed_session_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('seat.number')
    .execute();
  const asked = Map.groupBy(requesters, (one) => one.closed_session_id);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    requestedBy: row.requested_by,
    requesterSeats: (asked.get(row.id) ?? []).map((one) => one.number),
    present: row.present,
    represented: row.represented,
    for: row.votes_for,
    against: row.votes_against,
    abstain: row.abstentions,
    required: row.required,
    result: row.result,
    at: row.at,
    endedAt: row.ended_at,
  }));
}
