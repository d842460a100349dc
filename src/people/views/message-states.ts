import type { Ctx } from '#kit/ctx.ts';
import { isId } from '#kit/ids.ts';
import type { PeopleTables } from '../tables.ts';

/** What the mailer knows of a message: `sent` means that the mail server took it, not that somebody read it. */
export interface MessageState {
  readonly state: 'waiting' | 'sending' | 'sent' | 'given_up';
  readonly sentAt: Date | null;
  readonly attempts: number;
}

/** Where these messages stand, by id; an unknown id is absent. */
export async function messageStates(
  ctx: Pick<Ctx, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MessageState>> {
  const real = [...new Set(ids)].filter(isId);
  if (real.length === 0) return new Map();
  const rows = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.outbox_message')
    .select(['id', 'state', 'sent_at as sentAt', 'attempts'])
    .where('id', 'in', real)
    .execute();
  return new Map(rows.map(({ id, ...state }) => [id, state]));
}
