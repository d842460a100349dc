import type { PermissionTable } from '#kit/viewer.ts';

/** The territory's team says what it counts, and enters, corrects and withdraws figures; anybody reads them. */
export const figurePermissions = {
  'figure.enter': ['territory_lead', 'territory_editor'],
  'indicator.define': ['territory_lead', 'territory_editor'],
} as const satisfies PermissionTable;
