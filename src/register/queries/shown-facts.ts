import type { ReadDb } from '#kit/db/database.ts';
import type { ActorField, FieldContent } from '../rules/actor-fields.ts';
import type { ShownFacts } from '../rules/correction.ts';
import type { RegisterTables } from '../tables.ts';

export interface ShownActor {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
  readonly facts: ShownFacts;
}

/** A listed actor with each fact as its profile shows it; null when nobody listed bears this address. */
export async function shownActor(db: ReadDb, slug: string): Promise<ShownActor | null> {
  if (!/^[a-z0-9-]+$/.test(slug)) return null;
  const row = await db
    .withTables<RegisterTables>()
    .selectFrom('register.actor')
    .selectAll()
    .where('slug', '=', slug)
    .where('state', '=', 'listed')
    .executeTakeFirst();
  if (row === undefined) return null;
  const facts = new Map<ActorField, readonly FieldContent[]>();
  const single = [
    'name',
    'kind',
    'siren',
    'layer',
    'active_from',
    'active_until',
    'website',
    'summary_fr',
    'summary_en',
  ] as const;
  for (const field of single) {
    const content = row[field];
    if (content !== null) facts.set(field, [content]);
  }
  if (row.commune !== null && row.commune_code !== null)
    facts.set('commune', [{ name: row.commune, code: row.commune_code }]);
  facts.set('other_names', row.other_names);
  facts.set('domains', row.domains);
  return { id: row.id, slug: row.slug, name: row.name, website: row.website, facts };
}
