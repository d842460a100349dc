/** A field of a Table Schema (Frictionless, specs.frictionlessdata.io/table-schema), as far as SCDL uses it. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string };
}

export interface TableSchema {
  readonly fields: readonly Field[];
}

const types: Readonly<Record<string, (cell: string, format: string) => boolean>> = {
  string: (cell, format) => format !== 'uri' || URL.canParse(cell),
  integer: (cell) => /^[+-]?\d+$/.test(cell),
  number: (cell) => /^[+-]?\d+(\.\d+)?$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) =>
    /^\d{4}-\d{2}-\d{2}$/.test(cell) && new Date(`${cell}T00:00:00Z`).toISOString().slice(0, 10) === cell,
};

/**
 * What a table of texts does not respect of a schema: its head, then for each row what is required, the types, the
 * patterns. One sentence per fault, none is []. An empty cell is a missing value, as the standard says.
 */
export function tableFaults(
  schema: TableSchema,
  [head = [], ...rows]: readonly (readonly string[])[],
): string[] {
  const names = schema.fields.map((field) => field.name);
  const faults = JSON.stringify(head) === JSON.stringify(names) ? [] : [`the head is ${head.join(',')}`];
  for (const [index, row] of rows.entries()) {
    if (row.length !== names.length) faults.push(`row ${index + 1} has ${row.length} cells`);
    for (const [rank, field] of schema.fields.entries()) {
      const fault = cellFault(field, row[rank] ?? '');
      if (fault) faults.push(`row ${index + 1}, ${field.name}: ${fault}`);
    }
  }
  return faults;
}

function cellFault({ type, format, constraints }: Field, cell: string): string | null {
  if (cell === '') return constraints?.required ? 'required' : null;
  const fits = types[type];
  if (!fits) return `the type ${type} is not known to this check`;
  if (!fits(cell, format ?? 'default')) return `not of type ${type}: ${cell}`;
  if (constraints?.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
    return `pattern: ${cell}`;
  return null;
}
