import type { SittingNow } from './sitting-now.ts';

/** A settled version of the draft. */
export interface MinutesVersion {
  readonly version: number;
  readonly sha256: string;
  readonly frozenAt: Date;
}

export interface MinutesAdoption {
  readonly version: number;
  /** The later sitting that adopted them. */
  readonly by: { readonly slug: string; readonly title: SittingNow['title']; readonly openedAt: Date };
  readonly corrections: string | null;
  /** Null: adopted without a vote. */
  readonly votes: { readonly for: number; readonly against: number; readonly abstain: number } | null;
  readonly recordedAt: Date;
}

export interface MinutesSignature {
  readonly seatId: string;
  readonly capacity: 'president' | 'secretary';
  readonly signedOn: string;
  readonly recordedAt: Date;
}

/** Everything that was done with the minutes of a sitting. */
export interface MinutesLife {
  readonly versions: readonly MinutesVersion[];
  readonly adoption: MinutesAdoption | null;
  readonly signatures: readonly MinutesSignature[];
}

/** Who still has to sign, and in what capacity. */
export interface DueSignature {
  readonly seatId: string;
  readonly capacity: MinutesSignature['capacity'];
}

export type MinutesState = 'draft' | 'settled' | 'adopted' | 'published';

/** The president and every secretary sign (L2121-15 CGCT); answers those whose signature is not recorded. */
export function dueSignatures(
  presidentSeatId: string | null,
  secretarySeatIds: readonly string[],
  signatures: readonly MinutesSignature[],
): readonly DueSignature[] {
  const due: DueSignature[] = [
    ...(presidentSeatId === null ? [] : [{ seatId: presidentSeatId, capacity: 'president' as const }]),
    ...secretarySeatIds.map((seatId) => ({ seatId, capacity: 'secretary' as const })),
  ];
  return due.filter(
    (one) => !signatures.some((done) => done.seatId === one.seatId && done.capacity === one.capacity),
  );
}

/** Where the minutes stand: the public reads them once they are adopted and signed, and not before (L2121-15 CGCT). */
export function minutesState(life: MinutesLife, due: readonly DueSignature[]): MinutesState {
  if (life.adoption === null) return life.versions.length === 0 ? 'draft' : 'settled';
  return due.length > 0 || life.signatures.length === 0 ? 'adopted' : 'published';
}

/** When they were put online: the moment the last signature was recorded; null before. */
export function publishedAt(life: MinutesLife, due: readonly DueSignature[]): Date | null {
  if (minutesState(life, due) !== 'published') return null;
  return life.signatures.reduce<Date | null>(
    (last, one) => (last === null || one.recordedAt > last ? one.recordedAt : last),
    null,
  );
}
