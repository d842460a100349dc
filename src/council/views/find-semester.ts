import type { Ctx } from '#kit/ctx.ts';
import { civilDay } from '#kit/instant.ts';
import type { ProfileTables } from '../profile-tables.ts';
import { readRules } from '../queries/read-rules.ts';
import { readSemesterSittings } from '../queries/read-semester.ts';
import type { Draft } from '../rules/draft.ts';
import type { ProfileRules } from '../rules/profile.ts';
import { profiles } from '../rules/profiles.ts';
import { type SemesterAnswer, semesterAnswer } from '../rules/semester.ts';

export interface SemesterFound {
  readonly rule: ProfileRules['semester'];
  readonly answer: SemesterAnswer;
}

/** What holding this planned sitting by video does to the semester; null when it is not by video, or nothing is asked. */
export async function findSemester(
  ctx: Pick<Ctx, 'db' | 'now'>,
  draft: Pick<Draft, 'venue' | 'plannedAt' | 'assembly'>,
): Promise<SemesterFound | null> {
  if (draft.venue !== 'video') return null;
  const { semester: rule } = await readRules(ctx.db.withTables<ProfileTables>(), draft.assembly);
  if (rule.value === 'not_asked') return null;
  const answer = semesterAnswer({
    reading: rule.value,
    planned: civilDay(draft.plannedAt),
    today: civilDay(ctx.now()),
    clearDays: profiles[draft.assembly.profile].notice.first.clearDays,
    sittings: await readSemesterSittings(ctx.db, draft.assembly.id),
  });
  return { rule, answer };
}
