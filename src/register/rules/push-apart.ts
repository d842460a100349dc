import type { Position } from './contour.ts';

/** A round mark on a drawing. */
export interface Mark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const rounds = 80;

/**
 * Moves marks as little as it takes for none to cover another, and for each to be pressed alone (WCAG 2.5.8: their centres at
 * least `between` apart), without leaving the drawing. The order of the marks decides ties: same marks, same places.
 */
export function pushApart(
  marks: readonly Mark[],
  frame: { width: number; height: number; between: number },
): ReadonlyMap<string, Position> {
  const free = marks.map((mark) => ({ ...mark }));
  for (let round = 0; round < rounds; round += 1) if (!pushOnce(free, frame)) break;
  return new Map(free.map(({ key, x, y }) => [key, [tenth(x), tenth(y)]]));
}

interface Free {
  readonly radius: number;
  x: number;
  y: number;
}

function pushOnce(
  marks: readonly Free[],
  frame: { width: number; height: number; between: number },
): boolean {
  let moved = false;
  for (const [rank, a] of marks.entries()) {
    for (const b of marks.slice(rank + 1)) {
      const room = Math.max(a.radius + b.radius + 1, frame.between);
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = Math.hypot(dx, dy);
      if (length >= room) continue;
      moved = true;
      // Two marks on one point go apart sideways.
      const [ux, uy] = length < 1e-6 ? [1, 0] : [dx / length, dy / length];
      const push = (room + 0.2 - length) / 2;
      move(a, -ux * push, -uy * push, frame);
      move(b, ux * push, uy * push, frame);
    }
  }
  return moved;
}

function move(
  mark: Free,
  dx: number,
  dy: number,
  { width, height }: { width: number; height: number },
): void {
  mark.x = Math.min(width - mark.radius, Math.max(mark.radius, mark.x + dx));
  mark.y = Math.min(height - mark.radius, Math.max(mark.radius, mark.y + dy));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
