import type { PermissionTable } from '#kit/viewer.ts';

/** Who keeps the members of the assembly: its secretariat, under a mandate on that assembly's organisation. */
export const memberPermissions = {
  'members.keep': ['council_secretariat'],
  'assembly.create': ['council_secretariat'],
} as const satisfies PermissionTable;
