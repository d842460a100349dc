export interface SeatedGroup {
  readonly groupId: string;
  readonly seats: number;
}

export interface MappedSeat {
  /** 1 to N, from the left of the hall to its right: a seat keeps its number at every vote. */
  readonly number: number;
  /** 0 (left) to 1 (right). */
  readonly x: number;
  /** 0 (far end of the arcs) to 0.5 (the chair's side): the box is twice as wide as high, undistorted. */
  readonly y: number;
  /** 0 for the inner row. */
  readonly row: number;
  /** Radians, π on the left to 0 on the right. */
  readonly angle: number;
  readonly groupId: string | null;
}

const innerRadius = 0.5;

/**
 * Draws a hemicycle: rows of concentric arcs, radii from 0.5 to 1, seats per row proportional to the radius; seats in
 * order of angle then row, cut into one wedge per group from left to right in the order given. The hall has as many
 * seats as the groups together, or `seats` when some belong to no group (they close the right).
 */
export function seatMap(groups: readonly SeatedGroup[], seats?: number): readonly MappedSeat[] {
  const owners = groups.flatMap((group) => Array<string | null>(group.seats).fill(group.groupId));
  const rows = seatRows(Math.max(seats ?? 0, owners.length));
  const places = rows.flatMap((length, row) =>
    // A row of one seat faces the chair.
    Array.from({ length }, (_, index) =>
      length === 1 ? { row, index: 1, last: 2 } : { row, index, last: length - 1 },
    ),
  );
  // Fractions compared by whole numbers, so that equal angles are equal and the order never hangs on a rounding.
  places.sort((a, b) => a.index * b.last - b.index * a.last || a.row - b.row);
  return places.map(({ row, index, last }, rank) => {
    const angle = Math.PI * (1 - index / last);
    const radius = radiusOf(row, rows.length);
    return {
      number: rank + 1,
      x: (1 + radius * Math.cos(angle)) / 2,
      y: (1 - radius * Math.sin(angle)) / 2,
      row,
      angle,
      groupId: owners[rank] ?? null,
    };
  });
}

/** Seats in each row, inner first, for a hall of that size: 124 gives 14, 16, 19, 22, 25, 28. */
export function seatRows(seats: number): readonly number[] {
  if (seats <= 0) return [];
  const count = rowCount(seats);
  const radii = Array.from({ length: count }, (_, row) => radiusOf(row, count));
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const shares = radii.map((radius, row) => ({ row, exact: (seats * radius) / total }));
  const whole = shares.map((share) => Math.floor(share.exact));
  const spare = seats - whole.reduce((sum, length) => sum + length, 0);
  const byRemainder = shares.toSorted((a, b) => (b.exact % 1) - (a.exact % 1) || b.row - a.row);
  for (const { row } of byRemainder.slice(0, spare)) whole[row] = (whole[row] ?? 0) + 1;
  return whole;
}

/** The largest radius of a seat's dot that keeps neighbours apart, in the units of the map. */
export function seatDotRadius(seats: number): number {
  const rows = seatRows(seats);
  const between = rows.length > 1 ? (1 - innerRadius) / (rows.length - 1) : 1;
  const along = rows.map((length, row) => (Math.PI * radiusOf(row, rows.length)) / Math.max(1, length - 1));
  return Math.min(between, ...along) * 0.21;
}

// The number of rows that leaves as much room between rows as between neighbours: R(R−1) = 2N / 3π.
function rowCount(seats: number): number {
  return Math.max(1, Math.round((1 + Math.sqrt(1 + (8 * seats) / (3 * Math.PI))) / 2));
}

function radiusOf(row: number, rows: number): number {
  return rows === 1 ? 1 : innerRadius + ((1 - innerRadius) * row) / (rows - 1);
}
