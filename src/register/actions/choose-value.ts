import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { importPermissions } from '../import-permissions.ts';
import type { ImportTables } from '../import-tables.ts';
import { holdValues } from '../queries/find-import.ts';
import { standingValues } from '../queries/standing-values.ts';
import { showValues } from '../queries/store-values.ts';
import { type ActorField, actorFields } from '../rules/actor-fields.ts';
import { addsUp } from '../rules/shown-value.ts';
import type { RegisterTables } from '../tables.ts';

export type ChooseRefusal = 'ALREADY_DONE' | 'FIELD_ADDS_UP' | 'VALUE_GONE';

export interface GivenChoice {
  readonly slug: string;
  readonly field: string;
  /** The value to show; null leaves it to the rule again. */
  readonly valueId: string | null;
  readonly once: string;
}

/** Says which of the values of a field is shown: the choice comes before the rule, and holds until another one. */
export async function chooseValue(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenChoice,
): Promise<Result<string, ChooseRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, importPermissions, 'value.choose')) throw new Stop('NOT_FOUND');
  const field = actorFields.find((one) => one === given.field);
  if (field === undefined) throw new Stop('NOT_FOUND');
  if (addsUp(field)) return refuse('FIELD_ADDS_UP');
  const at = ctx.now();
  return record<string, ChooseRefusal>(
    ctx,
    (actorId) => eventOf(actorId, field, given.valueId),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      const actor = await tx
        .withTables<RegisterTables>()
        .selectFrom('register.actor')
        .select('id')
        .where('slug', '=', given.slug)
        .where('state', '=', 'listed')
        .executeTakeFirst();
      if (actor === undefined) throw new Stop('NOT_FOUND');
      const values = (await standingValues(tx, [actor.id])).get(actor.id)?.values ?? [];
      const chosen = values.find((one) => one.id === given.valueId && one.field === field);
      if (given.valueId !== null && chosen === undefined) return refuse('VALUE_GONE');
      await tx
        .withTables<ImportTables>()
        .insertInto('register.value_choice')
        .values({
          id: newId(at),
          actor_id: actor.id,
          field,
          value_id: chosen?.id ?? null,
          at,
          mandate_id: acting.id,
        })
        .execute();
      await showValues(tx, [actor.id]);
      return ok(actor.id);
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}

function eventOf(actorId: string, field: ActorField, valueId: string | null) {
  return { event: 'value.chosen', subject: `register/actor/${actorId}`, data: { field, value: valueId } };
}
