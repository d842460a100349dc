import { readFile } from 'node:fs/promises';
import { listSources } from '#evidence/public.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { exampleId } from '#kit/ids.ts';
import { assert, ok, refuse } from '#kit/result.ts';
import { addRehearsalCommitments } from './commitment-example.ts';
import { directorWaiver, pastSteps, rehearsalAnswers, rehearsalFigures } from './grenoble-example.ts';
import { addKnownLabels } from './known-labels-example.ts';
import { type ReadEdition, readCallFile } from './rules/read-call-file.ts';
import type { LabelTables } from './tables.ts';

const historicalId = exampleId('candidature/digital-grenoble-2014');
const rehearsalId = exampleId('candidature/digital-grenoble-repetition');
const carrier = 'Grenoble-Alpes Métropole';

/** The editions that the example tells, the one that Grenoble answered first. */
const shippedCalls = ['call-2014', 'call-2016-networks', 'call-2019', 'call-2023'] as const;

/** An edition as its shipped file gives it. */
async function readShipped(name: string): Promise<ReadEdition> {
  const text = await readFile(new URL(`../../example/${name}.json`, import.meta.url), 'utf8');
  const read = readCallFile(JSON.parse(text));
  assert(read.ok, 'the shipped call is well formed');
  return read.value;
}

/**
 * The call of 2014, the candidature of Grenoble with its known history only, and a fictitious rehearsal in draft to walk
 * through. Ids: `exampleId('candidature/<slug>')`. Answers the rows added, 0 when loaded before.
 */
export async function loadLabelExample(ctx: Ctx): Promise<number> {
  const editions = await Promise.all(shippedCalls.map(readShipped));
  const sources = await listSources(ctx);
  const event = { event: 'example.loaded', subject: 'label/example' };
  const done = await record<number, 'ALREADY_THERE'>(ctx, event, async (tx) => {
    const db = tx.withTables<LabelTables>();
    const before = await db
      .selectFrom('label.candidature')
      .select('id')
      .where('id', '=', historicalId)
      .execute();
    if (before.length > 0) return refuse('ALREADY_THERE');
    const at = ctx.now();
    for (const edition of editions) await addEdition(tx, edition, at);
    await addCandidatures(tx, at);
    const source = sources.find((one) => one.key === 'pourquoi-digital-grenoble')?.id ?? null;
    const commitments = await addRehearsalCommitments(tx, at, source);
    const known = await addKnownLabels(tx, editionId, at);
    return ok(
      2 + known + editions.length + commitments + (await addPast(tx, at)) + (await addRehearsal(tx, at)),
    );
  });
  return done.ok ? done.value : 0;
}

const editionIdOf = ({ slug, version }: Pick<ReadEdition, 'slug' | 'version'>) =>
  exampleId(`edition/${slug}/${version}`);
const editionId = editionIdOf({ slug: 'french-tech-2014', version: 1 });

async function addEdition(tx: Tx, edition: ReadEdition, at: Date): Promise<void> {
  await tx
    .withTables<LabelTables>()
    .insertInto('label.edition')
    .values({
      id: editionIdOf(edition),
      slug: edition.slug,
      version: edition.version,
      name_fr: edition.name.fr,
      name_en: edition.name.en,
      kind: edition.kind,
      opens: edition.opens,
      closes: edition.closes,
      numerus_clausus: edition.numerusClausus,
      content: JSON.stringify(edition.content),
      added_at: at,
    })
    .execute();
}

