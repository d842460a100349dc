import { z } from 'zod';
import { isPartialDate } from '#kit/partial-date.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { CallContent } from './call-content.ts';
import { type RuleFault, ruleFaults } from './call-contradictions.ts';
import { measureKeys } from './call-rule.ts';
import type { SourceRef } from './source-ref.ts';

const said = z.object({ fr: z.string().min(1), en: z.string().min(1) });
const key = z.string().regex(/^[a-z0-9-]{1,60}$/);
const partialDate = z.string().refine(isPartialDate).nullable();
const cited = z.array(z.object({ ref: z.string(), mark: z.enum(['S', 'P', 'I', '?']) })).min(1);
const shapeOfValue = z.object({ value: z.number(), active: z.boolean(), sources: cited });
const rule = z.object({
  key,
  variants: z.array(key),
  measure: z.enum(measureKeys),
  needs: z.enum(['at_least', 'at_most', 'is']),
  values: z.array(shapeOfValue).min(1),
  says: said,
});
const workedCase = z.object({
  key,
  says: said,
  variant: key,
  declared: z.partialRecord(z.enum(measureKeys), z.number().nonnegative()),
  broken: z.array(key),
  unknown: z.array(key),
});
const variant = z.object({
  key,
  name: said,
  isLabel: z.boolean(),
  given: z.int().nonnegative().nullable(),
  sources: cited,
});
const years = z.int().positive().nullable();
const fact = z.object({ key, date: partialDate, said, sources: cited });

const callFile = z.object({
  slug: key,
  version: z.int().positive(),
  name: said,
  kind: z.enum(['permanent', 'dated']),
  opens: partialDate,
  closes: partialDate,
  numerusClausus: z.int().positive().nullable(),
  territory: said,
  parameters: z.object({
    oneSignatoryPerStructure: z.enum(['yes', 'no']).nullable(),
    completenessMonths: years,
    validityYears: years,
    confirmationYears: years,
    validUntil: partialDate.default(null),
    ceilingKnown: z.boolean().default(true),
  }),
  variants: z.array(variant).default([]),
  rules: z.array(rule).default([]),
  cases: z.array(workedCase).default([]),
  effect: said.nullable().default(null),
  sources: z.record(z.string(), z.object({ name: z.string().min(1), url: z.url().nullable() })),
  criteria: z.array(
    z.object({
      key: z.string().regex(/^C[1-9]$/),
      name: said,
      looksAt: said,
      sources: cited,
      questions: z.array(z.object({ key, ask: said, why: said, sources: cited })),
    }),
  ),
  indicators: z.array(
    z.object({
      key,
      criterion: z.string(),
      evidence: key.nullable(),
      name: said,
      definition: said,
      unit: said,
      sources: cited,
    }),
  ),
  pieces: z.array(z.object({ slot: key, name: said, why: said, sources: cited })),
  facts: z.array(fact),
  conflicts: z.array(fact),
  unknowns: z.array(fact),
});
type CallFile = z.output<typeof callFile>;

/** An edition ready to be added: the columns of `label.edition` and its content, sources written out in full. */
export interface ReadEdition
  extends Pick<CallFile, 'slug' | 'version' | 'name' | 'kind' | 'opens' | 'closes' | 'numerusClausus'> {
  readonly content: CallContent;
}

/** What is wrong with a call file, and where: a path such as `criteria.0.questions.1.key`. */
export interface CallFault {
  readonly code:
    | 'SHAPE'
    | 'UNKNOWN_SOURCE'
    | 'UNKNOWN_CRITERION'
    | 'KEY_TWICE'
    | 'PERMANENT_CLOSES'
    | 'CLOSES_BEFORE_OPENING'
    | 'NO_EFFECT'
    | RuleFault['code'];
  readonly at: string;
}

/**
 * Reads a call as data (LBL-01: adding an edition needs no release). Every fault at once: shape first, then sources that
 * the file does not name, indicators of no criterion, keys used twice, a permanent call that closes (LBL-02), a later version that
 * does not say what it changes, rules that contradict themselves or their worked cases (`ruleFaults`).
 */
