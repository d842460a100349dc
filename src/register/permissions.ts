import type { PermissionTable } from '#kit/viewer.ts';

/** The territory's team keeps views under a name; anybody looks. */
export const registerPermissions = {
  'view.save': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
