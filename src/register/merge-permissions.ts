import type { PermissionTable } from '#kit/viewer.ts';

/** The territory's team says which profiles are one, and which are two. */
export const mergePermissions = {
  'actors.merge': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
