import {
  type ActorField,
  type FieldContent,
  type FieldValue,
  sameContent,
  type ValueContent,
} from './actor-fields.ts';
import { addsUp, type Choices, shownValue } from './shown-value.ts';

/**
 * What a value would change: `new` where nothing was known, `added` beside others that add up, `confirms` what is shown, from
 * another source; a rival that is `shown` instead, or kept `beside`.
 */
export type DifferenceKind = 'new' | 'added' | 'confirms' | 'shown' | 'beside';

export interface Difference {
  readonly field: ActorField;
  readonly kind: DifferenceKind;
  /** What is shown now, or the denial that keeps it from being known; null where nobody says anything. */
  readonly before: ValueContent | null;
  readonly after: FieldContent;
}

/** The difference that one value makes among those that stand; null when this very source said it already. */
export function differenceOf(
  standing: readonly FieldValue[],
  choices: Choices,
  value: FieldValue & { readonly content: FieldContent },
): Difference | null {
  const { field, content: after } = value;
  const rivals = standing.filter((one) => one.field === field);
  const same = rivals.filter((one) => sameContent(one.content, after));
  // The name of a profile merged since is another name of the one that stands: its source says nothing new by repeating it.
  const borne = field === 'name' ? standing.filter((one) => one.field === 'other_names') : [];
  const said = [...same, ...borne.filter((one) => sameContent(one.content, after))];
  if (said.some((one) => one.sourceKey === value.sourceKey)) return null;
  if (addsUp(field)) return { field, kind: same.length > 0 ? 'confirms' : 'added', before: null, after };
  const chosen = choices.get(field) ?? null;
  const before = shownValue(rivals, chosen)?.value.content ?? null;
  if (before === null) return { field, kind: 'new', before, after };
  if (sameContent(before, after)) return { field, kind: 'confirms', before, after };
  const then = shownValue([...rivals, value], chosen);
  return { field, kind: then?.value.id === value.id ? 'shown' : 'beside', before, after };
}
