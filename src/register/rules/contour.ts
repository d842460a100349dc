/** A place on Earth (longitude, latitude in degrees, WGS 84), or on a drawing (x, y). */
export type Position = readonly [number, number];

/** A closed line: its last position is its first. */
export type Ring = readonly Position[];

/** The coordinates of a GeoJSON MultiPolygon: each polygon an outer ring, then its holes. */
export type Shape = readonly (readonly Ring[])[];

/** Where a commune is: a point inside it, and its contour when a file gave one. */
export interface CommunePlace {
  readonly code: string;
  readonly centre: Position;
  readonly shape: Shape | null;
}
