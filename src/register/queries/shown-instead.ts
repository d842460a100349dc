import type { ReadDb } from '#kit/db/database.ts';
import type { ActorField, FieldContent } from '../rules/actor-fields.ts';
import { addsUp, shownValue } from '../rules/shown-value.ts';
import { standingValues } from './standing-values.ts';

export interface EnteredValue {
  readonly actorId: string;
  readonly field: ActorField;
  readonly valueId: string;
}

/** For values that the team accepted and that the profile does not show, what it shows instead, by the id of the value. */
export async function shownInstead(
  db: ReadDb,
  entered: readonly EnteredValue[],
): Promise<ReadonlyMap<string, FieldContent>> {
  const standing = await standingValues(db, [...new Set(entered.map((one) => one.actorId))]);
  const instead = new Map<string, FieldContent>();
  for (const { actorId, field, valueId } of entered) {
    const own = standing.get(actorId);
    if (own === undefined || addsUp(field)) continue;
    const values = own.values.filter((one) => one.field === field);
    const shown = shownValue(values, own.choices.get(field) ?? null)?.value;
    if (shown !== undefined && shown.id !== valueId) instead.set(valueId, shown.content);
  }
  return instead;
}
