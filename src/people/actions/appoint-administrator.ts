import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId, newSecret, sha256 } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, present } from '#kit/result.ts';
import { linkEnd } from '../rules/sign-in-link.ts';
import type { PeopleTables } from '../tables.ts';

/** What the one who runs the machine gives: an address in lower case and a name. */
export interface Administrator {
  readonly email: string;
  readonly name: string;
}

/**
 * Makes this person an administrator of the instance and answers the token of a sign-in link, for whoever holds the
 * machine: on an empty instance nobody could give the first mandate, and without a mail server nobody could receive a link.
 * Done twice, the mandate stays one and the link is new.
 */
export async function appointAdministrator(ctx: Ctx, { email, name }: Administrator): Promise<string> {
  const at = ctx.now();
  const token = newSecret();
  const done = await record<string, never>(
    ctx,
    (personId) => ({ event: 'administrator.appointed', subject: `people/person/${personId}` }),
    async (tx) => {
      const db = tx.withTables<PeopleTables>();
      await db
        .insertInto('people.organisation')
        .values({ id: newId(at), slug: 'instance', name: 'Cette instance de Totem', kind: 'instance' })
        .onConflict((conflict) => conflict.column('slug').doNothing())
        .execute();
      await db
        .insertInto('people.person')
        .values({ id: newId(at), name, email, standing: 'user', created_at: at })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .execute();
      const personId = await idOf(tx, email);
      await grantOnce(tx, personId, at);
      await db
        .insertInto('people.sign_in_link')
        .values({
          token_hash: sha256(token),
          person_id: personId,
          return_path: '/mandats',
          created_at: at,
          expires_at: linkEnd(at),
        })
        .execute();
      return ok(personId);
    },
  );
  return present(done.ok ? token : null, 'appointing an administrator cannot be refused');
}

async function idOf(tx: Tx, email: string): Promise<string> {
  const { id } = await tx
    .withTables<PeopleTables>()
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return id;
}

async function grantOnce(tx: Tx, personId: string, at: Date): Promise<void> {
  const db = tx.withTables<PeopleTables>();
  const { id } = await db
    .selectFrom('people.organisation')
    .select('id')
    .where('slug', '=', 'instance')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('people.mandate')
    .values({
      id: newId(at),
      person_id: personId,
      organisation_id: id,
      role: 'administrator',
      starts_on: civilDay(at),
      ends_on: null,
      granted_by: 'command-line',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
