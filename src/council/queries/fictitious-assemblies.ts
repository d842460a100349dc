import type { ReadDb } from '#kit/db/database.ts';
import type { CouncilTables } from '../tables.ts';

/** The assemblies whose members are fictitious: what they do is marked so wherever it is told. Ids. */
export async function fictitiousAssemblies(db: ReadDb): Promise<ReadonlySet<string>> {
  const rows = await db
    .withTables<CouncilTables>()
    .selectFrom('council.political_group')
    .select('assembly_id')
    .distinct()
    .where('standing', '=', 'fictitious')
    .execute();
  return new Set(rows.map((row) => row.assembly_id));
}
