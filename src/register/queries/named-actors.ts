import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { ActorName } from '../rules/actor.ts';
import { plainText } from '../rules/plain-text.ts';

export interface NamedActor extends ActorName {
  readonly id: string;
}

/**
 * The actors that somebody means by a word: the one whose address it is; else those who bear this name or other name, accents and
 * case aside. Withdrawn ones are not listed, so nobody means them.
 */
export async function namedActors(db: ReadDb, text: string): Promise<readonly NamedActor[]> {
  const plain = plainText(text).trim();
  const { rows } = await sql<NamedActor & { readonly rank: number }>`
    select a.id, a.slug, a.name, case when a.slug = ${text} then 0 else 1 end as rank from register.actor as a
    where a.state = 'listed' and (a.slug = ${text} or a.sort_name = ${plain}
      or exists (select from unnest(a.other_names) as other (name) where register.plain(other.name) = ${plain}))
    order by rank, a.sort_name collate "C", a.slug limit 20`.execute(db);
  const best = rows[0]?.rank;
  return rows.filter((one) => one.rank === best).map(({ id, slug, name }) => ({ id, slug, name }));
}
