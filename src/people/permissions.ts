import { may, type PermissionTable, type Role, roles, type Viewer } from '#kit/viewer.ts';

/** Who may do what with accounts and mandates. What is not here is refused. */
export const peoplePermissions = {
  'mandates.list': ['administrator', 'council_secretariat', 'territory_lead'],
  // Of every organisation: the instance's own work.
  'mandate.keep': ['administrator'],
  'organisation.add': ['administrator'],
  // Of one's own organisation only.
  'council_mandate.keep': ['council_secretariat'],
  'editor_mandate.keep': ['territory_lead'],
} as const satisfies PermissionTable;

/** The mandates that an organisation keeps by itself, and the verb it takes. */
const keptAtHome: Partial<Record<Role, 'council_mandate.keep' | 'editor_mandate.keep'>> = {
  council_president: 'council_mandate.keep',
  council_member: 'council_mandate.keep',
  territory_editor: 'editor_mandate.keep',
};

/** May this viewer grant or end a mandate of this role on this organisation? */
export function mayKeepMandate(viewer: Viewer, role: Role, organisationId: string): boolean {
  if (may(viewer, peoplePermissions, 'mandate.keep')) return true;
  const verb = keptAtHome[role];
  return verb !== undefined && may(viewer, peoplePermissions, verb, organisationId);
}

/** The roles this viewer may entrust. */
export function keptRoles(viewer: Viewer): Role[] {
  const organisationId = viewer.acting?.organisationId ?? '';
  return roles.filter((role) => mayKeepMandate(viewer, role, organisationId));
}

/** The one organisation whose mandates this viewer keeps; null for the one who keeps them all. */
export function keptOrganisation(viewer: Viewer): string | null {
  if (may(viewer, peoplePermissions, 'mandate.keep')) return null;
  return viewer.acting?.organisationId ?? '';
}
