import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { InstitutionalFunction } from '../rules/function-names.ts';
import type { FactSource, PeopleTables } from '../tables.ts';

/** An organisation as others name it. */
export interface NamedOrganisation {
  readonly slug: string;
  readonly name: string;
}

/** What an institution does in the programme. A null date is not known, which is not « for ever ». */
export interface FunctionHeld {
  readonly id: string;
  readonly function: InstitutionalFunction;
  readonly organisation: NamedOrganisation;
  /** The organisation it does it for: hosted, coordinating or carried. */
  readonly of: NamedOrganisation | null;
  readonly starts: PartialDate | null;
  readonly ends: PartialDate | null;
  readonly source: FactSource;
}

/** Who does what in the programme, from the one who steers to those who carry. */
export async function listFunctions(ctx: Pick<Ctx, 'db'>): Promise<FunctionHeld[]> {
  const rows = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.function as held')
    .innerJoin('people.organisation as organisation', 'organisation.id', 'held.organisation_id')
    .leftJoin('people.organisation as other', 'other.id', 'held.of_organisation_id')
    .select([
      'held.id',
      'held.function',
      'organisation.slug',
      'organisation.name',
      'other.slug as ofSlug',
      'other.name as ofName',
      'held.starts',
      'held.ends',
      'held.source',
    ])
    .orderBy('held.rank')
    .orderBy('held.id')
    .execute();
  return rows.map(({ slug, name, ofSlug, ofName, ...row }) => ({
    ...row,
    organisation: { slug, name },
    of: ofSlug === null || ofName === null ? null : { slug: ofSlug, name: ofName },
  }));
}
