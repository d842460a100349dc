import type { ReadDb } from '#kit/db/database.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { RegisterTables } from '../tables.ts';

export interface ListedSource {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: PartialDate | null;
  readonly licence: string | null;
  readonly readOn: string;
}

/** The sources that the register already names, by title. */
export async function listedSources(db: ReadDb): Promise<ListedSource[]> {
  const rows = await db
    .withTables<RegisterTables>()
    .selectFrom('register.source')
    .select(['id', 'slug', 'title', 'publisher', 'url', 'published', 'licence', 'consulted_on'])
    .orderBy('title')
    .orderBy('slug')
    .execute();
  return rows.map(({ consulted_on: readOn, ...row }) => ({ ...row, readOn }));
}
