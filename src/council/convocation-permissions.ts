import type { PermissionTable } from '#kit/viewer.ts';

/**
 * Who prepares and sends: the secretariat, for the president who convokes (L2121-10 CGCT), or the president; who records
 * the ruling on the urgency: whoever conducts the sitting; who answers: whoever holds a seat.
 */
export const convocationPermissions = {
  'sitting.prepare': ['council_secretariat', 'council_president'],
  // No text we read organises it: who convenes may take it back (inference).
  'sitting.cancel': ['council_secretariat', 'council_president'],
  // Where the public follows it from afar, and how the assembly reads « semester » (L5211-11-1 CGCT).
  'broadcast.keep': ['council_secretariat', 'council_president'],
  'semester.choose': ['council_secretariat', 'council_president'],
  // Who received, read and replied: for the secretariat alone, the president being a member among others.
  'sending.follow': ['council_secretariat'],
  'urgency.record': ['council_secretariat', 'council_president'],
  'convocation.answer': ['council_member', 'council_president'],
} as const satisfies PermissionTable;
