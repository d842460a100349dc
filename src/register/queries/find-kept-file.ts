import type { ReadDb } from '#kit/db/database.ts';
import { isId } from '#kit/ids.ts';
import type { ImportTables } from '../import-tables.ts';
import type { SheetKind } from '../rules/sheets/read-sheets.ts';

/** A list in the store, that this team sent. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly kind: SheetKind;
}

/** A file of this organisation; null for any other. */
export async function findKeptFile(db: ReadDb, organisationId: string, id: string): Promise<KeptFile | null> {
  if (!isId(id) || !isId(organisationId)) return null;
  const row = await db
    .withTables<ImportTables>()
    .selectFrom('register.import_file')
    .select(['id', 'name', 'sha256', 'bytes', 'kind'])
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, size: Number(row.bytes) };
}
