import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { exampleId } from '#kit/ids.ts';
import { isPartialDate } from '#kit/partial-date.ts';
import { assert, ok } from '#kit/result.ts';
import { isSiren } from '#sirene/public.ts';
import { codesOf, domains, kinds, layers, relationTypes } from './rules/vocabulary.ts';
import type { RegisterTables } from './tables.ts';
import { insertExampleValues } from './values-example.ts';

const file = new URL('../../example/actors.json', import.meta.url);

const partialDate = z.string().refine(isPartialDate).nullable();
const mark = z.enum(['S', 'P', 'I', '?']);

const exampleShape = z.object({
  sources: z.record(
    z.string(),
    z.object({
      title: z.string(),
      publisher: z.string(),
      url: z.url(),
      date: partialDate,
      consulted: z.iso.date(),
      licence: z.string().nullable(),
    }),
  ),
  actors: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      otherNames: z.array(z.string()),
      kind: z.enum(codesOf(kinds)),
      siren: z.string().refine(isSiren).nullable(),
      sirenSource: z.string().nullable(),
      commune: z.string().nullable(),
      communeCode: z.string().nullable(),
      layer: z.enum(codesOf(layers)).nullable(),
      domains: z.array(z.enum(codesOf(domains))),
      active: z.object({ from: partialDate, until: partialDate }),
      website: z.url().nullable(),
      summary: z.object({ fr: z.string(), en: z.string() }),
      source: z.string(),
      sourceMark: mark,
    }),
  ),
  relations: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      type: z.enum(codesOf(relationTypes)),
      from_date: partialDate,
      until_date: partialDate,
      source: z.string(),
      sourceMark: mark,
    }),
  ),
});
type Example = z.output<typeof exampleShape>;

const sourceId = (slug: string): string => exampleId(`source/${slug}`);
const actorId = (slug: string): string => exampleId(`actor/${slug}`);

/**
 * The organisations of `example/actors.json`, their relations and the source of every row.
 * Ids are `exampleId('source/<slug>' | 'actor/<slug>' | 'relation/<from>/<type>/<to>')`. Answers the rows added, 0 when loaded before.
 */
export async function loadRegisterExample(ctx: Ctx): Promise<number> {
  const before = await ctx.db
    .withTables<RegisterTables>()
    .selectFrom('register.source')
    .select('id')
    .where('id', '=', sourceId('seed'))
    .executeTakeFirst();
  if (before) return 0;
  const example = exampleShape.parse(JSON.parse(await readFile(file, 'utf8')));
  const event = {
    event: 'example.loaded',
    subject: 'register/example',
    data: { actors: example.actors.length, relations: example.relations.length },
  };
  const done = await record<number, never>(ctx, event, async (tx) => ok(await insertAll(tx, example)));
  assert(done.ok, 'loading the actors of the example cannot be refused');
  return done.value;
}

/** A few statements, whatever the number of rows. */
async function insertAll(tx: Tx, example: Example): Promise<number> {
  const db = tx.withTables<RegisterTables>();
  const sources = Object.entries(example.sources).map(([slug, one]) => ({
    id: sourceId(slug),
    slug,
    title: one.title,
    publisher: one.publisher,
    url: one.url,
    published: one.date,
    consulted_on: one.consulted,
    licence: one.licence,
  }));
  const actors = example.actors.map((one) => ({
    id: actorId(one.slug),
    slug: one.slug,
    name: one.name,
    other_names: one.otherNames,
    kind: one.kind,
    siren: one.siren,
    siren_source_id: one.sirenSource === null ? null : sourceId(one.sirenSource),
    commune: one.commune,
    commune_code: one.communeCode,
    layer: one.layer,
    domains: one.domains,
    active_from: one.active.from,
    active_until: one.active.until,
    website: one.website,
    summary_fr: one.summary.fr,
    summary_en: one.summary.en,
    source_id: sourceId(one.source),
    mark: one.sourceMark,
    state: 'listed' as const,
    withdrawn_at: null,
  }));
  const relations = example.relations.map((one) => ({
    id: exampleId(`relation/${one.from}/${one.type}/${one.to}`),
    from_id: actorId(one.from),
    to_id: actorId(one.to),
    type: one.type,
    from_date: one.from_date,
    until_date: one.until_date,
    source_id: sourceId(one.source),
    mark: one.sourceMark,
  }));
  await db.insertInto('register.source').values(sources).execute();
  await db.insertInto('register.actor').values(actors).execute();
  await db.insertInto('register.relation').values(relations).execute();
  await insertExampleValues(
    tx,
    actors,
    new Map(sources.map((one) => [one.id, one.consulted_on])),
    sourceId('ilab'),
  );
  return sources.length + actors.length + relations.length;
}
