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

/** What the reference says of one actor whose SIREN it has. */
export interface ActorNews {
  readonly actorId: string;
  readonly proposals: readonly Proposal[];
  /** Was something of its unit never read? What it is renamed from cannot be known yet. */
  readonly isUnread: boolean;
}

const noProposal: readonly Proposal[] = [];

/**
 * What the reference says of these actors, or of everybody, now. Computed, and stored nowhere: a stored proposal would be wrong at the
 * next edition, and only the answers must last.
 */
export async function newsOf(db: ReadDb, among: readonly string[] | null): Promise<readonly ActorNews[]> {
  return (await carriedUnits(db, among)).map((met) => {
    const proposals = proposalsOf(met.carried, met.unit);
    return {
      actorId: met.carried.actorId,
      proposals: proposals.length === 0 ? noProposal : proposals,
      isUnread: isUnread(met),
    };
  });
}

/** What the reference says otherwise of them, worst first. */
export async function listProposals(
  db: ReadDb,
  among: readonly string[] | null = null,
): Promise<readonly Proposal[]> {
  return worstFirst((await newsOf(db, among)).flatMap((one) => one.proposals));
}

/** Something of this unit could be read first, and was not. */
function isUnread({ carried, unit }: Met): boolean {
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
