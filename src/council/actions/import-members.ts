import { claimOnce, onceConstraint } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import { judgeMembersFile } from '../queries/judge-members-file.ts';
import { lockAssembly } from '../queries/lock-assembly.ts';
import { storeGroup } from '../queries/store-group.ts';
import { memberEvent, type Notice, storeMember } from '../queries/store-holding.ts';
import type { AssemblyNow } from '../rules/assembly-now.ts';
import type { JudgedRow } from '../rules/members-import.ts';
import { plainWords } from '../rules/members-table.ts';

export type ImportRefusal =
  | 'ALREADY_DONE'
  | 'IMPORT_NOT_IN_REHEARSAL'
  | 'FILE_HAS_FAULTS'
  | 'GROUPS_NOT_ACCEPTED'
  | 'SEATS_TAKEN_MEANWHILE'
  | 'PERSON_SITS_MEANWHILE'
  | 'PERSON_SUBSTITUTES';

export interface MembersFile {
  /** As previewed: read and judged again here. */
  readonly text: string;
  /** The new groups that the secretariat agreed to create. */
  readonly acceptedGroups: readonly string[];
  readonly once: string;
}

/**
 * Installs every member of a file and creates its new groups, all or nothing: while one fault remains, or one new group was
 * not agreed to, nothing is written.
 */
export async function importMembers(
  ctx: Ctx,
  viewer: Viewer,
  given: MembersFile,
  notice: Notice,
): Promise<Result<readonly JournalEvent[], ImportRefusal>> {
  if (!may(viewer, memberPermissions, 'members.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<readonly JournalEvent[], ImportRefusal>(
    ctx,
    (events) => events,
    async (tx) => {
      const assembly = await lockAssembly(tx, viewer);
      await claimOnce(tx, given.once, at);
      if (assembly.standing === 'rehearsal') return refuse('IMPORT_NOT_IN_REHEARSAL');
      const judged = await judgeMembersFile(tx, assembly, given.text);
      if (!judged.ok || judged.value.faulty.length > 0) return refuse('FILE_HAS_FAULTS');
      const accepted = new Set(given.acceptedGroups.map(plainWords));
      if (judged.value.newGroups.some((name) => !accepted.has(plainWords(name))))
        return refuse('GROUPS_NOT_ACCEPTED');
      const groups = await storeGroups(tx, assembly, judged.value.newGroups, at);
      const how = { begunBy: 'installed', grantedBy: viewer.acting?.id ?? '', notice } as const;
      const events: JournalEvent[] = [
        memberEvent('members.imported', assembly, { seats: judged.value.rows.length }),
        ...groups.events,
      ];
      for (const row of judged.value.rows)
        events.push(await storeMember(tx, groups.assembly, memberOf(row, groups.assembly), how, at));
      return ok(events);
    },
    {
      [onceConstraint]: 'ALREADY_DONE',
      seat_held_once: 'SEATS_TAKEN_MEANWHILE',
      seat_person_once: 'PERSON_SITS_MEANWHILE',
      MEMBER_SUBSTITUTES: 'PERSON_SUBSTITUTES',
    },
  );
}

async function storeGroups(tx: Tx, before: AssemblyNow, names: readonly string[], at: Date) {
  const events: JournalEvent[] = [];
  let assembly = before;
  for (const name of names) {
    const { group, event } = await storeGroup(tx, assembly, name, at);
    events.push(event);
    assembly = { ...assembly, groups: [...assembly.groups, group] };
  }
  return { assembly, events };
}

function memberOf(row: JudgedRow, assembly: AssemblyNow) {
  const group = plainWords(row.cells.group);
  const found = assembly.groups.find((one) => plainWords(one.name) === group);
  return {
    number: present(row.number, 'a row without faults has its seat'),
    name: row.cells.name,
    email: row.cells.email,
    groupId: present(found, 'a row without faults has its group').id,
    startsOn: present(row.startsOn, 'a row without faults has its day'),
  };
}