async function addCandidatures(tx: Tx, at: Date): Promise<void> {
  const shared = {
    edition_id: editionId,
    organisation_id: exampleId('organisation/digital-grenoble'),
    carrier,
    added_at: at,
  };
  await tx
    .withTables<LabelTables>()
    .insertInto('label.candidature')
    .values([
      {
        ...shared,
        id: historicalId,
        slug: 'digital-grenoble-2014',
        title_fr: 'Digital Grenoble, 2014',
        title_en: 'Digital Grenoble, 2014',
        about_fr:
          'La candidature de Grenoble, telle que les sources la racontent jusqu’à la confirmation du label. La métropole la porte avec la communauté de communes du Grésivaudan, en association avec la CCI (Grenoble Ecobiz). Le texte des deux dossiers de 2014, les réponses aux indicateurs et l’avis du comité ne sont pas connus : rien n’est inventé ici.',
        about_en:
          'The candidature of Grenoble, as the sources tell it up to the confirmation of the label. The métropole carries it with the communauté de communes du Grésivaudan, in association with the CCI (Grenoble Ecobiz). The text of the two files of 2014, the answers to the indicators and the committee’s advice are not known: nothing is invented here.',
        standing: 'historical',
        state: 'confirmed',
        version: 0,
      },
      {
        ...shared,
        id: rehearsalId,
        slug: 'digital-grenoble-repetition',
        title_fr: 'Digital Grenoble, répétition',
        title_en: 'Digital Grenoble, rehearsal',
        about_fr:
          'Un brouillon à compléter pour essayer l’outil. Quelques réponses reprennent des faits connus de 2014, avec leur source ; les personnes qui le remplissent sont fictives et numérotées.',
        about_en:
          'A draft to complete, to try the tool. A few answers take up known facts of 2014, with their source; the people who fill it in are fictitious and numbered.',
        standing: 'rehearsal',
        state: 'draft',
        version: rehearsalAnswers.length + rehearsalFigures.length,
      },
    ])
    .execute();
}

async function addPast(tx: Tx, at: Date): Promise<number> {
  const db = tx.withTables<LabelTables>();
  const rows = pastSteps.map((one, rank) => ({
    id: exampleId(`transition/digital-grenoble-2014/${rank + 1}`),
    candidature_id: historicalId,
    number: rank + 1,
    from_state: one.from,
    event: one.event,
    to_state: one.to,
    actor: one.actor,
    at: null,
    known_date: one.knownDate,
    date_fr: one.dateWords?.fr ?? null,
    date_en: one.dateWords?.en ?? null,
    basis_fr: one.basis.fr,
    basis_en: one.basis.en,
    mark: 'S' as const,
    sources: JSON.stringify(one.sources),
    details: JSON.stringify(one.details),
    person_id: null,
    mandate_id: null,
  }));
  await db.insertInto('label.candidature_transition').values(rows).execute();
  await db
    .insertInto('label.waiver')
    .values([
      waiver('digital-grenoble-2014', historicalId, at),
      waiver('digital-grenoble-repetition', rehearsalId, at),
    ])
    .execute();
  return rows.length + 2;
}

function waiver(slug: string, candidatureId: string, at: Date) {
  const { item, grantedBy, knownDate, dateWords, reason, sources } = directorWaiver;
  return {
    id: exampleId(`waiver/${slug}/${item}`),
    candidature_id: candidatureId,
    item,
    granted_by_fr: grantedBy.fr,
    granted_by_en: grantedBy.en,
    known_date: knownDate,
    date_fr: dateWords.fr,
    date_en: dateWords.en,
    reason_fr: reason.fr,
    reason_en: reason.en,
    mark: 'S' as const,
    sources: JSON.stringify(sources),
    added_at: at,
  };
}

async function addRehearsal(tx: Tx, at: Date): Promise<number> {
  const db = tx.withTables<LabelTables>();
  const answers = rehearsalAnswers.map((one) => ({
    candidature_id: rehearsalId,
    question: one.question,
    text: one.text,
    blank_reason: one.blankReason,
    readiness: one.readiness,
    version: 1,
    edited_by: exampleId(`person/${one.by}`),
    edited_at: at,
  }));
  await db.insertInto('label.answer').values(answers).execute();
  await db.insertInto('label.answer_revision').values(answers).execute();
  const figures = rehearsalFigures.map((one) => ({
    candidature_id: rehearsalId,
    indicator: one.indicator,
    figure_id: one.figure === null ? null : exampleId(one.figure),
    blank_reason: one.blankReason,
    version: 1,
    edited_by: exampleId('person/territory-lead'),
    edited_at: at,
  }));
  await db.insertInto('label.figure_choice').values(figures).execute();
  const opened = {
    id: exampleId('transition/digital-grenoble-repetition/1'),
    candidature_id: rehearsalId,
    number: 1,
    from_state: null,
    event: 'draft_opened' as const,
    to_state: 'draft' as const,
    actor: 'carrier' as const,
    at,
    known_date: null,
    date_fr: null,
    date_en: null,
    basis_fr: 'Brouillon fictif ouvert avec l’exemple.',
    basis_en: 'Fictitious draft opened with the example.',
    mark: null,
    sources: JSON.stringify([]),
    details: JSON.stringify({}),
    person_id: null,
    mandate_id: null,
  };
  await db.insertInto('label.candidature_transition').values(opened).execute();
  return answers.length * 2 + figures.length + 1;
}
