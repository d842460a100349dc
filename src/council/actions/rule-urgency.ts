import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent, storeItemStep } from '../queries/store-steps.ts';
import { type ConvocationRefusal, convocationConstraints, refusedFor } from '../rules/convocation-refused.ts';
import { quorumOf } from '../rules/quorum.ts';
import { quorumCountNow } from '../rules/sitting-checks.ts';
import type { SittingNow } from '../rules/sitting-now.ts';

export type Ruling = 'accepted' | 'postponed_in_part' | 'postponed';

export interface RulingGiven {
  readonly slug: string;
  readonly outcome: Ruling | null;
  /** How the president accounted for the urgency. */
  readonly account: string;
  /** The items postponed, when it is in part. */
  readonly ranks: readonly number[];
  readonly once: string;
}

/**
 * Records that the council ruled on the urgency of its convocation, at the opening and before any item (L2121-12 CGCT): it
 * accepts it, or puts the discussion off, wholly or in part, to a later sitting. What is put off is postponed at once.
 */
export function ruleUrgency(
  ctx: Ctx,
  viewer: Viewer,
  given: RulingGiven,
): Promise<Result<readonly JournalEvent[], ConvocationRefusal>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], ConvocationRefusal>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      await claimOnce(tx, given.once, at);
      const allowed = may(viewer, convocationPermissions, 'urgency.record', sitting.assembly.organisationId);
      const refusals = [...(allowed ? [] : [refusedFor('ROLE_NOT_ALLOWED')]), ...refusalsOf(sitting, given)];
      if (given.outcome === null || refusals.length > 0) return refuse(...refusals);
      const { present, inOffice } = quorumCountNow(sitting);
      const { outcome, account } = given;
      await tx
        .withTables<ConvocationTables>()
        .insertInto('council.urgency_ruling')
        .values({ sitting_id: sitting.id, outcome, account, present, in_office: inOffice, at })
        .execute();
      const postponed = postponedItems(sitting, given);
      for (const item of postponed) await storeItemStep(tx, item, { event: 'postpone', to: 'postponed' }, at);
      const ranks = postponed.map((item) => item.rank);
      return ok([sittingEvent(sitting, 'urgency.ruled', { outcome, postponed: ranks, present, inOffice })]);
    },
    convocationConstraints,
  );
}

function refusalsOf(sitting: SittingNow, given: RulingGiven): ConvocationRefusal[] {
  const urgency = sitting.convocation?.urgency ?? 'none';
  const scheduled = sitting.items.filter((item) => item.state === 'scheduled').length;
  const chosen = postponedItems(sitting, given).length;
  const inPart = given.outcome === 'postponed_in_part';
  const faults: readonly (readonly [boolean, ConvocationRefusal])[] = [
    [urgency === 'none', refusedFor('NOT_URGENT')],
    [urgency !== 'none' && urgency !== 'to_rule', refusedFor('ALREADY_RULED')],
    [sitting.state !== 'opened', refusedFor('SITTING_NOT_OPEN')],
    [!quorumOf(quorumCountNow(sitting)).reached, refusedFor('QUORUM_NOT_REACHED')],
    [given.outcome === null, refusedFor('RULING_MISSING', 'outcome')],
    [given.account === '', refusedFor('ACCOUNT_MISSING', 'account')],
    [inPart && chosen === 0, refusedFor('ITEMS_MISSING', 'ranks')],
    [inPart && chosen === scheduled && chosen > 0, refusedFor('ITEMS_ALL', 'ranks')],
  ];
  return faults.filter(([stands]) => stands).map(([, refusal]) => refusal);
}

function postponedItems(sitting: SittingNow, given: RulingGiven) {
  const scheduled = sitting.items.filter((item) => item.state === 'scheduled');
  if (given.outcome === 'postponed') return scheduled;
  if (given.outcome === 'postponed_in_part')
    return scheduled.filter((item) => given.ranks.includes(item.rank));
  return [];
}
