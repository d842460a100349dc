import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { type Mandate, nobody, type Viewer } from '#kit/viewer.ts';
import type { PeopleTables } from '../tables.ts';

/**
 * Who holds each of these sessions, with the mandates in force today, in one statement: a full hall comes at the same
 * second. A mandate that ended this morning gives nothing this afternoon: it is read again at each request. An unknown or
 * expired session is nobody, and absent from the answer.
 */
export async function findViewers(
  ctx: Pick<Ctx, 'db' | 'now'>,
  sessionTokens: readonly string[],
): Promise<ReadonlyMap<string, Viewer>> {
  const tokens = new Map(sessionTokens.map((token) => [sha256(token), token]));
  if (tokens.size === 0) return new Map();
  const today = civilDay(ctx.now());
  const rows = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.session as session')
    .innerJoin('people.person as person', 'person.id', 'session.person_id')
    .leftJoin('people.mandate as mandate', (join) =>
      join
        .onRef('mandate.person_id', '=', 'person.id')
        .on('mandate.starts_on', '<=', today)
        .on((on) => on.or([on('mandate.ends_on', 'is', null), on('mandate.ends_on', '>', today)])),
    )
    .leftJoin('people.organisation as organisation', 'organisation.id', 'mandate.organisation_id')
    .select(['session.token_hash', 'session.mandate_id as actingId', 'person.id as personId', 'person.name'])
    .select(['mandate.id', 'mandate.role', 'organisation.id as organisationId'])
    .select(['organisation.slug as organisationSlug', 'organisation.name as organisationName'])
    .where('session.token_hash', 'in', [...tokens.keys()])
    .where('session.expires_at', '>', ctx.now())
    .orderBy('mandate.starts_on')
    .orderBy('mandate.id')
    .execute();
  const bySession = Map.groupBy(rows, (row) => row.token_hash);
  const viewers = [...bySession].map(([hash, own]) => [tokens.get(hash) ?? '', viewerOf(own)] as const);
  return new Map(viewers);
}

interface SessionRow {
  readonly personId: string;
  readonly name: string | null;
  readonly actingId: string | null;
  /** These are null for a person without any mandate in force. */
  readonly id: string | null;
  readonly role: Mandate['role'] | null;
  readonly organisationId: string | null;
  readonly organisationSlug: string | null;
  readonly organisationName: string | null;
}

function viewerOf(rows: readonly SessionRow[]): Viewer {
  const [first] = rows;
  if (!first) return nobody;
  const mandates = rows.flatMap(({ id, role, organisationId, organisationSlug, organisationName }) =>
    id === null ||
    role === null ||
    organisationId === null ||
    organisationSlug === null ||
    organisationName === null
      ? []
      : [{ id, role, organisationId, organisationSlug, organisationName }],
  );
  const acting = mandates.find((mandate) => mandate.id === first.actingId) ?? null;
  return { personId: first.personId, name: first.name, mandates, acting };
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
