import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { newSlug } from '../rules/actor-slug.ts';
import type { ImportSource } from '../rules/import-source.ts';
import type { RegisterTables } from '../tables.ts';

/** The source that these values name: the one that says the same of itself word for word, else a new one. Answers its id. */
export async function storeSource(tx: Tx, source: ImportSource, at: Date): Promise<string> {
  const db = tx.withTables<RegisterTables>();
  const same = await db
    .selectFrom('register.source')
    .select('id')
    .where('title', '=', source.title)
    .where('publisher', '=', source.publisher)
    .where('url', '=', source.url)
    .where('published', 'is not distinct from', source.published)
    .where('consulted_on', '=', source.readOn)
    .where('licence', 'is not distinct from', source.licence)
    .executeTakeFirst();
  if (same !== undefined) return same.id;
  const taken = await db.selectFrom('register.source').select('slug').execute();
  const id = newId(at);
  await db
    .insertInto('register.source')
    .values({
      id,
      slug: newSlug(source.title, new Set(taken.map((one) => one.slug))),
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published,
      consulted_on: source.readOn,
      licence: source.licence,
    })
    .execute();
  return id;
}
