// The door that answers: from a name to a legal unit.
export { matchColumns, matchRows } from './commands/match-rows.ts';
export { foldName } from './rules/fold-name.ts';
export { frenchTerritories } from './rules/french-territories.ts';
export { type Candidate, isAccepted, matchName, type NameQuery } from './rules/match-name.ts';
export type { KnownUnit } from './rules/may-be-told.ts';
export { type NameStarts, nameStarts } from './rules/name-starts.ts';
export { formatSiren, isSiren, isSiret } from './rules/siren.ts';
export { buildUnitIndex, type LegalUnit, type UnitIndex } from './rules/unit-index.ts';
export { findKnownUnits } from './views/find-known-units.ts';
export { knownUnitIndex } from './views/known-unit-index.ts';
