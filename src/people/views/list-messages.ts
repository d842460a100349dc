import type { Ctx } from '#kit/ctx.ts';
import type { PeopleTables } from '../tables.ts';

export interface OutboxMessage {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
}

/** The newest messages of the local outbox. Only for a demonstration: they hold links that open sessions. */
export async function listMessages(ctx: Pick<Ctx, 'db'>, limit: number): Promise<OutboxMessage[]> {
  return ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.outbox_message')
    .select(['id', 'recipient', 'subject', 'body', 'created_at as createdAt'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
