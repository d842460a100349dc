import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { exampleId } from '#kit/ids.ts';
import { assert, ok, present } from '#kit/result.ts';
import type { DeliberationTables } from './deliberation-tables.ts';
import {
  account,
  assembly2014,
  type DescribedGroup,
  deliberation2014,
  descriptions2014,
  type GroupDescription,
  seatsAddUp,
} from './rules/deliberation-2014.ts';

type Db = Tx<DeliberationTables>;

const assemblyId = exampleId(`assembly/${assembly2014.slug}`);
const deliberationId = exampleId(`deliberation/${deliberation2014.slug}`);
const groupId = (description: string, group: string) => exampleId(`described-group/${description}/${group}`);

/**
 * The assembly of 2014, its groups as two sources describe them, and its deliberation on Digital Grenoble. Answers the
 * rows added, 0 when they were there. Stops when the seats of a description do not add up to the assembly (GRE-09).
 */
export async function loadDeliberationExample(ctx: Ctx): Promise<number> {
  const before = await ctx.db
    .withTables<DeliberationTables>()
    .selectFrom('council.deliberation')
    .select('id')
    .where('id', '=', deliberationId)
    .executeTakeFirst();
  if (before) return 0;
  for (const { groups, key } of descriptions2014)
    assert(seatsAddUp(groups, assembly2014.seats), `the seats of « ${key} » are not those of the assembly`);
  const events = [
    { event: 'assembly.described', subject: `council/assembly/${assemblyId}` },
    { event: 'deliberation.recorded', subject: `council/deliberation/${deliberationId}` },
  ];
  const done = await record<number, never>(ctx, events, async (tx) => {
    const db = tx.withTables<DeliberationTables>();
    const groups = await writeAssembly(db);
    return ok(1 + groups + (await writeDeliberation2014(db, ctx.now())));
  });
  assert(done.ok, 'loading the deliberation of the example cannot be refused');
  return done.value;
}

async function writeAssembly(db: Db): Promise<number> {
  // The rehearsal's own example may have made the assembly first.
  await db
    .insertInto('council.assembly')
    .values({
      id: assemblyId,
      slug: assembly2014.slug,
      organisation_id: exampleId(`organisation/${assembly2014.slug}`),
      name: assembly2014.name,
      siret: null,
      siret_source: null,
      seats: assembly2014.seats,
      profile: 'common',
      source: JSON.stringify(assembly2014.sources[1]),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  let rows = 0;
  for (const description of descriptions2014) rows += await writeDescription(db, description);
  return rows;
}

async function writeDescription(db: Db, description: GroupDescription): Promise<number> {
  const { key, asOf, note, source, groups } = description;
  const id = exampleId(`group-description/${key}`);
  await db
    .insertInto('council.group_description')
    .values({
      id,
      assembly_id: assemblyId,
      key,
      as_of: asOf,
      note_fr: note.fr,
      note_en: note.en,
      source: JSON.stringify(source),
    })
    .execute();
  await db
    .insertInto('council.described_group')
    .values(groups.map((group, index) => describedRow(id, key, group, index + 1)))
    .execute();
  return 1 + groups.length;
}

function describedRow(descriptionId: string, key: string, group: DescribedGroup, rank: number) {
  const target = group.mappedTo;
  return {
    id: groupId(key, group.name),
    description_id: descriptionId,
    rank,
    name: group.name,
    leaning: group.leaning,
    seats: group.seats,
    mapped_to: target === null ? null : datedGroup(target),
    mapping_mark: target === null ? null : ('I' as const),
  };
}

/** The id of a group of the dated description; a name that it does not hold is a defect of the fixture. */
function datedGroup(name: string): string {
  const described = present(
    descriptions2014.find((one) =>
      one.groups.some((group) => group.name === name && group.mappedTo === null),
    ),
    `no dated group is called « ${name} »`,
  );
  return groupId(described.key, name);
}

async function writeDeliberation2014(db: Db, at: Date): Promise<number> {
  const { slug, positions } = deliberation2014;
  await db
    .insertInto('council.deliberation')
    .values({
      id: deliberationId,
      assembly_id: assemblyId,
      slug,
      standing: 'historical',
      subject: `label/candidature/${exampleId('candidature/digital-grenoble-2014')}`,
      sitting_id: null,
      item_id: null,
      vote_id: null,
      recorded_at: at,
    })
    .execute();
  await db.insertInto('council.deliberation_version').values(versionRow(at)).execute();
  await db
    .insertInto('council.group_position')
    .values(
      positions.map((one, index) => ({
        id: exampleId(`group-position/${slug}/${index + 1}`),
        deliberation_id: deliberationId,
        rank: index + 1,
        group_name: one.group,
        described_group_id: datedGroup(one.described),
        position: one.position,
        objection: one.objection,
        mark: one.mark,
        source: JSON.stringify(account),
        replaces: null,
        at,
      })),
    )
    .execute();
  return 2 + positions.length;
}

function versionRow(at: Date) {
  const { title, rapporteur, wording, counts, note } = deliberation2014;
  return {
    deliberation_id: deliberationId,
    version: 1,
    at,
    reason: null,
    title_fr: title.fr,
    title_en: title.en,
    object: deliberation2014.object,
    rapporteur: rapporteur.name,
    capacity_fr: rapporteur.capacity.fr,
    capacity_en: rapporteur.capacity.en,
    decided_on: null,
    not_before: deliberation2014.notBefore,
    not_after: deliberation2014.notAfter,
    date_mark: 'I' as const,
    mode: null,
    outcome: 'adopted' as const,
    wording_fr: wording.fr,
    wording_en: wording.en,
    presentation_min: deliberation2014.presentationMin,
    total_min: deliberation2014.totalMin,
    minutes_precision: 'about' as const,
    in_office: counts.inOffice.value,
    in_office_mark: counts.inOffice.mark,
    present: counts.present.value,
    present_mark: counts.present.mark,
    represented: counts.represented.value,
    represented_mark: counts.represented.mark,
    votes_for: counts.for.value,
    votes_for_mark: counts.for.mark,
    votes_against: counts.against.value,
    votes_against_mark: counts.against.mark,
    abstentions: counts.abstain.value,
    abstentions_mark: counts.abstain.mark,
    note_fr: note.fr,
    note_en: note.en,
    sources: JSON.stringify(assembly2014.sources),
  };
}
