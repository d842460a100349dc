import { type Figure, figuresOf, isUnknown } from '#evidence/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';

/** A figure that may be presented for an indicator, with what it counts. */
export interface OfferedFigure extends Figure {
  readonly unit: Said;
}

/** The figures of evidence for an indicator of the call, side by side: none is dropped, none is averaged (GRE-16). */
export async function rivalFigures(ctx: Pick<Ctx, 'db'>, evidence: string | null): Promise<OfferedFigure[]> {
  if (evidence === null) return [];
  const [found] = await figuresOf(ctx, [evidence]);
  if (!found) return [];
  return found.figures
    .filter((figure) => !isUnknown(figure))
    .map((figure) => ({ ...figure, unit: found.indicator.unit }));
}
