import type { Ctx } from '#kit/ctx.ts';
import { asMayBeTold, type TellableUnit } from '../rules/may-be-told.ts';
import { findUnits } from './find-units.ts';

/** The legal units known here among these SIREN, as they may be told today. */
export async function findKnownUnits(
  ctx: Pick<Ctx, 'db'>,
  sirens: readonly string[],
): Promise<ReadonlyMap<string, TellableUnit>> {
  return new Map((await toldAmong(ctx, sirens)).map((unit) => [unit.siren, unit]));
}

async function toldAmong(ctx: Pick<Ctx, 'db'>, sirens: readonly string[]): Promise<TellableUnit[]> {
  const units = await findUnits(ctx, sirens, 'as kept');
  return units.map(asMayBeTold).filter((unit) => unit !== null);
}
