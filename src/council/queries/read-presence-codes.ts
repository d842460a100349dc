import type { ReadDb } from '#kit/db/database.ts';
import type { DebateTables } from '../debate-tables.ts';
import type { CouncilTables } from '../tables.ts';

export interface DrawnCode {
  readonly id: string;
  readonly number: number;
  readonly code: string;
}

/**
 * The presence codes of a sitting, oldest first. Kept apart from the sitting itself, which every page renders: only the
 * hall screen, the secretariat's desk and the act of arriving read them.
 */
export function readPresenceCodes(
  db: ReadDb<CouncilTables>,
  sittingId: string,
): Promise<readonly DrawnCode[]> {
  return db
    .withTables<DebateTables>()
    .selectFrom('council.presence_code')
    .select(['id', 'number', 'code'])
    .where('sitting_id', '=', sittingId)
    .orderBy('number')
    .execute();
}
