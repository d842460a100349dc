import { z } from 'zod';
import { isPartialDate } from '#kit/partial-date.ts';
import { commitmentKinds } from './commitment-now.ts';
import { marks } from './figure-types.ts';

const said = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
/** A unit is empty for what is not a number. */
const unit = z.strictObject({ fr: z.string(), en: z.string() });
const date = z.string().refine(isPartialDate, 'a date to the day, the month or the year').nullable();
const mark = z.enum(marks);

const source = z.strictObject({
  publisher: z.string().min(1),
  title: said,
  url: z.url().nullable(),
  published: date,
  note: said.nullable(),
});

const figure = z.strictObject({
  key: z.string(),
  perimeter: said,
  value: z.number().optional(),
  precision: z.enum(['exact', 'about', 'more_than']).optional(),
  text: said.optional(),
  unknownReason: said.optional(),
  unit: said.nullable(),
  asOf: date,
  source: z.string().nullable(),
  mark,
  standing: z.enum(['equal', 'most_sources', 'minority']),
  note: said.nullable(),
});

const indicator = z.strictObject({
  slug: z.string(),
  name: said,
  definition: said,
  unit,
  reading: z.enum(['rivals', 'series']),
  note: said.nullable(),
  figures: z.array(figure).min(1),
});

const commitmentEvent = z.strictObject({
  key: z.string(),
  kind: z.enum(['fulfilled', 'note']),
  at: date,
  words: said,
  source: z.string().nullable(),
  mark,
});

const commitment = z.strictObject({
  key: z.string(),
  wording: said,
  owner: z.string(),
  kind: z.enum(commitmentKinds),
  amountReason: said.nullable(),
  due: date,
  dueMark: mark.nullable(),
  dueWords: said.nullable(),
  asOf: date,
  source: z.string().nullable(),
  mark,
  note: said.nullable(),
  events: z.array(commitmentEvent),
});

const event = z.strictObject({
  key: z.string(),
  at: date,
  notBefore: date,
  notAfter: date,
  dateWords: said.nullable(),
  dateMark: mark.nullable(),
  title: said,
  text: said.nullable(),
  sources: z.array(z.string()).min(1),
  mark,
});

const factsFile = z.strictObject({
  note: z.string(),
  sources: z.record(z.string(), source),
  indicators: z.array(indicator),
  commitments: z.array(commitment),
  events: z.array(event),
});

export type FactsFile = z.output<typeof factsFile>;

/** Reads `example/facts.json`: a fact without perimeter, date field or mark stops the load, and so does a source nobody described. */
export function readFactsFile(text: string): FactsFile {
  const facts = factsFile.parse(JSON.parse(text));
  const cited = [
    ...facts.indicators.flatMap((one) => one.figures.map((value) => value.source)),
    ...facts.commitments.flatMap((one) => [one.source, ...one.events.map((happened) => happened.source)]),
    ...facts.events.flatMap((one) => one.sources),
  ];
  const missing = cited.filter((key) => key !== null && !(key in facts.sources));
  if (missing.length > 0)
    throw new Error(`facts.json cites sources it does not describe: ${missing.join(', ')}`);
  return facts;
}
