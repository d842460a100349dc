import type { Ctx } from '#kit/ctx.ts';
import type { IndicatorFigures } from '../rules/figure-types.ts';
import { readFigures } from './read-figures.ts';

/**
 * The values in force of some indicators, by slug, in the order asked; a slug nobody defined is left out.
 * Several values are several values: showing one of them alone goes through `singleValue`.
 */
export async function figuresOf(ctx: Pick<Ctx, 'db'>, slugs: readonly string[]): Promise<IndicatorFigures[]> {
  const all = await readFigures(ctx, { slugs });
  return slugs.flatMap((slug) => all.filter((one) => one.indicator.slug === slug)).map(withoutReplaced);
}

/** Every indicator with its values in force, in the order of the page. */
export async function allFigures(ctx: Pick<Ctx, 'db'>): Promise<IndicatorFigures[]> {
  return (await readFigures(ctx)).map(withoutReplaced);
}

function withoutReplaced({ indicator, figures }: IndicatorFigures): IndicatorFigures {
  return { indicator, figures: figures.filter((figure) => figure.replacedBy === null) };
}
