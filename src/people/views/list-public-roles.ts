import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { FactSource, PeopleTables } from '../tables.ts';
import type { NamedOrganisation } from './list-functions.ts';

/** A public role of a real person. `attested` is when the source shows it, where its dates are not known. */
export interface PublicRole {
  readonly id: string;
  readonly personId: string;
  readonly personName: string | null;
  readonly title: Said;
  readonly organisation: NamedOrganisation;
  readonly starts: PartialDate | null;
  readonly ends: PartialDate | null;
  readonly attested: PartialDate | null;
  readonly source: FactSource;
}

/** The public roles of the persons whom the sources name. */
export async function listPublicRoles(ctx: Pick<Ctx, 'db'>): Promise<PublicRole[]> {
  const rows = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.public_role as held')
    .innerJoin('people.person as person', 'person.id', 'held.person_id')
    .innerJoin('people.organisation as organisation', 'organisation.id', 'held.organisation_id')
    .select([
      'held.id',
      'person.id as personId',
      'person.name as personName',
      'held.title_fr as fr',
      'held.title_en as en',
      'organisation.slug',
      'organisation.name',
      'held.starts',
      'held.ends',
      'held.attested',
      'held.source',
    ])
    .orderBy('held.rank')
    .orderBy('held.id')
    .execute();
  return rows.map(({ fr, en, slug, name, ...row }) => ({
    ...row,
    title: { fr, en },
    organisation: { slug, name },
  }));
}
