import type { Position, Shape } from './contour.ts';
import { simplerShapes } from './shared-borders.ts';

/** Contours ready to be drawn, and the lines where one group of communes ends: another begins there, or nothing does. */
export interface Ground {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly borders: readonly (readonly Position[])[];
}

/** Simplifies contours together, and picks out of their lines those whose two sides belong to different groups. */
export function groundOf(
  shapes: ReadonlyMap<string, Shape>,
  groupOf: (code: string) => string | null,
  tolerance: number,
): Ground {
  const simpler = simplerShapes(shapes, tolerance);
  const borders = simpler.borders.filter(({ owners }) => {
    // A commune of no group is a group by itself.
    const groups = new Set([...owners].map((code) => groupOf(code) ?? code));
    return owners.size === 1 || groups.size > 1;
  });
  return { shapes: simpler.shapes, borders: borders.map((one) => one.line) };
}
