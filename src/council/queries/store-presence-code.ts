import type { Tx } from '#kit/db/database.ts';
import { newId, newSecret, sha256 } from '#kit/ids.ts';
import type { DebateTables } from '../debate-tables.ts';
import { presenceCode } from '../rules/presence-code.ts';
import type { DrawnCode } from './read-presence-codes.ts';

/** Draws the nth code of a sitting at random and keeps it. */
export async function storePresenceCode(
  tx: Tx,
  drawn: { readonly id: string; readonly sittingId: string; readonly number: number },
  at: Date,
): Promise<void> {
  await tx
    .withTables<DebateTables>()
    .insertInto('council.presence_code')
    .values({
      id: drawn.id,
      sitting_id: drawn.sittingId,
      number: drawn.number,
      code: presenceCode(sha256(newSecret())),
      drawn_at: at,
    })
    .execute();
}

/**
 * Keeps a try of a seat against a code, with the rank it has among the wrong ones: the sixth violates
 * `presence_attempt_ceiling`, right or wrong. Answers that rank.
 */
export async function storePresenceTry(
  tx: Tx,
  tried: { readonly code: DrawnCode; readonly seatId: string; readonly result: 'wrong' | 'right' },
  at: Date,
): Promise<number> {
  const db = tx.withTables<DebateTables>();
  const wrong = await db
    .selectFrom('council.presence_attempt')
    .select(({ fn }) => fn.max('attempt').as('last'))
    .where('code_id', '=', tried.code.id)
    .where('seat_id', '=', tried.seatId)
    .where('result', '=', 'wrong')
    .executeTakeFirst();
  const attempt = (wrong?.last ?? 0) + 1;
  await db
    .insertInto('council.presence_attempt')
    .values({
      id: newId(at),
      code_id: tried.code.id,
      seat_id: tried.seatId,
      attempt,
      result: tried.result,
      at,
    })
    .execute();
  return attempt;
}
