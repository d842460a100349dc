import { present } from '#kit/result.ts';
import type { Mark } from './actor.ts';
import {
  type ActorColumns,
  type ActorField,
  type CommuneContent,
  type FieldContent,
  type FieldValue,
  isDenial,
  manyFields,
  sameContent,
} from './actor-fields.ts';
import { readField } from './own-field.ts';
import type { Domain, Kind, Layer } from './vocabulary.ts';

/**
 * Which of several values of a field is shown: the one that the team chose; else the best established (S read in the source, over
 * P read in the press, over I inferred); else the one read most recently; else the one entered first. One rule for pages, files,
 * search and map: the others stay beside it, with their source and date. A denial that is picked shows the fact as not known.
 */
export type ShownBecause = 'only' | 'agreed' | 'chosen' | 'mark' | 'latest' | 'first';

export interface Shown<V> {
  readonly value: V;
  readonly because: ShownBecause;
}

const marksByStrength: readonly Mark[] = ['S', 'P', 'I', '?'];

/** The value to show, and why it rather than another; null when there is none. `chosenId` is the team's choice, if any. */
export function shownValue<V extends FieldValue>(
  values: readonly V[],
  chosenId: string | null,
): Shown<V> | null {
  const ordered = [...values].sort(byRule);
  const [first] = ordered;
  if (first === undefined) return null;
  const chosen = values.find((one) => one.id === chosenId);
  if (chosen !== undefined) return { value: chosen, because: 'chosen' };
  if (values.length === 1) return { value: first, because: 'only' };
  const rival = ordered.find((one) => !sameContent(one.content, first.content));
  if (rival === undefined) return { value: first, because: 'agreed' };
  if (rival.mark !== first.mark) return { value: first, because: 'mark' };
  return { value: first, because: rival.readOn !== first.readOn ? 'latest' : 'first' };
}

function byRule(a: FieldValue, b: FieldValue): number {
  const strength = marksByStrength.indexOf(a.mark) - marksByStrength.indexOf(b.mark);
  if (strength !== 0) return strength;
  if (a.readOn !== b.readOn) return a.readOn < b.readOn ? 1 : -1;
  return a.rank - b.rank;
}

/** The values of a field that adds up, each content once, in the order in which they were entered. */
export function gatheredValues<V extends FieldValue>(values: readonly V[]): V[] {
  const kept: V[] = [];
  for (const value of [...values].sort((a, b) => a.rank - b.rank))
    if (!kept.some((one) => sameContent(one.content, value.content))) kept.push(value);
  return kept;
}

/** What a picked value shows of a fact; null where nothing is known, or the value picked says that there is none. */
export function shownContent<V extends FieldValue>(shown: Shown<V> | null): FieldContent | null {
  return shown === null || isDenial(shown.value.content) ? null : shown.value.content;
}

/**
 * Of values that add up, those that are shown no more: a source denies their content, at least as well established as every source that
 * gives it, and read no earlier. At equal mark and day the denial wins: it answers what it has read.
 */
export function deniedValues<V extends FieldValue>(values: readonly V[]): ReadonlySet<V> {
  const denied = new Set<V>();
  for (const denial of gatheredValues(values)) {
    if (!isDenial(denial.content)) continue;
    const { not } = denial.content;
    const given = values.filter((one) => one.content === not || isUnder(one, not));
    const best = values.filter((one) => sameContent(one.content, denial.content)).sort(byRule)[0];
    const beaten = given.every((one) => best && byRule({ ...one, rank: best.rank }, best) >= 0);
    for (const one of beaten ? given : []) denied.add(one);
  }
  return denied;
}

/** Who is not of a field is of none of those that the territory put under it. */
function isUnder({ field, content }: FieldValue, denied: string | null): boolean {
  if (field !== 'domains' || typeof content !== 'string') return false;
  const { domain, own } = readField(content);
  return own !== null && domain === denied;
}

/** The values of a field that adds up as they are shown: each content once, without those denied nor the denials. */
export function addedValues<V extends FieldValue>(values: readonly V[]): V[] {
  const denied = deniedValues(values);
  return gatheredValues(values).filter((one) => !isDenial(one.content) && !denied.has(one));
}

export type Choices = ReadonlyMap<ActorField, string>;

/**
 * The columns of an actor, from all its values that stand and the choices of the team; null when no value names it, which
 * leaves nothing to list. The source of its profile is that of its summary, else of its name.
 */
export function shownColumns(values: readonly FieldValue[], choices: Choices): ActorColumns | null {
  const of = (field: ActorField) => values.filter((one) => one.field === field);
  const shown = (field: ActorField) => {
    const one = shownValue(of(field), choices.get(field) ?? null);
    return shownContent(one) === null ? null : (one?.value ?? null);
  };
  const text = (field: ActorField) => (shown(field)?.content ?? null) as string | null;
  const gathered = (field: ActorField) => addedValues(of(field)).map((one) => one.content as string);
  const name = shown('name');
  const kind = text('kind');
  if (name === null || kind === null) return null;
  const commune = (shown('commune')?.content ?? null) as CommuneContent | null;
  const siren = shown('siren');
  const fields = gathered('domains').map(readField);
  const told = shown('summary_fr') ?? shown('summary_en') ?? name;
  return {
    name: present(text('name'), 'a shown name is a text'),
    other_names: gathered('other_names').filter((one) => one !== name.content),
    kind: kind as Kind,
    siren: text('siren'),
    siren_source_id: siren?.sourceId ?? null,
    commune: commune?.name ?? null,
    commune_code: commune?.code ?? null,
    layer: text('layer') as Layer | null,
    domains: [...new Set(fields.map((one) => one.domain))] as Domain[],
    subdomains: [...new Set(fields.flatMap((one) => (one.own === null ? [] : [one.own.code])))],
    active_from: text('active_from'),
    active_until: text('active_until'),
    website: text('website'),
    summary_fr: text('summary_fr'),
    summary_en: text('summary_en'),
    source_id: told.sourceId,
    mark: told.mark,
  };
}

/** Do the values of this field add up rather than rival each other? */
export function addsUp(field: ActorField): boolean {
  return manyFields.includes(field);
}
