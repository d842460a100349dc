import type { ReadDb } from '#kit/db/database.ts';
import { civilDay } from '#kit/instant.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { SemesterSitting } from '../rules/semester.ts';

/** The sittings of an assembly that were opened, or are convened and may be: neither drafts nor rehearsals. */
export async function readSemesterSittings(db: ReadDb, assemblyId: string): Promise<SemesterSitting[]> {
  const rows = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.sitting as sitting')
    .leftJoin('council.sitting_transition as opened', (join) =>
      join.onRef('opened.sitting_id', '=', 'sitting.id').on('opened.event', '=', 'open'),
    )
    .select(['sitting.venue', 'sitting.state', 'sitting.planned_at', 'opened.at as opened_at'])
    .where('sitting.assembly_id', '=', assemblyId)
    .where('sitting.standing', '=', 'real')
    .execute();
  return rows.flatMap(({ venue, state, planned_at: planned, opened_at: opened }): SemesterSitting[] => {
    if (opened !== null) return [{ day: civilDay(opened), venue, stands: 'held' }];
    if (state !== 'convened' || planned === null) return [];
    return [{ day: civilDay(planned), venue, stands: 'convened' }];
  });
}
