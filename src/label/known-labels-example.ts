import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Tx } from '#kit/db/database.ts';
import { exampleId } from '#kit/ids.ts';
import { isPartialDate } from '#kit/partial-date.ts';
import type { LabelTables } from './tables.ts';

const said = z.object({ fr: z.string().min(1), en: z.string().min(1) });
const step = z.object({
  from: z.enum(['advised', 'in_audit']),
  event: z.enum(['labelled', 'refused', 'confirmed']),
  to: z.enum(['labelled_trial', 'refused', 'confirmed']),
  actor: z.literal('state'),
  knownDate: z.string().refine(isPartialDate).nullable(),
  dateWords: said.nullable(),
  basis: said,
  sources: z.array(z.object({ ref: z.string(), mark: z.enum(['S', 'P', 'I', '?']) })).min(1),
  until: z.string().refine(isPartialDate).nullable(),
});
const knownFile = z.object({
  sources: z.record(z.string(), z.object({ name: z.string(), url: z.string().nullable() })),
  candidatures: z.array(
    z.object({
      slug: z.string(),
      title: said,
      about: said,
      kind: z.enum(['metropole', 'thematique']),
      outsideCall: z.boolean(),
      steps: z.array(step).min(1),
    }),
  ),
});
type KnownFile = z.output<typeof knownFile>;

/** The other candidatures of 2014 and 2015, with what sources tell of them and nothing more: who carried them is not known. */
export async function addKnownLabels(tx: Tx, editionId: string, at: Date): Promise<number> {
  const text = await readFile(new URL('../../example/labels.json', import.meta.url), 'utf8');
  const file = knownFile.parse(JSON.parse(text));
  const db = tx.withTables<LabelTables>();
  await db
    .insertInto('label.candidature')
    .values(
      file.candidatures.map((one) => ({
        id: exampleId(`candidature/${one.slug}`),
        slug: one.slug,
        edition_id: editionId,
        organisation_id: exampleId('organisation/porteur-non-connu'),
        carrier: '',
        ...{ title_fr: one.title.fr, title_en: one.title.en, about_fr: one.about.fr, about_en: one.about.en },
        standing: 'historical' as const,
        state: one.steps.at(-1)?.to ?? 'draft',
        version: 0,
        added_at: at,
      })),
    )
    .execute();
  const steps = file.candidatures.flatMap((one) => stepRows(file, one));
  await db.insertInto('label.candidature_transition').values(steps).execute();
  return file.candidatures.length + steps.length;
}

function stepRows(file: KnownFile, { slug, steps, outsideCall, kind }: KnownFile['candidatures'][number]) {
  return steps.map((one, rank) => ({
    id: exampleId(`transition/${slug}/${rank + 1}`),
    candidature_id: exampleId(`candidature/${slug}`),
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
    mark: one.sources[0]?.mark ?? null,
    sources: JSON.stringify(
      one.sources.map(({ ref, mark }) => ({ ...(file.sources[ref] ?? { name: ref, url: null }), mark })),
    ),
    details: JSON.stringify({
      ...(one.until !== null && { until: one.until }),
      ...(outsideCall && { outsideCall }),
      ...(kind === 'thematique' && { thematic: true }),
    }),
    person_id: null,
    mandate_id: null,
  }));
}
