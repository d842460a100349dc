import type { ReadDb } from '#kit/db/database.ts';
import type { RegisterTables } from '../tables.ts';

/** The actor listed at this address; null for nobody, and for who was withdrawn. */
export async function listedActor(
  db: ReadDb,
  slug: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const row = await db
    .withTables<RegisterTables>()
    .selectFrom('register.actor')
    .select(['id', 'name'])
    .where('slug', '=', slug)
    .where('state', '=', 'listed')
    .executeTakeFirst();
  return row ?? null;
}
