import { sql } from 'kysely';
import type { ReadDb, Tx } from '#kit/db/database.ts';
import type { PlannedRow } from '../rules/plan-import.ts';
import type { SheetRow } from '../rules/sheets/sheet.ts';

const atOnce = 1_000;

/** Keeps what every row of a draft would become, instead of what was kept before. */
export async function storeRows(
  tx: Tx,
  importId: string,
  rows: readonly PlannedRow[],
  tell: (done: number) => void,
): Promise<void> {
  await sql`delete from register.import_row where import_id = ${importId}::uuid`.execute(tx);
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce).map((row) => ({ ...rowJson(row), cells: row.cells }));
    await sql`insert into register.import_row (import_id, line, cells, outcome, remarks, changes, links, site, source, actor_id)
      select ${importId}::uuid, one.line, one.cells, one.outcome, one.remarks, one.changes, one.links,
        nullif(one.site, 'null'::jsonb), nullif(one.source, 'null'::jsonb), one.actor_id
      from ${recordsOf(JSON.stringify(some))}`.execute(tx);
    tell(Math.min(from + atOnce, rows.length));
  }
}

/** Gives rows of a draft what they became at last: who was created, and what was let in after a look. */
export async function settleRows(tx: Tx, importId: string, rows: readonly PlannedRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce).map(rowJson);
    await sql`update register.import_row as r
      set outcome = one.outcome, remarks = one.remarks, changes = one.changes, links = one.links,
        site = nullif(one.site, 'null'::jsonb), source = nullif(one.source, 'null'::jsonb), actor_id = one.actor_id
      from ${recordsOf(JSON.stringify(some))} where r.import_id = ${importId}::uuid and r.line = one.line`.execute(
      tx,
    );
  }
}

/** The rows of a draft as they were read, in the order of the file. */
export async function readStoredRows(db: ReadDb, importId: string): Promise<SheetRow[]> {
  const { rows } = await sql<SheetRow>`select line, cells from register.import_row
    where import_id = ${importId}::uuid order by line`.execute(db);
  return rows;
}

function rowJson({ line, outcome, remarks, changes, links, site, source, actor }: PlannedRow) {
  return {
    line,
    outcome,
    remarks,
    changes,
    links: links.map(({ toId: _, ...told }) => told),
    site,
    source,
    actor_id: actor === null || actor.startsWith('line:') ? null : actor,
  };
}

function recordsOf(rows: string) {
  return sql`jsonb_to_recordset(${rows}::jsonb)
    as one (line integer, cells jsonb, outcome text, remarks jsonb, changes jsonb, links jsonb, site jsonb, source jsonb,
      actor_id uuid)`;
}
