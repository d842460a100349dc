import type { PermissionTable } from '#kit/viewer.ts';

/** Who keeps the record of a sitting: its secretariat; the president reads the draft, records the adoption, signs. */
export const recordPermissions = {
  'secretaries.name': ['council_secretariat', 'council_president'],
  'minutes.read': ['council_secretariat', 'council_president'],
  'minutes.write': ['council_secretariat'],
  'minutes.adopt': ['council_secretariat', 'council_president'],
  'act.transmit': ['council_secretariat'],
  'deadlines.read': ['council_secretariat', 'council_president'],
} as const satisfies PermissionTable;
