// The door that answers: what the reference says of a legal unit, and from a name to one.
export { matchColumns, matchRows, sayReason } from './commands/match-rows.ts';
export { unitsOfSameKeys, unitsWorthComparing } from './rules/find-units.ts';
export { foldName } from './rules/fold-name.ts';
export { frenchTerritories } from './rules/french-territories.ts';
export { errorsAllowed, isSlip, letterDistance } from './rules/letter-distance.ts';
export { type Candidate, isAccepted, matchName, type NameQuery } from './rules/match-name.ts';
export { type MatchReason, matchReasons } from './rules/match-reasons.ts';
export type { TellableUnit } from './rules/may-be-told.ts';
export { type NafCode, type NafNomenclature, nafSection } from './rules/naf.ts';
export { isNoName, nameForm, wordClass } from './rules/name-form.ts';
export { type NameStarts, nameStarts } from './rules/name-starts.ts';
export type { OnlineUnit } from './rules/online-answer.ts';
export type { OnlineRefusal, OnlineRegister } from './rules/online-register.ts';
export { communeKey, departmentOfPostcode } from './rules/place.ts';
export { type NamesScored, scoreNames } from './rules/score-names.ts';
export type { OnlineCandidate } from './rules/score-online.ts';
export { isPlaceable, masked } from './rules/shown-unit.ts';
export { formatSiren, formatSiret, isSiren, isSiret } from './rules/siren.ts';
export type { Edition, Establishment, Unit } from './rules/unit.ts';
export { type KnownUnit, type UnitDifference, unitDifferences } from './rules/unit-differences.ts';
export {
  buildUnitIndex,
  type KnownName,
  type LegalUnit,
  namesOf,
  type UnitIndex,
  unitIndexBuilder,
} from './rules/unit-index.ts';
export { deepPage, hostLabel, ownHost } from './rules/website-host.ts';
export { findKnownUnits } from './views/find-known-units.ts';
export { findUnit, findUnits } from './views/find-units.ts';
export { knownUnitIndex } from './views/known-unit-index.ts';
export { legalStandings } from './views/legal-standings.ts';
export { type LookedUp, type LookUpQuery, lookUp } from './views/look-up.ts';
export { type ReferenceStanding, referenceStanding } from './views/reference-standing.ts';
export { searchUnits } from './views/search-units.ts';
export { unitsHere } from './views/units-here.ts';
