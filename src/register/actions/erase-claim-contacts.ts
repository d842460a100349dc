import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { ok } from '#kit/result.ts';
import { eraseContacts, somethingToErase } from '../queries/erase-contacts.ts';

/**
 * Forgets the addresses of those who claimed a profile, once nobody waits for them: called as messages are delivered. No journal
 * row: it would tell when somebody claimed, which pages keep quiet.
 */
export async function eraseClaimContacts(ctx: Ctx): Promise<void> {
  const at = ctx.now();
  if (!(await somethingToErase(ctx.db, at))) return;
  await record<null, never>(ctx, [], async (tx) => {
    await eraseContacts(tx, at);
    return ok(null);
  });
}
