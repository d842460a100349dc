import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found, Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import type { ProfileTables } from '../profile-tables.ts';
import { readSemesterReading } from '../queries/read-rules.ts';
import type { SemesterReading } from '../rules/profile.ts';
import { profiles } from '../rules/profiles.ts';
import { type SemesterFault, semesterConstraints } from '../rules/semester-choice.ts';

/**
 * Keeps a reading of « once per semester » (L5211-11-1 CGCT) for the assembly under whose mandate this person acts: a
 * choice, since no text settles it. Each choice is a row, the last one counts. Answers the reading.
 */
export function chooseSemester(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly reading: SemesterReading | null; readonly once: string },
): Promise<Result<SemesterReading, SemesterFault>> {
  const { acting } = viewer;
  if (!acting || !may(viewer, convocationPermissions, 'semester.choose')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  let subject = '';
  return record<SemesterReading, SemesterFault>(
    ctx,
    (reading) => ({ event: 'semester.reading_kept', subject, data: { reading } }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      const db = tx.withTables<ProfileTables>();
      const row = await db
        .selectFrom('council.assembly')
        .select(['id', 'profile'])
        .where('organisation_id', '=', acting.organisationId)
        .forNoKeyUpdate()
        .executeTakeFirst();
      const assembly = found(row);
      if (profiles[assembly.profile].rules.semester.value === 'not_asked') throw new Stop('NOT_FOUND');
      subject = `council/assembly/${assembly.id}`;
      const { reading } = given;
      if (reading === null) return refuse<SemesterFault>({ field: 'reading', code: 'READING_MISSING' });
      const { number } = await readSemesterReading(db, assembly);
      await db
        .insertInto('council.semester_reading')
        .values({ assembly_id: assembly.id, number: number + 1, reading, at })
        .execute();
      return ok(reading);
    },
    semesterConstraints,
  );
}
