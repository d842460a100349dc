/**
 * Roles of a table said again, to spread on its elements: when a narrow screen turns rows into sheets (`data-narrow="cards"`),
 * `display: block` takes the table's own roles away from assistive technologies.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
