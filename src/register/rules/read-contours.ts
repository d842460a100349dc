import { z } from 'zod';
import { ok, type Result } from '#kit/result.ts';
import type { CommunePlace, Position, Shape } from './contour.ts';
import { centreOf } from './contour-centre.ts';

/** Why a file of contours is refused; `at` is the rank of the feature in the file, from 1, null for the whole file. */
export interface ContourFault {
  readonly code: 'NOT_GEOJSON' | 'NO_FEATURE' | 'NO_CODE' | 'BAD_GEOMETRY' | 'NOT_DEGREES' | 'CODE_TWICE';
  readonly at: number | null;
  readonly value: string | null;
}

export interface ContoursRead {
  readonly places: readonly CommunePlace[];
  /** Codes that are no commune of today (merged since, for instance): told, and left out. */
  readonly gone: readonly string[];
}

const codeNames = ['code', 'insee', 'code_insee', 'insee_com', 'INSEE_COM', 'codgeo', 'CODGEO', 'com'];
const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
const fileSchema = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const featureSchema = z.object({
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: z.unknown(),
});

/**
 * Reads a GeoJSON file of communes (RFC 7946: longitude then latitude, WGS 84), contours or points. Each feature gives the INSEE
 * code of its commune. All that is wrong is said at once; a file with a fault gives nothing.
 */
export function readContours(
  text: string,
  communeExists: (code: string) => boolean,
): Result<ContoursRead, ContourFault> {
  const file = fileSchema.safeParse(parsed(text));
  if (!file.success) return { ok: false, refusals: [{ code: 'NOT_GEOJSON', at: null, value: null }] };
  const faults: ContourFault[] = [];
  const places = new Map<string, CommunePlace>();
  const gone = new Set<string>();
  for (const [rank, given] of file.data.features.entries()) {
    const refused = (code: ContourFault['code'], value: string | null = null) =>
      faults.push({ code, at: rank + 1, value });
    const feature = featureSchema.safeParse(given);
    const code = feature.success ? codeOf(feature.data.properties ?? {}) : null;
    if (!feature.success || code === null) {
      refused('NO_CODE');
      continue;
    }
    if (!communeExists(code)) {
      gone.add(code);
      continue;
    }
    const geometry = geometrySchema.safeParse(feature.data.geometry);
    if (!geometry.success) refused('BAD_GEOMETRY', code);
    else if (!inDegrees(geometry.data.coordinates)) refused('NOT_DEGREES', code);
    else if (places.has(code)) refused('CODE_TWICE', code);
    else places.set(code, placeOf(code, geometry.data));
  }
  if (places.size === 0 && faults.length === 0) faults.push({ code: 'NO_FEATURE', at: null, value: null });
  if (faults.length > 0) return { ok: false, refusals: faults };
  return ok({ places: [...places.values()], gone: [...gone] });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

function codeOf(properties: Readonly<Record<string, unknown>>): string | null {
  for (const name of codeNames) {
    const value = properties[name];
    // Spreadsheets turn 01004 into 1004: a number is not a code, and guessing its zero is not ours to do.
    if (typeof value === 'string' && /^(\d{5}|2[AB]\d{3})$/.test(value)) return value;
  }
  return null;
}

type Geometry = z.output<typeof geometrySchema>;

function placeOf(code: string, geometry: Geometry): CommunePlace {
  if (geometry.type === 'Point') return { code, centre: flat(geometry.coordinates), shape: null };
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const shape: Shape = polygons.map((rings) => rings.map((line) => closed(line.map(flat))));
  return { code, centre: centreOf(shape), shape };
}

/** A third number is a height: a flat map has no use for it. */
function flat(given: readonly number[]): Position {
  return [given[0] ?? 0, given[1] ?? 0];
}

function closed(line: readonly Position[]): readonly Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return line;
  return [...line, first];
}

/** National grids count in metres: such a file is refused rather than drawn in the middle of an ocean. */
function inDegrees(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return true;
  if (typeof coordinates[0] !== 'number') return coordinates.every(inDegrees);
  const [lon, lat] = coordinates as number[];
  return Math.abs(lon ?? 0) <= 180 && Math.abs(lat ?? 0) <= 90;
}
