/** The roles a mandate can give, on one organisation and between two dates. Nothing else gives a right. */
export const roles = [
  'territory_lead',
  'territory_editor',
  'council_secretariat',
  'council_president',
  'council_member',
  'programme_office',
  'expert',
  'deciding_authority',
  'operator',
  'fund_manager',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export interface Mandate {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationSlug: string;
  readonly organisationName: string;
}

/** Who looks at a page: nobody known, or a person acting under one of the mandates in force today. */
export interface Viewer {
  readonly personId: string | null;
  readonly name: string | null;
  /** The mandate this person acts under; every right comes from it alone. */
  readonly acting: Mandate | null;
  /** The other mandates in force, to switch to. */
  readonly mandates: readonly Mandate[];
}

export const nobody: Viewer = { personId: null, name: null, acting: null, mandates: [] };

/** A module's table of permissions: verb → the roles that may. What is not in the table is refused. */
export type PermissionTable = Readonly<Record<string, readonly Role[]>>;

/**
 * May this viewer do `verb`? Only under the mandate they act with, and, when the thing belongs to an organisation,
 * only for that organisation. An administrator runs the instance: no right over a file, a vote or a label follows.
 */
export function may<T extends PermissionTable>(
  viewer: Viewer,
  table: T,
  verb: keyof T & string,
  organisationId?: string,
): boolean {
  const mandate = viewer.acting;
  if (!mandate) return false;
  if (!table[verb]?.includes(mandate.role)) return false;
  return organisationId === undefined || mandate.organisationId === organisationId;
}
