import type { ReadDb } from '#kit/db/database.ts';
import type { ProfileTables } from '../profile-tables.ts';
import type { ProfileName, ProfileRules, SemesterReading } from '../rules/profile.ts';
import { profiles, rulesOf } from '../rules/profiles.ts';

/**
 * The rules that an assembly's profile makes, with the clauses of its statutes where it is an association, and the reading
 * of « semester » that it keeps where the law asks for one.
 */
export async function readRules(
  db: ReadDb<ProfileTables>,
  assembly: { readonly id: string; readonly profile: ProfileName },
): Promise<ProfileRules> {
  const { id, profile } = assembly;
  if (profile !== 'association')
    return rulesOf(profile, null, (await readSemesterReading(db, assembly)).kept);
  const row = await db
    .selectFrom('council.statutes')
    .select(['quorum', 'majority', 'casting_vote as castingVote', 'article'])
    .where('assembly_id', '=', id)
    .executeTakeFirst();
  return rulesOf(profile, row ?? null);
}

/** The reading that the assembly keeps, null while it never said; and how many times it said. */
export async function readSemesterReading(
  db: ReadDb<ProfileTables>,
  assembly: { readonly id: string; readonly profile: ProfileName },
): Promise<{ readonly kept: SemesterReading | null; readonly number: number }> {
  if (profiles[assembly.profile].rules.semester.value === 'not_asked') return { kept: null, number: 0 };
  const row = await db
    .selectFrom('council.semester_reading')
    .select(['reading', 'number'])
    .where('assembly_id', '=', assembly.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { kept: row?.reading ?? null, number: row?.number ?? 0 };
}
