import { sql } from 'kysely';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found } from '#kit/http/stop.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { newId, newSecret, sha256 } from '#kit/ids.ts';
import { formatDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { addMessage } from '#people/writes.ts';
import { claimMailWords } from '../claim-mail-words.ts';
import type { LivingTables } from '../living-tables.ts';
import { eraseContacts } from '../queries/erase-contacts.ts';
import { type ShownActor, shownActor } from '../queries/shown-facts.ts';
import { type AddressFaultCode, addressFaults, ownDomain } from '../rules/claim-address.ts';
import { claimLinkEnd, dayBefore, linksPerActorMax, linksPerAddressMax } from '../rules/claim-link.ts';

export interface ClaimRequest {
  readonly slug: string;
  readonly email: string;
  readonly lang: Lang;
  readonly once: string;
  /** The public address of a secret's page, in the reader's language. */
  readonly linkHref: (token: string) => string;
}

/**
 * Sends a personal link to who claims a profile, when the address is of the domain of its own website. Beyond the day's ceilings
 * nothing leaves, and the answer is the same: nobody learns whether somebody claimed before. No journal row, for the same reason;
 * what comes by the link is journalled.
 */
export async function requestClaim(ctx: Ctx, given: ClaimRequest): Promise<Result<null, AddressFaultCode>> {
  const actor = found(await shownActor(ctx.db, given.slug));
  const own = ownDomain(actor.website);
  const email = given.email.trim().toLowerCase();
  const faults = addressFaults(email, own);
  if (faults.length > 0) return refuse(...faults);
  const at = ctx.now();
  await record<null, 'NO_LINK'>(
    ctx,
    [],
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await eraseContacts(tx, at);
      const sent = await countLinks(tx, actor.id, email, at);
      await sendLink(tx, actor, own === null ? 'none' : 'own_domain', { ...given, email }, at);
      // Undone here: the message written above goes with the refusal, after the same work.
      if (sent.actor >= linksPerActorMax || sent.address >= linksPerAddressMax) return refuse('NO_LINK');
      return ok(null);
    },
    { [onceConstraint]: 'NO_LINK' },
  );
  return ok(null);
}

/** Two requests at once wait here for each other: without the locks both would count one link less. */
async function countLinks(tx: Tx, actorId: string, email: string, at: Date) {
  await sql`select id from register.actor where id = ${actorId}::uuid for update`.execute(tx);
  await sql`select pg_advisory_xact_lock(hashtext('register.claim'), hashtext(${email}))`.execute(tx);
  const since = dayBefore(at);
  const { rows } = await sql<{ actor: number; address: number }>`select
    (select count(*)::int from register.claim where actor_id = ${actorId}::uuid and at > ${since}) as actor,
    (select count(*)::int from register.claim_contact where email = ${email} and at > ${since}) as address`.execute(
    tx,
  );
  return rows[0] ?? { actor: 0, address: 0 };
}

async function sendLink(
  tx: Tx,
  actor: ShownActor,
  proof: 'own_domain' | 'none',
  { email, lang, linkHref }: ClaimRequest,
  at: Date,
): Promise<void> {
  const db = tx.withTables<LivingTables>();
  const [id, token, expiresAt] = [newId(at), newSecret(), claimLinkEnd(at)];
  await db
    .insertInto('register.claim')
    .values({ id, actor_id: actor.id, proof, lang, at, token_hash: sha256(token), expires_at: expiresAt })
    .execute();
  await db.insertInto('register.claim_contact').values({ claim_id: id, email, at }).execute();
  const w = inLang(claimMailWords, lang);
  const message = {
    recipient: email,
    subject: w.linkSubject(actor.name),
    body: w.linkBody(actor.name, linkHref(token), formatDay(expiresAt, lang)),
    usefulUntil: expiresAt,
  };
  const messageId = await addMessage(tx, message, at);
  await db.insertInto('register.claim_message').values({ message_id: messageId, claim_id: id }).execute();
}
