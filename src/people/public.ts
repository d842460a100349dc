export { functionNames, type InstitutionalFunction } from './rules/function-names.ts';
export type { OrganisationKind } from './rules/role-fits.ts';
export type { FactSource } from './tables.ts';
export { findOrganisation, type Organisation } from './views/find-organisation.ts';
export { findViewer, mandatesInForce } from './views/find-viewer.ts';
export { type FunctionHeld, listFunctions, type NamedOrganisation } from './views/list-functions.ts';
export { listPublicRoles, type PublicRole } from './views/list-public-roles.ts';
export { type TeamMember, teamOf } from './views/list-team.ts';
export { personName } from './views/person-name.ts';
