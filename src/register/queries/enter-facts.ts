import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { ImportTables } from '../import-tables.ts';
import type { ActorField, ValueContent } from '../rules/actor-fields.ts';
import type { ImportSource } from '../rules/import-source.ts';
import { addsUp, shownValue } from '../rules/shown-value.ts';
import { standingValues } from './standing-values.ts';
import { storeSource } from './store-source.ts';
import { showValues, storeValues } from './store-values.ts';

export interface NewFact {
  /** Of the value that it becomes. */
  readonly id: string;
  readonly actorId: string;
  readonly field: ActorField;
  readonly content: ValueContent;
  readonly source: ImportSource;
}

export interface FactsOrigin {
  readonly mandateId: string;
  readonly at: Date;
  /** Whether each is shown even where the rule of values would show another one, or by the rule alone. */
  readonly shown: 'chosen' | 'by rule';
}

/** Enters values that the team accepted, with their sources, and shows them or leaves it to the rule, in one transaction. */
export async function enterFacts(
  tx: Tx,
  facts: readonly NewFact[],
  { mandateId, at, shown }: FactsOrigin,
): Promise<void> {
  const bySource = Map.groupBy(facts, ({ source }) => JSON.stringify(source));
  for (const some of bySource.values()) {
    const [first] = some;
    if (first === undefined) continue;
    const sourceId = await storeSource(tx, first.source, at);
    const { mark, readOn } = first.source;
    const values = some.map(({ id, actorId, field, content }) => ({
      id,
      actorId,
      field,
      content,
      line: null,
    }));
    await storeValues(tx, values, { sourceId, mark, readOn, importId: null, mandateId, at });
  }
  const actors = [...new Set(facts.map((one) => one.actorId))];
  if (shown === 'chosen') await chooseAgainstRule(tx, facts, actors, mandateId, at);
  await showValues(tx, actors);
}

async function chooseAgainstRule(
  tx: Tx,
  facts: readonly NewFact[],
  actors: readonly string[],
  mandateId: string,
  at: Date,
): Promise<void> {
  const standing = await standingValues(tx, actors);
  const chosen = facts.filter(({ id, actorId, field }) => {
    if (addsUp(field)) return false;
    const own = standing.get(actorId);
    const values = (own?.values ?? []).filter((one) => one.field === field);
    return shownValue(values, own?.choices.get(field) ?? null)?.value.id !== id;
  });
  if (chosen.length === 0) return;
  await tx
    .withTables<ImportTables>()
    .insertInto('register.value_choice')
    .values(
      chosen.map(({ id, actorId, field }) => ({
        id: newId(at),
        actor_id: actorId,
        field,
        value_id: id,
        at,
        mandate_id: mandateId,
      })),
    )
    .execute();
}
