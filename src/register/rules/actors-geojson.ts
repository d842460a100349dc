import type { Actor } from './actor.ts';
import { attributionsOf, sourcesOf } from './actor-json.ts';
import { actorFileColumns } from './file-columns.ts';

/** Longitude and latitude of a commune (WGS 84), by its INSEE code. */
export type CommunePoints = ReadonlyMap<string, readonly [number, number]>;

/** No outline was imported: no commune has a point, and none is guessed. */
export const noPoints: CommunePoints = new Map();

/**
 * The actors as GeoJSON (RFC 7946): one feature each, with the columns of the CSV, lists as lists. A feature stands at the
 * point of its commune when that point is known; otherwise its geometry is null, as the standard says of an unlocated one.
 */
export function actorsGeoJson(actors: readonly Actor[], points: CommunePoints, publicUrl: string) {
  return {
    type: 'FeatureCollection' as const,
    attributions: attributionsOf(sourcesOf(actors, [])),
    features: actors.map((actor) => ({
      type: 'Feature' as const,
      id: actor.slug,
      geometry: pointOf(actor, points),
      properties: Object.fromEntries(
        actorFileColumns.map(({ name, list, cell }) => [name, list ? list(actor) : cell(actor, publicUrl)]),
      ),
    })),
  };
}

function pointOf({ communeCode }: Actor, points: CommunePoints) {
  const point = communeCode === null ? undefined : points.get(communeCode);
  return point ? { type: 'Point' as const, coordinates: [...point] } : null;
}
