import type { PermissionTable } from '#kit/viewer.ts';

/** The territory's team writes the posts of its public site; nobody else does. */
export const sitePermissions = {
  'post.write': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
