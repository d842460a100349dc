import { type RawBuilder, sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { PublishedVersion } from '../rules/published-version.ts';

/** The version published last; null before the first. */
export async function lastVersion(db: ReadDb): Promise<PublishedVersion | null> {
  return (await readVersions(db, sql`true`, 1))[0] ?? null;
}

/** The versions that fit, newest first. */
export async function readVersions(
  db: ReadDb,
  condition: RawBuilder<boolean>,
  most: number,
): Promise<PublishedVersion[]> {
  const { rows } = await sql<PublishedVersion>`
    select id, number, published_at as at, actors, relations, print
    from register.publication where ${condition} order by number desc limit ${most}`.execute(db);
  return rows;
}
