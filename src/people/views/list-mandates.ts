import type { Ctx } from '#kit/ctx.ts';
import { isId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import type { Role } from '#kit/viewer.ts';
import { type MandateState, mandateState } from '../rules/mandate-life.ts';
import type { PeopleTables } from '../tables.ts';

/** A mandate with who holds it; `name` and `email` are null once the person is erased. */
export interface MandateHeld {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly state: MandateState;
}

/** Every mandate, ended ones too, of one organisation or of all: by organisation, role, then name. */
export async function listMandates(
  ctx: Pick<Ctx, 'db' | 'now'>,
  organisationId: string | null,
): Promise<MandateHeld[]> {
  const rows = await mandates(ctx)
    .$if(organisationId !== null, (query) =>
      query.where('mandate.organisation_id', '=', organisationId ?? ''),
    )
    .orderBy('organisation.name')
    .orderBy('mandate.role')
    .orderBy('mandate.starts_on')
    // « Siège 2 » before « Siège 10 »: shorter first, then by letter.
    .orderBy((order) => order.fn<number>('length', ['person.name']))
    .orderBy('person.name')
    .orderBy('mandate.id')
    .execute();
  return rows.map((row) => ({ ...row, state: mandateState(row, civilDay(ctx.now())) }));
}

/** One mandate, or null. */
export async function findMandate(ctx: Pick<Ctx, 'db' | 'now'>, id: string): Promise<MandateHeld | null> {
  if (!isId(id)) return null;
  const row = await mandates(ctx).where('mandate.id', '=', id).executeTakeFirst();
  return row ? { ...row, state: mandateState(row, civilDay(ctx.now())) } : null;
}

function mandates(ctx: Pick<Ctx, 'db'>) {
  return ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.mandate as mandate')
    .innerJoin('people.person as person', 'person.id', 'mandate.person_id')
    .innerJoin('people.organisation as organisation', 'organisation.id', 'mandate.organisation_id')
    .select([
      'mandate.id',
      'person.name',
      'person.email',
      'mandate.role',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'mandate.starts_on as startsOn',
      'mandate.ends_on as endsOn',
    ]);
}
