import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { StandingLink } from '../rules/resolve-links.ts';

const atOnce = 10_000;

/** The links that go out of these actors and stand. */
export async function standingLinks(
  db: ReadDb,
  actorIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StandingLink[]>> {
  const found: (StandingLink & { readonly fromId: string })[] = [];
  for (let from = 0; from < actorIds.length; from += atOnce) {
    const { rows } = await sql<StandingLink & { readonly fromId: string }>`
      select from_id as "fromId", to_id as "toId", type, from_date as "fromDate" from register.standing_relation
      where from_id = any(${actorIds.slice(from, from + atOnce)}::uuid[])`.execute(db);
    found.push(...rows);
  }
  return Map.groupBy(found, (one) => one.fromId);
}
