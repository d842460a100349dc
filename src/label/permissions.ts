import type { PermissionTable } from '#kit/viewer.ts';

/**
 * Who may do what to a candidature: always under a mandate on the organisation that carries it. The rows on pieces,
 * letters and commitments are in `support-permissions.ts`.
 */
export const labelPermissions = {
  'candidature.edit': ['territory_lead', 'territory_editor'],
  'candidature.file': ['territory_lead'],
} as const satisfies PermissionTable;
