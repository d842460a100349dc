import type { PermissionTable } from '#kit/viewer.ts';

/** The territory's team says which legal unit an actor is; everybody reads what was decided, and why. */
export const matchPermissions = {
  'match.decide': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
