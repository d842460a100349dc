import type { Ctx } from '#kit/ctx.ts';
import type { Figure, Indicator } from '../rules/figure-types.ts';
import { readFigures } from './read-figures.ts';

/** An indicator with its values in force, and apart those that a correction replaced; null when nobody defined it. */
export async function findIndicator(
  ctx: Pick<Ctx, 'db'>,
  slug: string,
): Promise<{ indicator: Indicator; figures: Figure[]; replaced: Figure[] } | null> {
  const [found] = await readFigures(ctx, { slugs: [slug] });
  if (!found) return null;
  return {
    indicator: found.indicator,
    figures: found.figures.filter((figure) => figure.replacedBy === null),
    replaced: found.figures.filter((figure) => figure.replacedBy !== null),
  };
}
