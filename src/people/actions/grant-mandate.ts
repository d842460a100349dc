import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { addressIn, inLang, type Lang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { roleNames } from '#kit/role-names.ts';
import type { Viewer } from '#kit/viewer.ts';
import { mailWords } from '../mail-words.ts';
import { mayKeepMandate } from '../permissions.ts';
import type { Grant } from '../rules/grant.ts';
import { roleFits } from '../rules/role-fits.ts';
import type { PeopleTables } from '../tables.ts';
import { addMessage } from '../writes.ts';

export type GrantRefusal = 'ALREADY_HELD' | 'ALREADY_DONE' | 'ROLE_DOES_NOT_FIT';

/** How the person learns of it: in the language of the one who grants, with the address where to sign in. */
export interface Notice {
  readonly lang: Lang;
  readonly publicUrl: string;
}

/** After this long, the news of a mandate is no longer news. */
const noticeDays = 30;

/**
 * Gives a mandate to the person of this address, who is created when unknown, and writes to them. Answers the mandate's id.
 * Outside what the viewer keeps, the organisation does not exist for them (NOT_FOUND).
 */
export async function grantMandate(
  ctx: Ctx,
  viewer: Viewer,
  grant: Grant & { readonly once: string },
  notice: Notice,
): Promise<Result<string, GrantRefusal>> {
  if (!mayKeepMandate(viewer, grant.role, grant.organisationId)) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const id = newId(at);
  const { email, name, organisationId, role, startsOn, endsOn, once } = grant;
  const event = {
    event: 'mandate.granted',
    subject: `people/mandate/${id}`,
    data: { organisation: organisationId, role, starts_on: startsOn, ends_on: endsOn },
  };
  return record<string, GrantRefusal>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, once, at);
      const organisation = await organisationOf(tx, organisationId);
      if (!roleFits(role, organisation.kind)) return refuse('ROLE_DOES_NOT_FIT');
      await tx
        .withTables<PeopleTables>()
        .insertInto('people.mandate')
        .values({
          id,
          person_id: await personOf(tx, { email, name }, at),
          organisation_id: organisationId,
          role,
          starts_on: startsOn,
          ends_on: endsOn,
          granted_by: viewer.acting?.id ?? '',
        })
        .execute();
      await addMessage(tx, message(grant, organisation.name, notice, at), at);
      return ok(id);
    },
    { mandate_held_once: 'ALREADY_HELD', mandate_same_start: 'ALREADY_HELD', once_pkey: 'ALREADY_DONE' },
  );
}

async function organisationOf(tx: Tx, id: string) {
  const organisation = await tx
    .withTables<PeopleTables>()
    .selectFrom('people.organisation')
    .select(['name', 'kind'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!organisation) throw new Stop('NOT_FOUND');
  return organisation;
}

/** The person of this address; a known one keeps the name they have. The unique address settles two grants at once. */
async function personOf(tx: Tx, { email, name }: { email: string; name: string }, at: Date): Promise<string> {
  const db = tx.withTables<PeopleTables>();
  await db
    .insertInto('people.person')
    .values({ id: newId(at), name, email, standing: 'user', created_at: at })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const person = await db
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return person.id;
}

function message(grant: Grant, organisation: string, { lang, publicUrl }: Notice, at: Date) {
  const w = inLang(mailWords, lang);
  const signIn = publicUrl + addressIn(lang, '/connexion');
  return {
    recipient: grant.email,
    subject: w.mandateSubject,
    body: w.mandateBody(
      roleNames[grant.role][lang],
      organisation,
      formatPartialDate(grant.startsOn, lang),
      signIn,
    ),
    usefulUntil: new Date(at.getTime() + noticeDays * 86_400_000),
  };
}
