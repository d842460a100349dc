import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { type Mandate, nobody, type Viewer } from '#kit/viewer.ts';
import type { PeopleTables } from '../tables.ts';

/**
 * Who holds this session, with the mandates in force today. A mandate that ended this morning gives nothing this
 * afternoon: it is read again at each request. An unknown, expired or absent session is nobody.
 */
export async function findViewer(ctx: Pick<Ctx, 'db' | 'now'>, sessionToken: string | null): Promise<Viewer> {
  if (sessionToken === null) return nobody;
  const db = ctx.db.withTables<PeopleTables>();
  const session = await db
    .selectFrom('people.session as session')
    .innerJoin('people.person as person', 'person.id', 'session.person_id')
    .select(['person.id', 'person.name', 'session.mandate_id'])
    .where('session.token_hash', '=', sha256(sessionToken))
    .where('session.expires_at', '>', ctx.now())
    .executeTakeFirst();
  if (!session) return nobody;
  const mandates = await mandatesInForce(ctx, session.id);
  return {
    personId: session.id,
    name: session.name,
    mandates,
    acting: mandates.find((mandate) => mandate.id === session.mandate_id) ?? null,
  };
}

/** The mandates a person holds today, oldest first. */
export async function mandatesInForce(ctx: Pick<Ctx, 'db' | 'now'>, personId: string): Promise<Mandate[]> {
  const today = civilDay(ctx.now());
  return ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.mandate as mandate')
    .innerJoin('people.organisation as organisation', 'organisation.id', 'mandate.organisation_id')
    .select([
      'mandate.id',
      'mandate.role',
      'organisation.id as organisationId',
      'organisation.slug as organisationSlug',
      'organisation.name as organisationName',
    ])
    .where('mandate.person_id', '=', personId)
    .where('mandate.starts_on', '<=', today)
    .where((where) => where.or([where('mandate.ends_on', 'is', null), where('mandate.ends_on', '>', today)]))
    .orderBy('mandate.starts_on')
    .orderBy('mandate.id')
    .execute();
}
