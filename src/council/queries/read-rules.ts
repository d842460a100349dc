import type { ReadDb } from '#kit/db/database.ts';
import type { ProfileTables } from '../profile-tables.ts';
import type { ProfileName, ProfileRules } from '../rules/profile.ts';
import { rulesOf } from '../rules/profiles.ts';

/** The rules that an assembly's profile makes, with the clauses of its statutes where it is an association. */
export async function readRules(
  db: ReadDb<ProfileTables>,
  assembly: { readonly id: string; readonly profile: ProfileName },
): Promise<ProfileRules> {
  if (assembly.profile !== 'association') return rulesOf(assembly.profile, null);
  const row = await db
    .selectFrom('council.statutes')
    .select(['quorum', 'majority', 'casting_vote as castingVote', 'article'])
    .where('assembly_id', '=', assembly.id)
    .executeTakeFirst();
  return rulesOf(assembly.profile, row ?? null);
}
