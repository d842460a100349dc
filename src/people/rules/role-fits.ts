import type { Role } from '#kit/viewer.ts';

export const organisationKinds = [
  'territory',
  'council',
  'ministry',
  'programme_office',
  'operator',
  'fund_manager',
  'agency',
  'jury',
  'instance',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

const kindsOf: Readonly<Record<Role, readonly OrganisationKind[]>> = {
  territory_lead: ['territory'],
  territory_editor: ['territory'],
  council_secretariat: ['council'],
  council_president: ['council'],
  council_member: ['council'],
  programme_office: ['programme_office'],
  expert: ['jury', 'programme_office'],
  deciding_authority: ['ministry'],
  operator: ['operator'],
  fund_manager: ['fund_manager', 'agency', 'operator'],
  administrator: ['instance'],
};

/** Does this role exist in an organisation of this kind? Nobody is a council member of a ministry. */
export function roleFits(role: Role, kind: OrganisationKind): boolean {
  return kindsOf[role].includes(kind);
}
