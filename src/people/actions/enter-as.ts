import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { isId, newSecret, sha256 } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { sessionEnd } from '../rules/session-cookie.ts';
import type { PeopleTables } from '../tables.ts';

/**
 * Opens a session as a fictitious person, under this mandate, without any proof of identity: the caller makes sure that
 * this instance is a demonstration. Answers the session's token. A real person, or a mandate not in force, is NOT_FOUND.
 */
export async function enterAs(ctx: Ctx, mandateId: string): Promise<Result<string, 'NOT_FOUND'>> {
  const player = isId(mandateId) ? await findPlayer(ctx, mandateId) : undefined;
  if (!player) return refuse('NOT_FOUND');
  const token = newSecret();
  const signed: Ctx = { ...ctx, author: { kind: 'person', id: player.person_id, mandateId } };
  const event = {
    event: 'session.opened',
    subject: `people/person/${player.person_id}`,
    data: { by: 'demonstration' },
  };
  return record(signed, event, async (tx) => {
    await tx
      .withTables<PeopleTables>()
      .insertInto('people.session')
      .values({
        token_hash: sha256(token),
        person_id: player.person_id,
        mandate_id: mandateId,
        created_at: ctx.now(),
        expires_at: sessionEnd(ctx.now()),
      })
      .execute();
    return ok(token);
  });
}

async function findPlayer(ctx: Ctx, mandateId: string): Promise<{ person_id: string } | undefined> {
  const today = civilDay(ctx.now());
  return ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.mandate as mandate')
    .innerJoin('people.person as person', 'person.id', 'mandate.person_id')
    .select('mandate.person_id')
    .where('mandate.id', '=', mandateId)
    .where('person.standing', '=', 'fictitious')
    .where('mandate.starts_on', '<=', today)
    .where((where) => where.or([where('mandate.ends_on', 'is', null), where('mandate.ends_on', '>', today)]))
    .executeTakeFirst();
}
