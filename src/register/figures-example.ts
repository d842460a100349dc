import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { exampleId } from '#kit/ids.ts';
import { isPartialDate } from '#kit/partial-date.ts';
import { assert, ok, present } from '#kit/result.ts';
import type { FigureTables } from './figure-tables.ts';
import { columnsOf, type FigureContent } from './rules/actor-figure.ts';
import { figureKinds, unknownReasons } from './rules/indicator.ts';
import { codesOf } from './rules/vocabulary.ts';
import type { RegisterTables } from './tables.ts';

const file = new URL('../../example/figures.json', import.meta.url);

/** When the figures of the example were entered: before anybody's act. */
const enteredAt = new Date('2026-11-23T00:00:00Z');

const partialDate = z.string().refine(isPartialDate);
const said = z.object({ fr: z.string(), en: z.string() });

const shape = z.object({
  sources: z.record(
    z.string(),
    z.object({
      title: z.string(),
      publisher: z.string(),
      url: z.url(),
      date: partialDate.nullable(),
      consulted: z.iso.date(),
      licence: z.string().nullable(),
    }),
  ),
  indicators: z.array(
    z.object({
      code: z.string(),
      name: said,
      definition: said,
      counted: said,
      unit: said,
      measure: z.enum(['number', 'money']),
      kind: z.enum(codesOf(figureKinds)),
      beside: z.string().nullable(),
      source: z.string(),
    }),
  ),
  figures: z.array(
    z.object({
      actor: z.string(),
      indicator: z.string(),
      period: partialDate,
      number: z
        .string()
        .regex(/^-?\d+(\.\d+)?$/)
        .optional(),
      cents: z.int().optional(),
      words: z.string().optional(),
      unknown: z.enum(codesOf(unknownReasons)).optional(),
      source: z.string(),
      mark: z.enum(['S', 'P', 'I', '?']),
      note: z.string().optional(),
    }),
  ),
});
type Example = z.output<typeof shape>;

/** What the example counts and the figures of its actors (`example/figures.json`). Answers the rows added, 0 when loaded before. */
export async function loadFiguresExample(ctx: Ctx): Promise<number> {
  const before = await ctx.db
    .withTables<FigureTables>()
    .selectFrom('register.indicator')
    .select('id')
    .where('id', '=', exampleId('indicator/etudiants'))
    .executeTakeFirst();
  if (before) return 0;
  const example = shape.parse(JSON.parse(await readFile(file, 'utf8')));
  const event = {
    event: 'example.loaded',
    subject: 'register/figures',
    data: { indicators: example.indicators.length, figures: example.figures.length },
  };
  const done = await record<number, never>(ctx, event, async (tx) => ok(await insertAll(tx, example)));
  assert(done.ok, 'loading the figures of the example cannot be refused');
  return done.value;
}

async function insertAll(tx: Tx, example: Example): Promise<number> {
  const sources = Object.entries(example.sources).map(([slug, one]) => ({
    id: exampleId(`source/${slug}`),
    slug,
    title: one.title,
    publisher: one.publisher,
    url: one.url,
    published: one.date,
    consulted_on: one.consulted,
    licence: one.licence,
  }));
  const db = tx.withTables<FigureTables & RegisterTables>();
  await db.insertInto('register.source').values(sources).execute();
  await db.insertInto('register.indicator').values(example.indicators.map(indicatorRow)).execute();
  const read = await db.selectFrom('register.source').select(['id', 'consulted_on']).execute();
  const readOn = new Map(read.map((one) => [one.id, one.consulted_on]));
  const byCode = new Map(example.indicators.map((one) => [one.code, one]));
  const figures = example.figures.map((one) => {
    const indicator = present(byCode.get(one.indicator), `the example defines ${one.indicator}`);
    const source = exampleId(`source/${one.source}`);
    return {
      id: exampleId(`actor-figure/${one.actor}/${one.indicator}/${one.period}/${one.source}`),
      actor_id: exampleId(`actor/${one.actor}`),
      indicator_id: exampleId(`indicator/${one.indicator}`),
      measure: indicator.measure,
      kind: indicator.kind,
      period: one.period,
      ...columnsOf(contentOfRow(one)),
      note: one.note ?? null,
      source_id: source,
      mark: one.mark,
      read_on: present(readOn.get(source), 'a source of the example was read on a day'),
      replaces: null,
      import_id: null,
      line: null,
      mandate_id: null,
      entered_at: enteredAt,
    };
  });
  await db.insertInto('register.actor_figure').values(figures).execute();
  return sources.length + example.indicators.length + figures.length;
}

function indicatorRow(one: Example['indicators'][number]) {
  return {
    id: exampleId(`indicator/${one.code}`),
    code: one.code,
    name_fr: one.name.fr,
    name_en: one.name.en,
    definition_fr: one.definition.fr,
    definition_en: one.definition.en,
    counted_fr: one.counted.fr,
    counted_en: one.counted.en,
    unit_fr: one.unit.fr,
    unit_en: one.unit.en,
    measure: one.measure,
    currency: one.measure === 'money' ? ('EUR' as const) : null,
    kind: one.kind,
    beside: one.beside,
    source_id: exampleId(`source/${one.source}`),
    entered_at: enteredAt,
    mandate_id: null,
  };
}

function contentOfRow(one: Example['figures'][number]): FigureContent {
  if (one.number !== undefined) return { is: 'number', number: one.number };
  if (one.cents !== undefined) return { is: 'money', cents: BigInt(one.cents) };
  if (one.words !== undefined) return { is: 'words', words: one.words };
  return { is: 'unknown', reason: present(one.unknown, 'a figure of the example says something') };
}
