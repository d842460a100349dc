import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { livingPermissions } from '../living-permissions.ts';
import type { LivingTables } from '../living-tables.ts';
import { cleanCell } from '../rules/clean-cell.ts';
import {
  type ConfirmationFault,
  confirmationFaults,
  type GivenConfirmation,
} from '../rules/confirmation-form.ts';
import type { RegisterTables } from '../tables.ts';

type Refusal = ConfirmationFault | { readonly field: null; readonly code: 'ALREADY_DONE' };

/** Somebody of the team looked, and says that a profile is still right today: what they looked at goes with it. */
export async function confirmActor(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenConfirmation & { readonly slug: string; readonly once: string },
): Promise<Result<string, Refusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, livingPermissions, 'actor.confirm')) throw new Stop('NOT_FOUND');
  const said = { lookedAt: cleanCell(given.lookedAt).text, url: given.url.trim() };
  const faults = confirmationFaults(said);
  if (faults.length > 0) return { ok: false, refusals: faults };
  const at = ctx.now();
  return record<string, Refusal>(
    ctx,
    (actorId) => ({ event: 'actor.confirmed', subject: `register/actor/${actorId}` }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      const actor = await tx
        .withTables<RegisterTables>()
        .selectFrom('register.actor')
        .select('id')
        .where('slug', '=', given.slug)
        .where('state', '=', 'listed')
        .executeTakeFirst();
      if (actor === undefined) throw new Stop('NOT_FOUND');
      await tx
        .withTables<LivingTables>()
        .insertInto('register.actor_confirmation')
        .values({
          id: newId(at),
          actor_id: actor.id,
          confirmed_on: civilDay(at),
          looked_at: said.lookedAt,
          url: said.url === '' ? null : said.url,
          at,
          mandate_id: acting.id,
        })
        .execute();
      return ok(actor.id);
    },
    { [onceConstraint]: { field: null, code: 'ALREADY_DONE' } },
  );
}
