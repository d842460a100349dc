import type { PermissionTable } from '#kit/viewer.ts';

/** Who may add what to a deliberation or to the assembly: its secretariat, under a mandate on that assembly. */
export const deliberationPermissions = {
  'deliberation.number': ['council_secretariat'],
  'deliberation.complete': ['council_secretariat'],
  'deliberation.transmit': ['council_secretariat'],
  'assembly.identify': ['council_secretariat'],
} as const satisfies PermissionTable;
