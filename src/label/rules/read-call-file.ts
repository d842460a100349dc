import { z } from 'zod';
import { isPartialDate } from '#kit/partial-date.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { CallContent, SourceRef } from './call-content.ts';

const said = z.object({ fr: z.string().min(1), en: z.string().min(1) });
const key = z.string().regex(/^[a-z0-9-]{1,60}$/);
const partialDate = z.string().refine(isPartialDate).nullable();
const cited = z.array(z.object({ ref: z.string(), mark: z.enum(['S', 'P', 'I', '?']) })).min(1);
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
    oneSignatoryPerStructure: z.enum(['yes', 'no']),
    completenessMonths: z.int().positive(),
    validityYears: z.int().positive(),
    confirmationYears: z.int().positive(),
  }),
  sources: z.record(z.string(), z.object({ name: z.string().min(1), url: z.url().nullable() })),
  criteria: z.array(
    z.object({
      key: z.string().regex(/^C[1-9]$/),
      name: said,
      looksAt: said,
      sources: cited,
      questions: z.array(z.object({ key, ask: said, why: said, sources: cited })).min(1),
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
  readonly code: 'SHAPE' | 'UNKNOWN_SOURCE' | 'UNKNOWN_CRITERION' | 'KEY_TWICE' | 'PERMANENT_CLOSES';
  readonly at: string;
}

/**
 * Reads a call as data (LBL-01: adding an edition needs no release). Every fault at once: shape first, then sources that
 * the file does not name, indicators of no criterion, keys used twice, a permanent call that closes (LBL-02).
 */
export function readCallFile(value: unknown): Result<ReadEdition, CallFault> {
  const parsed = callFile.safeParse(value);
  if (!parsed.success) {
    return refuse(
      ...parsed.error.issues.map((issue) => ({ code: 'SHAPE' as const, at: issue.path.join('.') })),
    );
  }
  const file = parsed.data;
  const faults = [...unknownSources(file), ...unknownCriteria(file), ...keysTwice(file)];
  if (file.kind === 'permanent' && file.closes !== null)
    faults.push({ code: 'PERMANENT_CLOSES', at: 'closes' });
  if (faults.length > 0) return refuse(...faults);
  const { slug, version, name, kind, opens, closes, numerusClausus } = file;
  return ok({ slug, version, name, kind, opens, closes, numerusClausus, content: contentOf(file) });
}

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
  ];
  return lists.flatMap((keys) =>
    keys
      .filter((one, index) => keys.indexOf(one) !== index)
      .map((one) => ({ code: 'KEY_TWICE' as const, at: one })),
  );
}
