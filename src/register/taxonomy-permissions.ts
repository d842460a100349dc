import type { PermissionTable } from '#kit/viewer.ts';

/** The territory’s team says what its own fields are called, under those of the vocabulary. */
export const taxonomyPermissions = {
  'taxonomy.keep': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
