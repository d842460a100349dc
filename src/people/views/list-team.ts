import type { Ctx } from '#kit/ctx.ts';
import { civilDay } from '#kit/instant.ts';
import type { Role } from '#kit/viewer.ts';
import type { PeopleTables } from '../tables.ts';

/** One person of an organisation's team, under one mandate in force. `name` is null once the person is erased. */
export interface TeamMember {
  readonly mandateId: string;
  readonly personId: string;
  readonly name: string | null;
  readonly role: Role;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Who holds a mandate on this organisation today, oldest mandate first. */
export async function teamOf(ctx: Pick<Ctx, 'db' | 'now'>, organisationId: string): Promise<TeamMember[]> {
  const today = civilDay(ctx.now());
  return ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.mandate as mandate')
    .innerJoin('people.person as person', 'person.id', 'mandate.person_id')
    .select([
      'mandate.id as mandateId',
      'person.id as personId',
      'person.name',
      'mandate.role',
      'mandate.starts_on as startsOn',
      'mandate.ends_on as endsOn',
    ])
    .where('mandate.organisation_id', '=', organisationId)
    .where('mandate.starts_on', '<=', today)
    .where((where) => where.or([where('mandate.ends_on', 'is', null), where('mandate.ends_on', '>', today)]))
    .orderBy('mandate.starts_on')
    .orderBy('person.name')
    .execute();
}
