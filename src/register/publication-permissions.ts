import type { PermissionTable } from '#kit/viewer.ts';

/** The territory’s team dates and publishes a version of its register; nobody else does. */
export const publicationPermissions = {
  'register.publish': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
