import type { Ctx } from '#kit/ctx.ts';
import type { OrganisationKind } from '../rules/role-fits.ts';
import type { PeopleTables } from '../tables.ts';

export interface Organisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** The organisation at this address, or null. */
export async function findOrganisation(ctx: Pick<Ctx, 'db'>, slug: string): Promise<Organisation | null> {
  const row = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.organisation')
    .select(['id', 'slug', 'name', 'kind'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}

/** Every organisation, by name. */
export async function listOrganisations(ctx: Pick<Ctx, 'db'>): Promise<Organisation[]> {
  return ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.organisation')
    .select(['id', 'slug', 'name', 'kind'])
    .orderBy('name')
    .execute();
}
