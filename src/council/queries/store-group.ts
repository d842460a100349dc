import type { JournalEvent } from '#journal/record.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { MemberTables } from '../member-tables.ts';
import type { AssemblyNow, MemberGroup } from '../rules/assembly-now.ts';
import { memberEvent } from './store-holding.ts';

/** Adds a group after the others of this locked assembly; its standing is that of the assembly. */
export async function storeGroup(
  tx: Tx,
  assembly: AssemblyNow,
  name: string,
  at: Date,
): Promise<{ readonly group: MemberGroup; readonly event: JournalEvent }> {
  const rank = Math.max(0, ...assembly.groups.map((one) => one.rank)) + 1;
  const group = { id: newId(at), rank, name };
  await tx
    .withTables<MemberTables>()
    .insertInto('council.political_group')
    .values({
      ...group,
      assembly_id: assembly.id,
      standing: assembly.standing === 'rehearsal' ? 'fictitious' : 'real',
    })
    .execute();
  return { group, event: memberEvent('group.created', assembly, { group: group.id, name, rank }) };
}
