import type { Ctx } from '#kit/ctx.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { type Edition, findKnownUnits, findUnit, isSiren } from '#sirene/public.ts';
import { onlineTitle } from '../rules/online-source.ts';
import type { LinkReason } from '../rules/seen-candidate.ts';
import { heardUnits } from './heard-units.ts';

export type SirenRefusal = 'NOTHING_CHOSEN' | 'SIREN_KEY_WRONG' | 'NOT_IN_REFERENCE';

export interface UnitToLink {
  readonly siren: string;
  /** The edition that holds it; for one heard online, who told it and on which day. */
  readonly edition: Edition;
  /** What the online register made of it, where the link rests on that; null where it rests on the reference. */
  readonly heard: { readonly score: number; readonly reasons: readonly LinkReason[] } | null;
}

/**
 * The unit of a number somebody typed or chose, as it may be told: a natural person is nobody here. A number whose key is right is enough
 * when the reference has it, or when the online register told of it less than a day ago; `first` says which of the two is asked first.
 */
export async function unitToLink(
  ctx: Pick<Ctx, 'db' | 'now'>,
  slug: string,
  typed: string,
  first: 'reference' | 'online' = 'reference',
): Promise<Result<UnitToLink, SirenRefusal>> {
  const siren = typed.replace(/[\s\u00a0\u202f]/g, '');
  if (siren === '') return refuse('NOTHING_CHOSEN');
  if (!isSiren(siren)) return refuse('SIREN_KEY_WRONG');
  const places = [() => inReference(ctx, siren), () => heardOnline(ctx, slug, siren)];
  for (const look of first === 'reference' ? places : places.reverse()) {
    const found = await look();
    if (found !== null) return ok(found);
  }
  return refuse('NOT_IN_REFERENCE');
}

async function inReference(ctx: Pick<Ctx, 'db'>, siren: string): Promise<UnitToLink | null> {
  const known = (await findKnownUnits(ctx, [siren])).has(siren);
  const unit = known ? await findUnit(ctx, siren) : null;
  return unit === null ? null : { siren, edition: unit.edition, heard: null };
}

async function heardOnline(
  ctx: Pick<Ctx, 'db' | 'now'>,
  slug: string,
  siren: string,
): Promise<UnitToLink | null> {
  const heard = await heardUnits(ctx, slug);
  const one = heard?.units.find((each) => each.siren === siren);
  if (heard === null || one === undefined) return null;
  const on = civilDay(heard.at);
  const reasons: LinkReason[] = [...one.reasons, { code: 'heard_online', on, state: one.unit.state }];
  return { siren, edition: { title: onlineTitle, publishedOn: on }, heard: { score: one.score, reasons } };
}
