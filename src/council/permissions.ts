import type { PermissionTable } from '#kit/viewer.ts';

/**
 * Who may come to which desk of a sitting; what each may do there is in the state tables (`who`). The president is a
 * member too, and votes from their own seat without changing mandate: the seat gives the voice, not the mandate.
 */
export const councilPermissions = {
  'sitting.conduct': ['council_president', 'council_secretariat'],
  'chair_desk.keep': ['council_president'],
  'presence.note': ['council_secretariat'],
  'seat.take': ['council_member', 'council_president'],
  'ballot.cast': ['council_member', 'council_president'],
  'rehearsal.start': ['council_president', 'council_secretariat'],
} as const satisfies PermissionTable;
