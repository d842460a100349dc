import type { Ctx } from '#kit/ctx.ts';
import { isId } from '#kit/ids.ts';
import type { Figure, Indicator } from '../rules/figure-types.ts';
import { readFigures } from './read-figures.ts';

/** A figure cited by its id, with what it counts. */
export interface CitedFigure {
  readonly indicator: Indicator;
  readonly figure: Figure;
}

/** Figures by id, in the order asked, those replaced since included (`replacedBy` says so). Unknown ids are left out. */
export async function findFigures(
  ctx: Pick<Ctx, 'db'>,
  figureIds: readonly string[],
): Promise<CitedFigure[]> {
  const read = await readFigures(ctx, { figureIds: figureIds.filter(isId) });
  const cited = read.flatMap(({ indicator, figures }) => figures.map((figure) => ({ indicator, figure })));
  return figureIds.flatMap((id) => cited.filter((one) => one.figure.id === id));
}
