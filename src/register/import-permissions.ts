import type { PermissionTable } from '#kit/viewer.ts';

/** The territory's team keeps its register: it imports lists, undoes them, and says which of rival values is shown. */
export const importPermissions = {
  'import.keep': ['territory_lead', 'territory_editor'],
  'value.choose': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