export function readCallFile(value: unknown): Result<ReadEdition, CallFault> {
  const parsed = callFile.safeParse(value);
  if (!parsed.success) {
    return refuse(
      ...parsed.error.issues.map((issue) => ({ code: 'SHAPE' as const, at: issue.path.join('.') })),
    );
  }
  const file = parsed.data;
  const faults: CallFault[] = [...unknownSources(file), ...unknownCriteria(file), ...keysTwice(file)];
  if (file.kind === 'permanent' && file.closes !== null)
    faults.push({ code: 'PERMANENT_CLOSES', at: 'closes' });
  if (file.opens !== null && file.closes !== null && latest(file.closes) < file.opens)
    faults.push({ code: 'CLOSES_BEFORE_OPENING', at: 'closes' });
  if (file.version > 1 && file.effect === null) faults.push({ code: 'NO_EFFECT', at: 'effect' });
  const content = contentOf(file);
  faults.push(...ruleFaults(content));
  if (faults.length > 0) return refuse(...faults);
  const { slug, version, name, kind, opens, closes, numerusClausus } = file;
  return ok({ slug, version, name, kind, opens, closes, numerusClausus, content });
}

/** « 2014 » ends after every day of 2014. */
const latest = (date: string): string => `${date}~`;

type Cited = { readonly sources: z.output<typeof cited> };

function contentOf(file: CallFile): CallContent {
  const full = <T extends Cited>(one: T): Omit<T, 'sources'> & { sources: SourceRef[] } => ({
    ...one,
    sources: one.sources.map(({ ref, mark }) => ({
      ...(file.sources[ref] ?? { name: ref, url: null }),
      mark,
    })),
  });
  return {
    territory: file.territory,
    parameters: file.parameters,
    criteria: file.criteria.map((one) => ({ ...full(one), questions: one.questions.map(full) })),
    indicators: file.indicators.map(full),
    pieces: file.pieces.map(full),
    variants: file.variants.map(full),
    rules: file.rules.map((one) => ({ ...one, values: one.values.map(full) })),
    cases: file.cases,
    effect: file.effect,
    facts: file.facts.map(full),
    conflicts: file.conflicts.map(full),
    unknowns: file.unknowns.map(full),
  };
}

function unknownSources(file: CallFile): CallFault[] {
  const questions = file.criteria.flatMap((one) => one.questions);
  const all: (Cited & { key?: string; slot?: string })[] = [
    ...file.criteria,
    ...questions,
    ...file.indicators,
    ...file.pieces,
    ...file.variants,
    ...file.rules.flatMap((one) => one.values.map((value) => ({ ...value, key: one.key }))),
    ...file.facts,
    ...file.conflicts,
    ...file.unknowns,
  ];
  return all.flatMap((one) =>
    one.sources
      .filter(({ ref }) => !(ref in file.sources))
      .map(({ ref }) => ({ code: 'UNKNOWN_SOURCE' as const, at: `${one.key ?? one.slot}: ${ref}` })),
  );
}

function unknownCriteria(file: CallFile): CallFault[] {
  const known = file.criteria.map((one) => one.key);
  return file.indicators
    .filter((one) => !known.includes(one.criterion))
    .map((one) => ({ code: 'UNKNOWN_CRITERION', at: `${one.key}: ${one.criterion}` }));
}

function keysTwice(file: CallFile): CallFault[] {
  const lists: string[][] = [
    file.criteria.map((one) => one.key),
    file.criteria.flatMap((one) => one.questions.map((question) => question.key)),
    file.indicators.map((one) => one.key),
    file.pieces.map((one) => one.slot),
    file.variants.map((one) => one.key),
    file.rules.map((one) => one.key),
    file.cases.map((one) => one.key),
  ];
  return lists.flatMap((keys) =>
    keys
      .filter((one, index) => keys.indexOf(one) !== index)
      .map((one) => ({ code: 'KEY_TWICE' as const, at: one })),
  );
}
