import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { FactSource, Mark } from '../rules/actor.ts';
import {
  type ActorField,
  actorFields,
  type FieldValue,
  isDenial,
  sourceKey,
  type ValueContent,
} from '../rules/actor-fields.ts';
import {
  addedValues,
  addsUp,
  deniedValues,
  gatheredValues,
  type ShownBecause,
  shownValue,
} from '../rules/shown-value.ts';
import { readSource, type SourceJson } from './read-actor.ts';

/** A value of a fact, with everything that tells what it is worth. */
export interface ToldValue extends FieldValue {
  readonly source: FactSource;
  /** The number of the import that brought it; null for what came otherwise. */
  readonly importNumber: string | null;
  /** What entered it where no import did. */
  readonly enteredBy: 'import' | 'decision' | 'loading';
  readonly enteredAt: Date;
}

/** The values of one field side by side: which is shown and why; where they add up, none is shown alone. */
export interface FieldTold {
  readonly field: ActorField;
  readonly values: readonly ToldValue[];
  readonly shownId: string | null;
  readonly because: ShownBecause | 'adds_up';
  /** Among values that add up, those that a denial hides, and the denials themselves. */
  readonly hidden: ReadonlySet<ToldValue>;
  /** The choice of the team that decides, if one does. */
  readonly chosenAt: Date | null;
}

interface Row {
  readonly id: string;
  readonly field: ActorField;
  readonly content: ValueContent;
  readonly source_id: string;
  readonly source: SourceJson;
  readonly mark: Mark;
  readonly read_on: string;
  readonly rank: bigint;
  readonly number: string | null;
  readonly entered_by: ToldValue['enteredBy'];
  readonly entered_at: Date;
}

/** What stands of an actor: its values, in the order in which they were entered, and the team's choices among them. */
export interface ActorReadings {
  readonly values: readonly ToldValue[];
  readonly choices: ReadonlyMap<ActorField, { readonly valueId: string | null; readonly at: Date }>;
}

export async function actorReadings(ctx: Pick<Ctx, 'db'>, slug: string): Promise<ActorReadings> {
  const { rows } = await sql<Row>`
    select v.id, v.field, v.content, v.source_id, to_jsonb(s) as source, v.mark, v.read_on, v.rank, i.number::text as number,
      case when v.import_id is not null then 'import' when v.mandate_id is not null then 'decision' else 'loading' end as entered_by,
      v.entered_at
    from register.actor as a join register.standing_value as v on v.actor_id = a.id
    join register.source as s on s.id = v.source_id
    left join register.import as i on i.id = v.import_id
    where a.slug = ${slug} order by v.rank`.execute(ctx.db);
  const choices = await sql<{ field: ActorField; value_id: string | null; at: Date }>`
    select c.field, c.value_id, c.at from register.actor as a join register.standing_choice as c on c.actor_id = a.id
    where a.slug = ${slug}`.execute(ctx.db);
  return {
    values: rows.map(toldOf),
    choices: new Map(choices.rows.map(({ field, value_id: valueId, at }) => [field, { valueId, at }])),
  };
}

/** Every value of an actor that nobody withdrew, by field, in the order in which a profile tells them. */
export async function actorValues(ctx: Pick<Ctx, 'db'>, slug: string): Promise<FieldTold[]> {
  return tellFields(await actorReadings(ctx, slug));
}

/** These readings by field: which value is shown and why. */
export function tellFields(readings: ActorReadings): FieldTold[] {
  return actorFields.flatMap((field): FieldTold[] => {
    const values = readings.values.filter((one) => one.field === field);
    if (values.length === 0) return [];
    if (addsUp(field)) {
      const hidden = new Set([...deniedValues(values), ...values.filter(isOfDenial)]);
      return [{ field, values, shownId: null, because: 'adds_up', hidden, chosenAt: null }];
    }
    const choice = readings.choices.get(field);
    const shown = shownValue(values, choice?.valueId ?? null);
    if (shown === null) return [];
    const chosenAt = shown.because === 'chosen' ? (choice?.at ?? null) : null;
    return [{ field, values, shownId: shown.value.id, because: shown.because, hidden: new Set(), chosenAt }];
  });
}

/** How many different things the sources say of a field: more than one is a disagreement, where they do not add up. */
export function differentContents(told: FieldTold): number {
  return gatheredValues(told.values).length;
}

/** The values of a field that a profile shows: each content once where they add up, at most one elsewhere; none under a denial. */
export function shownOf(told: FieldTold): readonly ToldValue[] {
  if (told.because === 'adds_up') return addedValues(told.values);
  return told.values.filter((one) => one.id === told.shownId && !isOfDenial(one));
}

/** Does a denial keep something of this field from being shown? */
export function isDeniedNow(told: FieldTold): boolean {
  return told.hidden.size > 0 || told.values.some((one) => one.id === told.shownId && isOfDenial(one));
}

/** Does a source deny something of this field, whether it wins or not? */
export function holdsDenial(told: FieldTold): boolean {
  return told.values.some(isOfDenial);
}

function isOfDenial({ content }: ToldValue): boolean {
  return typeof content !== 'string' && isDenial(content);
}

function toldOf(row: Row): ToldValue {
  const source = readSource(row.source);
  return {
    id: row.id,
    field: row.field,
    content: row.content,
    sourceId: row.source_id,
    sourceKey: sourceKey(source),
    source,
    mark: row.mark,
    readOn: row.read_on,
    rank: Number(row.rank),
    importNumber: row.number,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
  };
}
