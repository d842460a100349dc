import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import { sha256 } from '#kit/ids.ts';

/** A profile as an act on it needs it, whatever became of it. */
export interface ProfileNow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly state: 'listed' | 'withdrawn' | 'merged';
  /** The slug of the one it was merged into, at the end of the chain. */
  readonly survivor: string | null;
}

/** The profiles of these slugs, by slug. */
export async function profilesNow(
  db: ReadDb,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, ProfileNow>> {
  const wanted = slugs.filter((slug) => /^[a-z0-9-]+$/.test(slug));
  const { rows } = await sql<ProfileNow>`select a.id, a.slug, a.name, a.state, s.slug as survivor
    from register.actor as a left join register.actor as s on s.id = a.survivor_id
    where a.slug = any(${wanted}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.slug, row]));
}

/**
 * The fingerprint of all that the pages of these profiles show: values, choices, links, state. What a person confirms is what they
 * read: when it moved since, nothing is done and it is drawn again.
 */
export async function profilesPrint(db: ReadDb, ids: readonly string[]): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select a.id || ' ' || a.state as line from register.actor as a where a.id = any(${ids}::uuid[])
    union all select v.actor_id || ' value ' || v.id from register.standing_value as v where v.actor_id = any(${ids}::uuid[])
    union all select c.actor_id || ' choice ' || c.field || ' ' || coalesce(c.value_id::text, '')
      from register.standing_choice as c where c.actor_id = any(${ids}::uuid[])
    union all select 'link ' || r.id || ' ' || r.from_id || ' ' || r.to_id from register.standing_relation as r
      where r.from_id = any(${ids}::uuid[]) or r.to_id = any(${ids}::uuid[])
    order by 1`.execute(db);
  return sha256(rows.map((row) => row.line).join('\n'));
}
