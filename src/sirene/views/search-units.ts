import type { Ctx } from '#kit/ctx.ts';
import type { Unit } from '../rules/unit.ts';
import { foundUnits } from './found-units.ts';

/** The first legal units that a text finds, by the rules of `foundUnits`, with their head office only. */
export async function searchUnits(ctx: Pick<Ctx, 'db'>, text: string): Promise<readonly Unit[]> {
  return (await foundUnits(ctx, { text, facets: {}, page: 1 })).units;
}
