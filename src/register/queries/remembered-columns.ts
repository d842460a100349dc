import type { ReadDb } from '#kit/db/database.ts';
import type { ImportTables } from '../import-tables.ts';
import type { ImportField } from '../rules/import-fields.ts';
import { sourceWords } from '../rules/source-words.ts';
import type { Kind } from '../rules/vocabulary.ts';

export interface Remembered {
  readonly columns: ReadonlyMap<string, ImportField | null>;
  readonly defaultKind: Kind | null;
  readonly defaultInclusion: string | null;
  readonly at: Date;
}

/** How the columns of this source were chosen the last time; null for a source never imported. */
export async function rememberedColumns(
  db: ReadDb,
  source: { readonly title: string; readonly publisher: string },
): Promise<Remembered | null> {
  const row = await db
    .withTables<ImportTables>()
    .selectFrom('register.import_mapping')
    .select(['columns', 'default_kind', 'default_inclusion', 'at'])
    .where('source_words', '=', sourceWords(source))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    columns: new Map(Object.entries(row.columns)),
    defaultKind: row.default_kind,
    defaultInclusion: row.default_inclusion,
    at: row.at,
  };
}
