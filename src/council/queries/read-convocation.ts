import type { ReadDb } from '#kit/db/database.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { ConvocationNow } from '../rules/sitting-now.ts';

/** How a sitting was convened and where the ruling on its urgency stands; null when nobody was convened. */
export async function readConvocationNow(db: ReadDb, sittingId: string): Promise<ConvocationNow | null> {
  const row = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.convocation as convocation')
    .leftJoin('council.urgency_ruling as ruling', 'ruling.sitting_id', 'convocation.sitting_id')
    .select(['convocation.notice', 'convocation.sent_at as sentAt', 'ruling.outcome'])
    .where('convocation.sitting_id', '=', sittingId)
    .executeTakeFirst();
  if (!row) return null;
  const { notice, sentAt, outcome } = row;
  return { notice, sentAt, urgency: notice === 'urgent' ? (outcome ?? 'to_rule') : 'none' };
}
