import type { ReadDb } from '#kit/db/database.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { type Edition, findKnownUnits, findUnit, isSiren } from '#sirene/public.ts';

export type SirenRefusal = 'NOTHING_CHOSEN' | 'SIREN_KEY_WRONG' | 'NOT_IN_REFERENCE';

export interface UnitToLink {
  readonly siren: string;
  /** The edition that holds it. */
  readonly edition: Edition;
}

/** The unit of a number somebody typed or chose, as it may be told: a natural person is nobody here. */
export async function unitToLink(db: ReadDb, typed: string): Promise<Result<UnitToLink, SirenRefusal>> {
  const siren = typed.replace(/[\s\u00a0\u202f]/g, '');
  if (siren === '') return refuse('NOTHING_CHOSEN');
  if (!isSiren(siren)) return refuse('SIREN_KEY_WRONG');
  const known = (await findKnownUnits({ db }, [siren])).has(siren);
  const unit = known ? await findUnit({ db }, siren) : null;
  return unit === null ? refuse('NOT_IN_REFERENCE') : ok({ siren, edition: unit.edition });
}
