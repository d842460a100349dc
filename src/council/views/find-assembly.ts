import type { Ctx } from '#kit/ctx.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import type { ProfileTables } from '../profile-tables.ts';
import { readRules } from '../queries/read-rules.ts';
import type { AssemblyDescribed } from '../rules/assembly.ts';

/** The assembly of this instance with its groups as each source describes them; null when none was entered. */
export async function findAssembly(ctx: Pick<Ctx, 'db'>, slug?: string): Promise<AssemblyDescribed | null> {
  const db = ctx.db.withTables<DeliberationTables>();
  let query = db.selectFrom('council.assembly').selectAll().orderBy('name').orderBy('slug').limit(1);
  if (slug !== undefined) query = query.where('slug', '=', slug);
  const assembly = await query.executeTakeFirst();
  if (!assembly) return null;
  const descriptions = await db
    .selectFrom('council.group_description')
    .selectAll()
    .where('assembly_id', '=', assembly.id)
    // The account without a date first: the dated description is what it is read against.
    .orderBy('as_of', (order) => order.asc().nullsFirst())
    .orderBy('key')
    .execute();
  const groups = await db
    .selectFrom('council.described_group as g')
    .innerJoin('council.group_description as d', 'd.id', 'g.description_id')
    .leftJoin('council.described_group as target', 'target.id', 'g.mapped_to')
    .select(['g.id', 'g.description_id', 'g.name', 'g.leaning', 'g.seats', 'g.mapped_to'])
    .select(['g.mapping_mark', 'target.name as mapped_name'])
    .where('d.assembly_id', '=', assembly.id)
    .orderBy('g.rank')
    .execute();
  const { quorum } = await readRules(ctx.db.withTables<ProfileTables>(), assembly);
  return {
    id: assembly.id,
    quorum,
    slug: assembly.slug,
    organisationId: assembly.organisation_id,
    name: assembly.name,
    seats: assembly.seats,
    siret: assembly.siret,
    siretSource: assembly.siret_source,
    descriptions: descriptions.map((one) => ({
      key: one.key,
      asOf: one.as_of,
      note: { fr: one.note_fr, en: one.note_en },
      source: one.source,
      groups: groups
        .filter((group) => group.description_id === one.id)
        .map((group) => ({
          id: group.id,
          name: group.name,
          leaning: group.leaning,
          seats: group.seats,
          mappedTo: group.mapped_to,
          mappedName: group.mapped_name,
          mappingMark: group.mapping_mark,
        })),
    })),
  };
}
