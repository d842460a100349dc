import { sql } from 'kysely';
import type { Database } from '#kit/db/database.ts';

export type InstanceContent = 'example' | 'own';

/** What this instance was at its first start; null before it. */
export async function instanceContent(database: Database): Promise<InstanceContent | null> {
  const { rows } = await sql<{ content: InstanceContent }>`select content from totem.instance`.execute(
    database,
  );
  return rows[0]?.content ?? null;
}

/** Remembers what this instance is. Kept by the first who says it. */
export async function declareInstance(database: Database, content: InstanceContent, at: Date): Promise<void> {
  await sql`insert into totem.instance (content, created_at) values (${content}, ${at}) on conflict do nothing`.execute(
    database,
  );
}
