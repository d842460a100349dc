import type { Position, Ring, Shape } from './contour.ts';

/** A line between two meeting points of contours, drawn with fewer points, and the shapes that it bounds. */
export interface Border {
  readonly line: readonly Position[];
  readonly owners: ReadonlySet<string>;
}

export interface SimplerShapes {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly borders: readonly Border[];
}

/**
 * Draws contours with fewer points (Douglas and Peucker, 1973: nothing moves by more than `tolerance`). A border that two
 * neighbours share is simplified once and stays one line: no gap, no overlap between them.
 */
export function simplerShapes(shapes: ReadonlyMap<string, Shape>, tolerance: number): SimplerShapes {
  const meets = meetingPoints(shapes);
  const borders = new Map<string, { line: readonly Position[]; owners: Set<string> }>();
  const drawn = (points: readonly Position[], owner: string): readonly Position[] => {
    const forward = isForward(points);
    const way = forward ? points : points.toReversed();
    const key = way.map(keyOf).join(' ');
    let border = borders.get(key);
    if (!border) {
      border = { line: fewerPoints(way, tolerance), owners: new Set() };
      borders.set(key, border);
    }
    border.owners.add(owner);
    return forward ? border.line : border.line.toReversed();
  };
  const simpler = new Map<string, Shape>();
  for (const [owner, shape] of shapes) {
    const polygons = shape.map((rings) => rings.map((ring) => joined(cut(ring, meets), drawn, owner)));
    // A part that has become a line no longer has an inside; the whole shape must keep one.
    const kept = polygons.filter(([outer = []]) => outer.length > 3);
    simpler.set(owner, kept.length > 0 ? kept : shape);
  }
  return { shapes: simpler, borders: [...borders.values()] };
}

/** The vertices where more than one line goes on: there borders begin and end. */
function meetingPoints(shapes: ReadonlyMap<string, Shape>): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const shape of shapes.values()) {
    for (const ring of shape.flat()) {
      const keys = ring.map(keyOf);
      for (const [rank, to] of keys.slice(1).entries()) {
        const from = keys[rank] ?? to;
        link(from, to);
        link(to, from);
      }
    }
  }
  return new Set([...neighbours].filter(([, to]) => to.size !== 2).map(([key]) => key));
}

/** A ring as the borders that make it. One that meets nobody is cut at two vertices that everybody would choose. */
function cut(ring: Ring, meets: ReadonlySet<string>): Position[][] {
  const open = ring.slice(0, -1);
  const at = open.flatMap((point, rank) => (meets.has(keyOf(point)) ? [rank] : []));
  const marks = at.length > 0 ? at : ownMarks(open);
  return marks.map((from, rank) => {
    const next = marks[rank + 1];
    if (next !== undefined) return open.slice(from, next + 1);
    const [first = 0] = marks;
    return [...open.slice(from), ...open.slice(0, first + 1)];
  });
}

function ownMarks(open: readonly Position[]): number[] {
  const keys = open.map(keyOf);
  const lowest = keys.reduce((best, key, rank) => (key < (keys[best] ?? '') ? rank : best), 0);
  const origin = open[lowest] ?? ([0, 0] as const);
  const far = open.map((point) => Math.hypot(point[0] - origin[0], point[1] - origin[1]));
  const farthest = far.reduce((best, length, rank) => (length > (far[best] ?? 0) ? rank : best), lowest);
  return lowest === farthest ? [lowest] : [lowest, farthest].sort((a, b) => a - b);
}

function joined(
  lines: readonly Position[][],
  drawn: (points: readonly Position[], owner: string) => readonly Position[],
  owner: string,
): Ring {
  const ring: Position[] = [];
  for (const line of lines) ring.push(...drawn(line, owner).slice(ring.length === 0 ? 0 : 1));
  return ring;
}

/** The way a border is read, the same for both neighbours. */
function isForward(points: readonly Position[]): boolean {
  const [first, last] = [keyOf(points[0]), keyOf(points.at(-1))];
  if (first !== last) return first < last;
  return keyOf(points[1]) <= keyOf(points.at(-2));
}

function fewerPoints(points: readonly Position[], tolerance: number): readonly Position[] {
  const kept = new Set([0, points.length - 1]);
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    let [far, distance] = [-1, tolerance];
    for (let rank = from + 1; rank < to; rank += 1) {
      const one = distanceTo(points[rank], points[from], points[to]);
      if (one > distance) [far, distance] = [rank, one];
    }
    if (far === -1) continue;
    kept.add(far);
    stretches.push([from, far], [far, to]);
  }
  return points.filter((_point, rank) => kept.has(rank));
}

function distanceTo(point?: Position, from?: Position, to?: Position): number {
  if (!point || !from || !to) return 0;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / long;
  const near = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - from[0] - near * dx, point[1] - from[1] - near * dy);
}

function keyOf(point: Position | undefined): string {
  return point ? `${point[0]},${point[1]}` : '';
}
