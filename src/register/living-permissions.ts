import type { PermissionTable } from '#kit/viewer.ts';

/** The territory's team keeps the register alive: it answers the reference, looks again at old profiles, answers actors. */
export const livingPermissions = {
  'reference.decide': ['territory_lead', 'territory_editor'],
  'actor.confirm': ['territory_lead', 'territory_editor'],
  'correction.answer': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
