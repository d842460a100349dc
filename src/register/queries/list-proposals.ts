import type { ReadDb } from '#kit/db/database.ts';
import { sha256 } from '#kit/ids.ts';
import { masked } from '#sirene/public.ts';
import {
  type CarriedUnit,
  firstReadings,
  type Proposal,
  proposalsOf,
  worstFirst,
} from '../rules/reference-proposals.ts';
import { carriedUnits, type Met } from './carried-units.ts';

export interface ProposalsNow {
  readonly proposals: readonly Proposal[];
  /** Actors whose SIREN the reference has. */
  readonly carried: number;
  /** Of these, those whose unit was never read: what they are renamed from cannot be known yet. */
  readonly unread: number;
}

/**
 * What the reference says otherwise now, worst first. Computed at each look and kept nowhere: a kept proposal would be wrong at the
 * next edition, and only the answers must last.
 */
export async function listProposals(
  db: ReadDb,
  among: readonly string[] | null = null,
): Promise<ProposalsNow> {
  const met = await carriedUnits(db, among);
  return {
    proposals: worstFirst(met.flatMap(({ carried, unit }) => proposalsOf(carried, unit))),
    carried: met.length,
    unread: met.filter(isUnread).length,
  };
}

/** Something of this unit could be read first, and was not. */
export function isUnread({ carried, unit }: Met): boolean {
  return missingReadings(carried, unit).length > 0;
}

/** What the reference says of a unit, aspect by aspect, where nothing was read before. */
export function missingReadings(carried: CarriedUnit, unit: Met['unit']) {
  return firstReadings(unit, masked).filter(
    (one) => !carried.readings.some((read) => read.aspect === one.aspect),
  );
}

/** The fingerprint of proposals that were shown together: what is accepted at once is what was counted. */
export function fingerprintOf(proposals: readonly Proposal[]): string {
  return sha256(proposals.map((one) => one.key).join('\n'));
}
