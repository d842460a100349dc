import type { NafCode } from './naf.ts';
import { nameForm } from './name-form.ts';
import { masked } from './shown-unit.ts';
import type { Unit } from './unit.ts';

/** What somebody keeps of a legal unit; null is not kept, and compares with nothing. */
export interface KnownUnit {
  /** The legal name as it was read last, not the name people use: that one differs from it in half of the cases. */
  readonly legalName: string | null;
  readonly communeCode: string | null;
  readonly naf: NafCode | null;
  readonly activeUntil: string | null;
}

/** Something that the reference says otherwise: a proposal, never a change (register.md § 13, consequence 24). */
export type UnitDifference =
  | { readonly code: 'CEASED'; readonly on: string | null }
  | { readonly code: 'REOPENED' }
  | { readonly code: 'RENAMED'; readonly from: string; readonly to: string }
  | { readonly code: 'MOVED'; readonly from: string; readonly to: string; readonly commune: string | null }
  | { readonly code: 'ACTIVITY'; readonly from: NafCode; readonly to: NafCode }
  /** The same activity, named in another nomenclature: no news of the unit. */
  | { readonly code: 'RECODED'; readonly from: NafCode; readonly to: NafCode };

/**
 * What the reference says otherwise than what is known, in the order of its weight. A value that either side does not have,
 * or that may not be shown, makes no difference; neither do accents, case and legal forms in a name. A unit has not moved while
 * one of its open establishments is in the town that is known.
 */
export function unitDifferences(known: KnownUnit, reference: Unit): UnitDifference[] {
  return [
    ...lifeDifference(known, reference),
    ...nameDifference(known, reference),
    ...placeDifference(known, reference),
    ...activityDifference(known, reference),
  ];
}

function lifeDifference(known: KnownUnit, { state, ceasedOn }: Unit): UnitDifference[] {
  if (state === 'ceased' && known.activeUntil === null) return [{ code: 'CEASED', on: ceasedOn }];
  if (state === 'active' && known.activeUntil !== null) return [{ code: 'REOPENED' }];
  return [];
}

function nameDifference(known: KnownUnit, { legalName: to }: Unit): UnitDifference[] {
  const from = known.legalName;
  if (from === null || to === null || to === masked) return [];
  // INSEE writes « ATELIER D ESSAI » for « Atelier d’essai SAS ».
  return nameForm(from)?.glued === nameForm(to)?.glued ? [] : [{ code: 'RENAMED', from, to }];
}

function placeDifference({ communeCode: from }: KnownUnit, { establishments }: Unit): UnitDifference[] {
  const open = establishments.filter((one) => one.state !== 'closed' && one.communeCode !== null);
  const head = open.find((one) => one.role === 'head');
  const to = head?.communeCode ?? null;
  if (from === null || to === null || open.some((one) => one.communeCode === from)) return [];
  return [{ code: 'MOVED', from, to, commune: head?.commune ?? null }];
}

function activityDifference({ naf: from }: KnownUnit, { naf, naf2025 }: Unit): UnitDifference[] {
  if (from === null || from.nomenclature === null) return [];
  const second: NafCode[] = naf2025 === null ? [] : [{ code: naf2025, nomenclature: 'NAF2025' }];
  const codes = [...(naf === null ? [] : [naf]), ...second];
  const same = codes.find((one) => one.nomenclature === from.nomenclature);
  if (same) return same.code === from.code ? [] : [{ code: 'ACTIVITY', from, to: same }];
  const [to] = codes.filter((one) => one.nomenclature !== null);
  return to === undefined ? [] : [{ code: 'RECODED', from, to }];
}
