import type { PermissionTable } from '#kit/viewer.ts';

/** Who may do what in the debate; the president is a member too, and asks for the floor from their own seat. */
export const debatePermissions = {
  'floor.ask': ['council_member', 'council_president'],
  'debate.order': ['council_president', 'council_secretariat'],
  'amendment.receive': ['council_president', 'council_secretariat'],
  'closed_session.decide': ['council_president', 'council_secretariat'],
  'presence_code.draw': ['council_secretariat'],
} as const satisfies PermissionTable;
