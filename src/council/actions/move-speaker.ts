import { sql } from 'kysely';
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
import { moveSpeaker } from '../rules/speaker-order.ts';
import { speechStateOf } from '../rules/speech-state.ts';

/** Moves a waiting speaker one place up or down (L2121-16 CGCT). The new order is one more row; no clock is touched. */
export function moveSpeakerOnList(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly interventionId: string;
    readonly direction: 'up' | 'down';
    readonly once: string;
  },
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const listed = (one: { readonly id: string }) => one.id === given.interventionId;
      const item = found(sitting.items.find((one) => one.interventions.some(listed)));
      const speech = found(item.interventions.find(listed));
      await claimOnce(tx, given.once, at);
      if (!may(viewer, debatePermissions, 'debate.order', sitting.assembly.organisationId))
        return refuse<Refused>({ code: 'ROLE_NOT_ALLOWED' });
      const waiting = item.interventions.filter((one) => speechStateOf(one) === 'waiting');
      const order = moveSpeaker(ids(item.interventions), ids(waiting), speech.id, given.direction);
      if (order === null) return refuse<Refused>({ code: 'LIST_END' });
      const db = tx.withTables<DebateTables>();
      await db
        .insertInto('council.speaker_order')
        .values((values) => ({
          item_id: item.id,
          number: values
            .selectFrom('council.speaker_order as before')
            .select(sql<number>`coalesce(max(before.number), 0) + 1`.as('number'))
            .where('before.item_id', '=', item.id),
          intervention_ids: JSON.stringify(order),
          at,
        }))
        .execute();
      const data = { item: item.rank, intervention: speech.rank, direction: given.direction };
      return ok([sittingEvent(sitting, 'speaker.moved', data)]);
    },
    sittingConstraints,
  );
}

function ids(listed: readonly { readonly id: string }[]): readonly string[] {
  return listed.map((one) => one.id);
}
