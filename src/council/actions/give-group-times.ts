import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { debatePermissions } from '../debate-permissions.ts';
import type { DebateTables } from '../debate-tables.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { readMinutes, shareTime } from '../rules/share-time.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';

export interface GivenTimes {
  readonly slug: string;
  readonly rank: number;
  /** « 20 » shared by seats, or what each group's field holds, by the id of the group. */
  readonly asked:
    | { readonly by: 'seats'; readonly total: string }
    | { readonly by: 'group'; readonly minutes: Readonly<Record<string, string>> };
  readonly once: string;
}

/** Gives each group its time on an item: shared by seats, or as the chair says (internal rules, L2121-16 CGCT). */
export function giveGroupTimes(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenTimes,
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const item = found(sitting.items.find((one) => one.rank === given.rank));
      await claimOnce(tx, given.once, at);
      const times = timesOf(sitting, given.asked);
      const refusals = [...refusalsOf(sitting, item, viewer, times)];
      if (refusals.length > 0) return refuse(...refusals);
      const rows = times.map(({ groupId, quotaS }) => ({
        item_id: item.id,
        group_id: groupId,
        number: (item.groupTimes.find((one) => one.groupId === groupId)?.number ?? 0) + 1,
        quota_s: quotaS === 'TIME_INVALID' ? null : quotaS,
        at,
      }));
      await tx.withTables<DebateTables>().insertInto('council.group_time').values(rows).execute();
      const ranks = new Map(sitting.groups.map((group) => [group.id, String(group.rank)]));
      const seconds = Object.fromEntries(rows.map((row) => [ranks.get(row.group_id) ?? '', row.quota_s]));
      return ok([sittingEvent(sitting, 'group_times.given', { item: item.rank, seconds })]);
    },
    sittingConstraints,
  );
}

interface Time {
  readonly groupId: string;
  readonly quotaS: number | null | 'TIME_INVALID';
}

function timesOf(sitting: SittingNow, asked: GivenTimes['asked']): readonly Time[] {
  const { groups, seats } = sitting;
  if (asked.by === 'group')
    return groups.map((group) => ({ groupId: group.id, quotaS: readMinutes(asked.minutes[group.id] ?? '') }));
  const total = readMinutes(asked.total);
  // A total is needed: nothing is shared out of nothing.
  if (typeof total !== 'number')
    return groups.map((group) => ({ groupId: group.id, quotaS: 'TIME_INVALID' }));
  const shares = shareTime(
    total,
    groups.map((group) => seats.filter((seat) => seat.groupId === group.id).length),
  );
  return groups.map((group, index) => ({ groupId: group.id, quotaS: shares[index] ?? 0 }));
}

function* refusalsOf(
  sitting: SittingNow,
  item: ItemNow,
  viewer: Viewer,
  times: readonly Time[],
): Generator<Refused> {
  if (!may(viewer, debatePermissions, 'debate.order', sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  const open = item.state === 'scheduled' || item.state === 'under_discussion';
  if (!open || sitting.state === 'closed') yield { code: 'ITEM_NOT_UNDER_DISCUSSION' };
  if (times.some((one) => one.quotaS === 'TIME_INVALID')) yield { code: 'TIME_INVALID' };
}
