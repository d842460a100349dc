import type { Position, Ring, Shape } from './contour.ts';

/**
 * A point inside a commune, to stand its symbol on: the centroid of its largest part or, where that falls outside (a crescent, a
 * hole), the middle of the widest stretch of land at that latitude.
 */
export function centreOf(shape: Shape): Position {
  const [first = []] = shape;
  const largest = shape.reduce((best, one) => (size(one) > size(best) ? one : best), first);
  const [outer = []] = largest;
  const centroid = centroidOf(outer);
  const spans = spansAt(largest, centroid[1]);
  if (spans.some(([from, to]) => from <= centroid[0] && centroid[0] <= to)) return centroid;
  const widest = spans.reduce<Position | null>(
    (best, one) => (best === null || one[1] - one[0] > best[1] - best[0] ? one : best),
    null,
  );
  return widest === null ? centroid : [(widest[0] + widest[1]) / 2, centroid[1]];
}

function size(polygon: readonly Ring[]): number {
  return Math.abs(signedArea(polygon[0] ?? []));
}

function signedArea(ring: Ring): number {
  let twice = 0;
  for (const [a, b] of sides(ring)) twice += a[0] * b[1] - b[0] * a[1];
  return twice / 2;
}

function centroidOf(ring: Ring): Position {
  const [origin = [0, 0] as const] = ring;
  let [x, y, twice] = [0, 0, 0];
  for (const [from, to] of sides(ring)) {
    // Measured from the first vertex: far from zero, products of degrees would lose the digits that matter.
    const [ax, ay, bx, by] = [from[0] - origin[0], from[1] - origin[1], to[0] - origin[0], to[1] - origin[1]];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return twice === 0 ? origin : [origin[0] + x / (3 * twice), origin[1] + y / (3 * twice)];
}

/** The stretches of a polygon at one height, from west to east, holes left out. */
function spansAt(polygon: readonly Ring[], y: number): Position[] {
  const crossings = polygon
    .flatMap((ring) => sides(ring))
    .filter(([a, b]) => a[1] > y !== b[1] > y)
    .map(([a, b]) => a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
    .sort((a, b) => a - b);
  const spans: Position[] = [];
  for (let rank = 0; rank + 1 < crossings.length; rank += 2)
    spans.push([crossings[rank] ?? 0, crossings[rank + 1] ?? 0]);
  return spans;
}

function sides(ring: Ring): (readonly [Position, Position])[] {
  return ring.slice(1).map((to, rank) => [ring[rank] ?? to, to] as const);
}
