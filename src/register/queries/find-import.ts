import { sql } from 'kysely';
import type { ReadDb, Tx } from '#kit/db/database.ts';
import { isId } from '#kit/ids.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { OutcomeCounts } from '../import-tables.ts';
import type { Mark } from '../rules/actor.ts';
import type { MappedColumn } from '../rules/import-fields.ts';
import type { ImportState } from '../rules/import-state.ts';
import type { SheetKind, SheetsSeen } from '../rules/sheets/read-sheets.ts';
import type { Kind } from '../rules/vocabulary.ts';

/** How a sheet was read, once somebody chose. */
export interface Judged {
  readonly sheet: string;
  readonly headerLine: number;
  readonly columns: readonly MappedColumn[];
  readonly defaultKind: Kind | null;
  readonly defaultInclusion: string | null;
  readonly counts: OutcomeCounts;
  readonly difference: string;
}

export interface ImportNow {
  readonly id: string;
  readonly number: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: number;
  readonly fileKind: SheetKind;
  readonly seen: SheetsSeen;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly published: PartialDate | null;
    readonly readOn: string;
    readonly licence: string | null;
    readonly mark: Mark;
  };
  readonly judged: Judged | null;
  readonly startedAt: Date;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
}

interface Row {
  readonly id: string;
  readonly number: string;
  readonly state: ImportState;
  readonly file_name: string;
  readonly file_sha256: string;
  readonly file_bytes: bigint;
  readonly file_kind: SheetKind;
  readonly seen: SheetsSeen;
  readonly source_title: string;
  readonly source_publisher: string;
  readonly source_url: string;
  readonly source_published: PartialDate | null;
  readonly read_on: string;
  readonly licence: string | null;
  readonly mark: Mark;
  readonly sheet: string | null;
  readonly header_line: number | null;
  readonly columns: readonly MappedColumn[] | null;
  readonly default_kind: Kind | null;
  readonly default_inclusion: string | null;
  readonly counts: OutcomeCounts | null;
  readonly difference: string | null;
  readonly started_at: Date;
  readonly applied_at: Date | null;
  readonly undone_at: Date | null;
}

const columns = sql`i.id, i.number::text as number, i.state, i.file_name, i.file_sha256, i.file_bytes, i.file_kind, i.seen,
  i.source_title, i.source_publisher, i.source_url, i.source_published, i.read_on, i.licence, i.mark, i.sheet, i.header_line,
  i.columns, i.default_kind, i.default_inclusion, i.counts, i.difference, i.started_at, i.applied_at, i.undone_at`;

/** An import of this organisation; null for any other, which is not told to exist. */
export async function findImport(db: ReadDb, organisationId: string, id: string): Promise<ImportNow | null> {
  if (!isId(id) || !isId(organisationId)) return null;
  const { rows } = await sql<Row>`select ${columns} from register.import as i
    where i.id = ${id}::uuid and i.organisation_id = ${organisationId}::uuid`.execute(db);
  return rows[0] === undefined ? null : importOf(rows[0]);
}

/**
 * The same, held until the end of the transaction; every act that changes values waits for the one before it, so that two imports
 * never list the same actor twice.
 */
export async function holdImport(tx: Tx, organisationId: string, id: string): Promise<ImportNow | null> {
  await holdValues(tx);
  return findImport(tx, organisationId, id);
}

export async function holdValues(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('register.field_value'))`.execute(tx);
}

/** Every import of this organisation, the newest first. */
export async function listImports(db: ReadDb, organisationId: string): Promise<ImportNow[]> {
  const { rows } = await sql<Row>`select ${columns} from register.import as i
    where i.organisation_id = ${organisationId}::uuid and i.state <> 'abandoned' order by i.number desc`.execute(
    db,
  );
  return rows.map(importOf);
}

function importOf(row: Row): ImportNow {
  const { sheet, header_line: headerLine, columns: chosen, counts, difference } = row;
  const judged =
    sheet === null || headerLine === null || chosen === null || counts === null || difference === null
      ? null
      : {
          sheet,
          headerLine,
          columns: chosen,
          defaultKind: row.default_kind,
          defaultInclusion: row.default_inclusion,
          counts,
          difference,
        };
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    fileName: row.file_name,
    fileSha256: row.file_sha256,
    fileBytes: Number(row.file_bytes),
    fileKind: row.file_kind,
    seen: row.seen,
    source: {
      title: row.source_title,
      publisher: row.source_publisher,
      url: row.source_url,
      published: row.source_published,
      readOn: row.read_on,
      licence: row.licence,
      mark: row.mark,
    },
    judged,
    startedAt: row.started_at,
    appliedAt: row.applied_at,
    undoneAt: row.undone_at,
  };
}
