import { readFile } from 'node:fs/promises';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { exampleId } from '#kit/ids.ts';
import { assert, ok } from '#kit/result.ts';
import { type FactsFile, readFactsFile } from './rules/facts-file.ts';
import type { EvidenceTables } from './tables.ts';
import {
  addCommitment,
  addCommitmentEvent,
  addFigure,
  type NewFigure,
  publishCommitments,
} from './writes.ts';

/** The topic of the example's timeline. */
export const grenobleTopic = 'digital-grenoble';

const addedBy = 'system/example';
const candidature = `label/candidature/${exampleId('candidature/digital-grenoble-2014')}`;

/** The facts of the Grenoble example, as the one shipped file gives them. */
async function readGrenobleFacts(): Promise<FactsFile> {
  return readFactsFile(await readFile(new URL('../../example/facts.json', import.meta.url), 'utf8'));
}

/**
 * Sources, indicators with every rival value, commitments with their events, and the timeline, from `example/facts.json`.
 * Ids are `exampleId('source/<key>' | 'indicator/<slug>' | 'figure/<slug>/<key>' | 'commitment/<E1…>' | 'event/<G1…>')`.
 * Answers the rows added, 0 when loaded before.
 */
export async function loadEvidenceExample(ctx: Ctx): Promise<number> {
  const facts = await readGrenobleFacts();
  const before = await ctx.db
    .withTables<EvidenceTables>()
    .selectFrom('evidence.indicator')
    .select('id')
    .where('id', '=', exampleId('indicator/entreprises-numeriques'))
    .executeTakeFirst();
  if (before) return 0;
  const event = { event: 'example.loaded', subject: 'evidence/example' };
  const done = await record<number, never>(ctx, event, async (tx) => {
    const rows =
      (await loadSources(tx, facts)) +
      (await loadFigures(tx, facts, ctx.now())) +
      (await loadCommitments(tx, facts, ctx.now())) +
      (await loadEvents(tx, facts));
    return ok(rows);
  });
  assert(done.ok, 'loading the evidence of the example cannot be refused');
  return done.value;
}

async function loadSources(tx: Tx, facts: FactsFile): Promise<number> {
  const rows = Object.entries(facts.sources).map(([key, source]) => ({
    id: exampleId(`source/${key}`),
    key,
    publisher: source.publisher,
    title_fr: source.title.fr,
    title_en: source.title.en,
    url: source.url,
    published: source.published,
    note_fr: source.note?.fr ?? null,
    note_en: source.note?.en ?? null,
  }));
  await tx.withTables<EvidenceTables>().insertInto('evidence.source').values(rows).execute();
  return rows.length;
}

async function loadFigures(tx: Tx, facts: FactsFile, at: Date): Promise<number> {
  const indicators = facts.indicators.map((one, rank) => ({
    id: exampleId(`indicator/${one.slug}`),
    slug: one.slug,
    rank,
    name_fr: one.name.fr,
    name_en: one.name.en,
    definition_fr: one.definition.fr,
    definition_en: one.definition.en,
    unit_fr: one.unit.fr,
    unit_en: one.unit.en,
    reading: one.reading,
    note_fr: one.note?.fr ?? null,
    note_en: one.note?.en ?? null,
  }));
  await tx.withTables<EvidenceTables>().insertInto('evidence.indicator').values(indicators).execute();
  const figures = facts.indicators.flatMap((one) =>
    one.figures.map((figure, rank) => ({ slug: one.slug, figure, rank })),
  );
  for (const { slug, figure, rank } of figures) {
    await addFigure(tx, {
      id: exampleId(`figure/${slug}/${figure.key}`),
      indicatorId: exampleId(`indicator/${slug}`),
      perimeter: figure.perimeter,
      says: whatItSays(figure),
      unit: figure.unit,
      asOf: figure.asOf,
      sourceId: sourceId(figure.source),
      mark: figure.mark,
      standing: figure.standing,
      note: figure.note,
      rank,
      at,
      addedBy,
    });
  }
  return indicators.length + figures.length;
}

function whatItSays(figure: FactsFile['indicators'][number]['figures'][number]): NewFigure['says'] {
  if (figure.text) return { text: figure.text };
  if (figure.unknownReason) return { unknownReason: figure.unknownReason };
  assert(
    figure.value !== undefined,
    `the figure ${figure.key} says a number, a text, or why it is not known`,
  );
  return { value: figure.value, precision: figure.precision ?? 'exact' };
}

async function loadCommitments(tx: Tx, facts: FactsFile, at: Date): Promise<number> {
  let rows = 0;
  for (const [rank, one] of facts.commitments.entries()) {
    const id = exampleId(`commitment/${one.key}`);
    // No commitment of 2014 has a known amount: the file has no place for one (GRE-13).
    const { key, wording, owner, kind, amountReason, due, dueMark, dueWords, asOf, mark, note } = one;
    const made = {
      id,
      key,
      rank,
      subject: candidature,
      wording,
      owner,
      kind,
      amountCents: null,
      amountReason,
    };
    const terms = { due, dueMark, dueWords, asOf, sourceId: sourceId(one.source), mark, note };
    await addCommitment(tx, { ...made, ...terms, at, addedBy });
    for (const happened of one.events) {
      await addCommitmentEvent(tx, {
        id: exampleId(`commitment/${one.key}/${happened.key}`),
        commitmentId: id,
        at: happened.at,
        kind: happened.kind,
        words: happened.words,
        sourceId: sourceId(happened.source),
        mark: happened.mark,
        recordedAt: at,
        addedBy,
      });
    }
    rows += 1 + one.events.length;
  }
  await publishCommitments(tx, { subject: candidature, at, by: addedBy });
  return rows;
}

async function loadEvents(tx: Tx, facts: FactsFile): Promise<number> {
  const db = tx.withTables<EvidenceTables>();
  const rows = facts.events.map((one, rank) => ({
    id: exampleId(`event/${one.key}`),
    key: one.key,
    topic: grenobleTopic,
    rank,
    at: one.at,
    not_before: one.notBefore,
    not_after: one.notAfter,
    date_words_fr: one.dateWords?.fr ?? null,
    date_words_en: one.dateWords?.en ?? null,
    date_mark: one.dateMark,
    title_fr: one.title.fr,
    title_en: one.title.en,
    text_fr: one.text?.fr ?? null,
    text_en: one.text?.en ?? null,
    mark: one.mark,
  }));
  const links = facts.events.flatMap((one) =>
    one.sources.map((key, rank) => ({
      event_id: exampleId(`event/${one.key}`),
      rank,
      source_id: exampleId(`source/${key}`),
    })),
  );
  await db.insertInto('evidence.event').values(rows).execute();
  await db.insertInto('evidence.event_source').values(links).execute();
  return rows.length + links.length;
}

function sourceId(key: string | null): string | null {
  return key === null ? null : exampleId(`source/${key}`);
}
