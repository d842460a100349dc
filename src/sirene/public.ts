// The door that answers: from a name to a legal unit.
export { matchColumns, matchRows } from './commands/match-rows.ts';
export type { NameQuery } from './rules/match-name.ts';
export { formatSiren, isSiren, isSiret } from './rules/siren.ts';
export type { LegalUnit } from './rules/unit-index.ts';
