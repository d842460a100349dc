import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent, storeItemStep } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { itemStates } from '../rules/item-state.ts';
import { itemVoices } from '../rules/item-voices.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { quorumOf } from '../rules/quorum.ts';
import { itemChecks, quorumCountNow } from '../rules/sitting-checks.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

interface Opened {
  readonly refusals: readonly Refused[];
  readonly events: readonly JournalEvent[];
}

/**
 * Puts an item under discussion, or puts it again. The quorum is judged now, on members present (L2121-17 CGCT;
 * CE Ass., 11 December 1987, n° 77054), and what was found is kept either way: a missing quorum is a fact of the
 * sitting, recorded although the item stays closed.
 */
export async function openItem(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly rank: number;
    readonly event: 'open' | 'reopen';
    readonly once: string;
  },
): Promise<Result<null, Refused>> {
  const at = ctx.now();
  const done = await record<Opened, Refused>(
    ctx,
    (opened) => opened.events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const item = found(sitting.items.find((one) => one.rank === given.rank));
      await claimOnce(tx, given.once, at);
      const asking = { role: viewer.acting?.role ?? null, quorum: quorumCountNow(sitting, item) };
      const taken = takeStep(itemStates, item.state, given.event, itemChecks(sitting, item), asking);
      const missing = !taken.ok && taken.refusals.every((one) => one.code === 'QUORUM_NOT_REACHED');
      if (!taken.ok && !missing) return taken;
      const data = await storeQuorum(tx, sitting, item, at);
      if (!taken.ok) {
        return ok({
          refusals: taken.refusals,
          events: [sittingEvent(sitting, 'quorum.not_reached', data)],
        });
      }
      await storeItemStep(tx, item, taken.value, at);
      const event = given.event === 'open' ? 'item.opened' : 'item.reopened';
      return ok({ refusals: [], events: [sittingEvent(sitting, event, data)] });
    },
    sittingConstraints,
  );
  if (!done.ok) return done;
  return done.value.refusals.length > 0 ? refuse(...done.value.refusals) : ok(null);
}

async function storeQuorum(tx: Tx, sitting: SittingNow, item: ItemNow, at: Date) {
  const db = tx.withTables<CouncilTables>();
  const count = quorumCountNow(sitting, item);
  const { required, reached } = quorumOf(count);
  const id = newId(at);
  await db
    .insertInto('council.quorum_snapshot')
    .values({
      id,
      item_id: item.id,
      at,
      in_office: count.inOffice,
      not_counted: count.notCountedL1111_6_II,
      present: count.present,
      required,
      reached: reached ? 'reached' : 'not_reached',
    })
    .execute();
  const seats = itemVoices(sitting, item).own;
  if (seats.length > 0) {
    await db
      .insertInto('council.quorum_present')
      .values(seats.map((seatId) => ({ snapshot_id: id, seat_id: seatId })))
      .execute();
  }
  return { item: item.rank, present: count.present, required, inOffice: count.inOffice };
}
