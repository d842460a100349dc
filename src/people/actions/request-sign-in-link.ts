import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { newId, newSecret, sha256 } from '#kit/ids.ts';
import { ok, refuse } from '#kit/result.ts';
import { mailWords } from '../mail-words.ts';
import { hourBefore, linkEnd, linkMinutes, linksPerHourMax } from '../rules/sign-in-link.ts';
import type { PeopleTables } from '../tables.ts';
import { addMessage } from '../writes.ts';

/** `linkHref` gives the public address of a token's page, in the reader's language. */
export interface LinkRequest {
  readonly email: string;
  readonly lang: Lang;
  readonly returnPath: string;
  readonly linkHref: (token: string) => string;
}

/**
 * Sends a sign-in link to this address when somebody has it and did not reach the hour's ceiling; otherwise nothing.
 * Answers nothing, and does the same work in every case, so that nobody learns whether an address is known.
 * No journal row: nobody is identified yet, and a public row would tell what the page keeps quiet. The use is journalled.
 */
export async function requestSignInLink(ctx: Ctx, request: LinkRequest): Promise<void> {
  const at = ctx.now();
  const token = newSecret();
  const w = inLang(mailWords, request.lang);
  await record<null, 'NO_LINK'>(ctx, [], async (tx) => {
    const person = await lockPerson(tx, request.email);
    const sent = await countLinks(tx, person?.id ?? newId(at), hourBefore(at));
    await addMessage(
      tx,
      {
        recipient: request.email,
        subject: w.linkSubject,
        body: w.linkBody(request.linkHref(token), linkMinutes),
        usefulUntil: linkEnd(at),
      },
      at,
    );
    // Undone here: the message written above goes with the refusal.
    if (!person || sent >= linksPerHourMax) return refuse('NO_LINK');
    await tx
      .withTables<PeopleTables>()
      .insertInto('people.sign_in_link')
      .values({
        token_hash: sha256(token),
        person_id: person.id,
        return_path: request.returnPath,
        created_at: at,
        expires_at: linkEnd(at),
      })
      .execute();
    return ok(null);
  });
}

/** Two requests at once wait here for each other: without the lock both would count four links. */
function lockPerson(tx: Tx, email: string): Promise<{ id: string } | undefined> {
  return tx
    .withTables<PeopleTables>()
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email)
    .forUpdate()
    .executeTakeFirst();
}

async function countLinks(tx: Tx, personId: string, since: Date): Promise<bigint> {
  const { links } = await tx
    .withTables<PeopleTables>()
    .selectFrom('people.sign_in_link')
    .select((select) => select.fn.countAll<bigint>().as('links'))
    .where('person_id', '=', personId)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return links;
}
