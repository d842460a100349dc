import type { Ctx } from '#kit/ctx.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import type { NamedSource } from '../rules/deliberation.ts';
import type { ProfileName } from '../rules/profile.ts';

export interface OwnAssembly {
  readonly id: string;
  readonly name: string;
  readonly profile: ProfileName;
  readonly siret: string | null;
  readonly siretSource: NamedSource | null;
}

/** The assembly of an organisation, or null: what a secretariat acts on without naming it. */
export async function assemblyOfOrganisation(
  ctx: Pick<Ctx, 'db'>,
  organisationId: string,
): Promise<OwnAssembly | null> {
  const row = await ctx.db
    .withTables<DeliberationTables>()
    .selectFrom('council.assembly')
    .select(['id', 'name', 'profile', 'siret', 'siret_source as siretSource'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row ?? null;
}
