import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';
import type { Said } from '#kit/i18n.ts';
import { headingKey } from '../rules/import-fields.ts';
import { ownFieldCode, ownFieldContent } from '../rules/own-field.ts';
import { isDomain } from '../rules/taxonomy.ts';
import type { Domain } from '../rules/vocabulary.ts';

/** A field of the territory’s own, under one of the vocabulary. */
export interface Subdomain {
  readonly id: string;
  readonly domain: Domain;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly definitionFr: string | null;
  readonly definitionEn: string | null;
  readonly addedAt: Date;
}

/** Those that stand, in the order of their names. */
export async function subdomains(db: ReadDb): Promise<Subdomain[]> {
  const { rows } = await sql<Omit<Subdomain, 'domain'> & { readonly domain: string }>`
    select id, domain, name_fr as "nameFr", name_en as "nameEn", definition_fr as "definitionFr",
      definition_en as "definitionEn", added_at as "addedAt"
    from register.standing_subdomain order by key collate "C"`.execute(db);
  return rows.flatMap((row) => (isDomain(row.domain) ? [{ ...row, domain: row.domain }] : []));
}

/** What a list’s word is kept as, by the names of the territory’s own fields in both languages. */
export async function subdomainWords(db: ReadDb): Promise<ReadonlyMap<string, string>> {
  const standing = await subdomains(db);
  return new Map(
    standing.flatMap(({ domain, nameFr, nameEn }) =>
      [nameEn, nameFr].map((name) => [headingKey(name), ownFieldContent(domain, nameFr)] as const),
    ),
  );
}

/** The names of those that stand, by the codes that filters give them. */
export async function subdomainNames(db: ReadDb): Promise<ReadonlyMap<string, Said>> {
  const standing = await subdomains(db);
  return new Map(
    standing.map(({ domain, nameFr, nameEn }) => [ownFieldCode(domain, nameFr), { fr: nameFr, en: nameEn }]),
  );
}
