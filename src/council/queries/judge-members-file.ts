import type { ReadDb } from '#kit/db/database.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { personCards } from '#people/public.ts';
import type { AssemblyNow } from '../rules/assembly-now.ts';
import { type JudgedImport, judgeMembers } from '../rules/members-import.ts';
import { membersTable, type TableFault } from '../rules/members-table.ts';

export interface JudgedFile extends JudgedImport {
  readonly ignored: readonly string[];
}

/** The text of a file of members, read and judged against those who sit: the same for the preview and for the act. */
export async function judgeMembersFile(
  db: ReadDb,
  assembly: AssemblyNow,
  text: string,
): Promise<Result<JudgedFile, TableFault>> {
  const table = membersTable(text);
  if (!table.ok) return refuse(...table.refusals);
  const cards = await personCards(
    { db },
    assembly.holdings.map((one) => one.personId),
  );
  const known = [...cards].map(([personId, { name, email }]) => ({ personId, name, email }));
  return ok({ ...judgeMembers(assembly, known, table.value.rows), ignored: table.value.ignored });
}
