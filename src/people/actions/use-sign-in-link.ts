import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { newSecret, sha256 } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { sessionEnd } from '../rules/session-cookie.ts';
import { linkState } from '../rules/sign-in-link.ts';
import type { PeopleTables } from '../tables.ts';

export type LinkRefusal = 'LINK_UNKNOWN' | 'LINK_EXPIRED' | 'LINK_USED';

const refusalOf = { used: 'LINK_USED', expired: 'LINK_EXPIRED', unknown: 'LINK_UNKNOWN' } as const;

/**
 * Opens a session with a sign-in link, once. That it is once is the primary key of the use, never a look before: of two
 * browsers pressing together, one gets in. Answers the session's token and the local path to go to.
 */
export async function useSignInLink(
  ctx: Ctx,
  linkToken: string,
): Promise<Result<{ sessionToken: string; returnPath: string }, LinkRefusal>> {
  const hash = sha256(linkToken);
  const link = await findLink(ctx, hash);
  if (!link) return refuse('LINK_UNKNOWN');
  const state = linkState(link, ctx.now());
  if (state !== 'open') return refuse(refusalOf[state]);
  const personId = link.personId;
  const mandateId = await firstMandate(ctx, personId);
  const sessionToken = newSecret();
  const signed: Ctx = { ...ctx, author: { kind: 'person', id: personId, mandateId } };
  const event = { event: 'session.opened', subject: `people/person/${personId}`, data: { by: 'link' } };
  return record<{ sessionToken: string; returnPath: string }, LinkRefusal>(
    signed,
    event,
    async (tx) => {
      const db = tx.withTables<PeopleTables>();
      const at = ctx.now();
      await db.insertInto('people.sign_in_link_use').values({ token_hash: hash, used_at: at }).execute();
      await db
        .deleteFrom('people.session')
        .where('person_id', '=', personId)
        .where('expires_at', '<=', at)
        .execute();
      await db
        .insertInto('people.session')
        .values({
          token_hash: sha256(sessionToken),
          person_id: personId,
          mandate_id: mandateId,
          created_at: at,
          expires_at: sessionEnd(at),
        })
        .execute();
      return ok({ sessionToken, returnPath: link.returnPath });
    },
    { sign_in_link_used_once: 'LINK_USED' },
  );
}

function findLink(ctx: Ctx, hash: string) {
  return ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.sign_in_link as link')
    .leftJoin('people.sign_in_link_use as use', 'use.token_hash', 'link.token_hash')
    .select([
      'link.person_id as personId',
      'link.return_path as returnPath',
      'link.expires_at as expiresAt',
      'use.used_at as usedAt',
    ])
    .where('link.token_hash', '=', hash)
    .executeTakeFirst();
}

/** The oldest mandate in force: the one to act under until the person chooses another. */
async function firstMandate(ctx: Ctx, personId: string): Promise<string | null> {
  const today = civilDay(ctx.now());
  const mandate = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.mandate')
    .select('id')
    .where('person_id', '=', personId)
    .where('starts_on', '<=', today)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', today)]))
    .orderBy('starts_on')
    .orderBy('id')
    .executeTakeFirst();
  return mandate?.id ?? null;
}
