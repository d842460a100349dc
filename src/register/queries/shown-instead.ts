import type { ReadDb } from '#kit/db/database.ts';
import { type ActorField, isDenial, type ValueContent } from '../rules/actor-fields.ts';
import { addedValues, addsUp, shownValue } from '../rules/shown-value.ts';
import { standingValues } from './standing-values.ts';

export interface EnteredValue {
  readonly actorId: string;
  readonly field: ActorField;
  readonly valueId: string;
}

/**
 * For values that the team accepted and that the profile does not show, what it shows instead, by the id of the value; of a denial among
 * values that add up, what goes on being shown.
 */
export async function shownInstead(
  db: ReadDb,
  entered: readonly EnteredValue[],
): Promise<ReadonlyMap<string, ValueContent>> {
  const standing = await standingValues(db, [...new Set(entered.map((one) => one.actorId))]);
  const instead = new Map<string, ValueContent>();
  for (const { actorId, field, valueId } of entered) {
    const own = standing.get(actorId);
    if (own === undefined) continue;
    const values = own.values.filter((one) => one.field === field);
    if (addsUp(field)) {
      const content = values.find((one) => one.id === valueId)?.content ?? '';
      const kept = typeof content !== 'string' && isDenial(content) ? content.not : null;
      if (kept !== null && addedValues(values).some((one) => one.content === kept))
        instead.set(valueId, kept);
      continue;
    }
    const shown = shownValue(values, own.choices.get(field) ?? null)?.value;
    if (shown !== undefined && shown.id !== valueId) instead.set(valueId, shown.content);
  }
  return instead;
}
