import type { Ctx } from '#kit/ctx.ts';
import { civilDay } from '#kit/instant.ts';
import type { Role } from '#kit/viewer.ts';
import type { PeopleTables } from '../tables.ts';

/** A fictitious person whom a visitor of the demonstration may become, under one mandate. */
export interface Player {
  readonly mandateId: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationName: string;
}

/** The mandates in force today of fictitious people, by name. */
export async function listPlayers(ctx: Pick<Ctx, 'db' | 'now'>): Promise<Player[]> {
  const today = civilDay(ctx.now());
  return ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.mandate as mandate')
    .innerJoin('people.person as person', 'person.id', 'mandate.person_id')
    .innerJoin('people.organisation as organisation', 'organisation.id', 'mandate.organisation_id')
    .select((select) => [
      'mandate.id as mandateId',
      select.fn.coalesce('person.name', select.val('')).as('name'),
      'mandate.role',
      'organisation.name as organisationName',
    ])
    .where('person.standing', '=', 'fictitious')
    .where('mandate.starts_on', '<=', today)
    .where((where) => where.or([where('mandate.ends_on', 'is', null), where('mandate.ends_on', '>', today)]))
    .orderBy('person.name')
    .orderBy('mandate.id')
    .execute();
}
