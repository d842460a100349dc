/** A table read from a file: its columns, and its rows by column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** One line of a difference: a row that came, one that went, or one cell that changed. */
export interface TableChange {
  readonly change: 'created' | 'removed' | 'changed';
  readonly key: string;
  /** The column of a cell that changed; empty for a whole row. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface TableDifference {
  /** In the order of their keys. */
  readonly changes: readonly TableChange[];
  readonly unchanged: number;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
}

/**
 * What changed from one edition of a table to the next, row by row of the same key and cell by cell of the columns that both
 * have. The order of rows and columns says nothing. `named` is the column that a row that came or went is called by.
 */
export function compareTables(before: Table, after: Table, key: string, named: string): TableDifference {
  const old = new Map(before.rows.map((row) => [row[key] ?? '', row]));
  const young = new Map(after.rows.map((row) => [row[key] ?? '', row]));
  const fields = before.columns.filter((column) => column !== key && after.columns.includes(column));
  const changes: TableChange[] = [];
  let unchanged = 0;
  for (const id of [...new Set([...old.keys(), ...young.keys()])].sort()) {
    const was = old.get(id);
    const is = young.get(id);
    if (was === undefined || is === undefined) {
      const change = was === undefined ? 'created' : 'removed';
      changes.push({ change, key: id, field: '', before: was?.[named] ?? '', after: is?.[named] ?? '' });
      continue;
    }
    const differ = fields.filter((field) => (was[field] ?? '') !== (is[field] ?? ''));
    if (differ.length === 0) unchanged += 1;
    for (const field of differ)
      changes.push({ change: 'changed', key: id, field, before: was[field] ?? '', after: is[field] ?? '' });
  }
  return {
    changes,
    unchanged,
    columnsAdded: after.columns.filter((column) => !before.columns.includes(column)),
    columnsRemoved: before.columns.filter((column) => !after.columns.includes(column)),
  };
}
