import type { PermissionTable } from '#kit/viewer.ts';

/** The territory's team adds links between actors, each with its source, and withdraws those that are wrong. */
export const linkPermissions = {
  'link.keep': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
