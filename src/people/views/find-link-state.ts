import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import { type LinkState, linkState } from '../rules/sign-in-link.ts';
import type { PeopleTables } from '../tables.ts';

/** Where this sign-in link stands now. Looking consumes nothing: mail scanners look too. */
export async function findLinkState(ctx: Pick<Ctx, 'db' | 'now'>, token: string): Promise<LinkState> {
  const link = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.sign_in_link as link')
    .leftJoin('people.sign_in_link_use as use', 'use.token_hash', 'link.token_hash')
    .select(['link.expires_at as expiresAt', 'use.used_at as usedAt'])
    .where('link.token_hash', '=', sha256(token))
    .executeTakeFirst();
  return linkState(link ?? null, ctx.now());
}
