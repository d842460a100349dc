import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { ConnectionSource } from '#kit/db/connection.ts';
import { openDatabase } from '#kit/db/database.ts';
import type { CrashReport } from './crash-while-voting.ts';

/**
 * Compares what ought to be stored with what is: each submission once, in the order of its seat, and the last choice sent
 * is the one that counts.
 */
export async function assertStoredOnce(source: ConnectionSource, report: CrashReport): Promise<void> {
  const database = openDatabase(source);
  const { rows: keys } = await sql<{ key: string }>`select key from journal.once`.execute(database);
  const claimed = new Set(keys.map((row) => row.key));
  const lost = report.ballots.filter((one) => !claimed.has(one.once));
  assert.deepEqual(lost, [], 'acknowledged, then lost');
  const { rows } = await sql<{ seat: number; attempt: number; choice: string }>`
    select seat.number as seat, ballot.attempt, ballot.choice from council.ballot as ballot
    join council.seat as seat on seat.id = ballot.seat_id
    order by seat.number, ballot.attempt`.execute(database);
  const sent = Map.groupBy(report.ballots, (one) => one.seat);
  const stored = Map.groupBy(rows, (row) => row.seat);
  assert.deepEqual(
    [...stored.keys()],
    [...sent.keys()].sort((a, b) => a - b),
  );
  for (const [seat, ballots] of sent) {
    // One member sends one ballot at a time: what is stored is what was sent, in that order, no more and no less.
    assert.deepEqual(
      stored.get(seat)?.map(({ attempt, choice }) => ({ attempt, choice })),
      ballots.map(({ choice }, index) => ({ attempt: index + 1, choice })),
      `the ballots of seat ${seat}`,
    );
  }
  const { rows: cast } = await sql<{ count: bigint }>`
    select count(*) from journal.entry where event = 'ballot.cast'`.execute(database);
  assert.equal(cast[0]?.count, BigInt(report.ballots.length), 'a journal row each');
}
