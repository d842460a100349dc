import type { Ctx } from '#kit/ctx.ts';
import type { ProfileTables } from '../profile-tables.ts';
import { readRules } from '../queries/read-rules.ts';
import type { ProfileName, ProfileRules } from '../rules/profile.ts';

export interface RulesFound {
  readonly assembly: { readonly name: string; readonly slug: string; readonly organisationId: string };
  readonly profile: ProfileName;
  readonly rules: ProfileRules;
}

/** The rules of an assembly: the one of this address, else of the reader's organisation, else the first of the instance. */
export async function findRules(
  ctx: Pick<Ctx, 'db'>,
  asked: { readonly organisationId: string | null; readonly slug: string | null },
): Promise<RulesFound | null> {
  const db = ctx.db.withTables<ProfileTables>();
  const rows = await db
    .selectFrom('council.assembly')
    .select(['id', 'name', 'slug', 'organisation_id', 'profile'])
    .orderBy('name')
    .orderBy('slug')
    .execute();
  const own = rows.find((row) => row.organisation_id === asked.organisationId);
  const row = asked.slug === null ? (own ?? rows[0]) : rows.find((one) => one.slug === asked.slug);
  if (!row) return null;
  const { name, slug, profile, organisation_id: organisationId } = row;
  return { assembly: { name, slug, organisationId }, profile, rules: await readRules(db, row) };
}
