import { download } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { groundOf } from '../rules/group-borders.ts';
import { type CommuneMap, communeMap } from '../views/commune-map.ts';
import { readLooking } from '../views/looking.ts';
import { registerDate } from '../views/register-date.ts';
import { creditOf } from './draw-map.tsx';

/** GET /acteurs/carte.geojson: the communes of the map with their contour and their number, as GeoJSON (RFC 7946). */
export const showMapGeojson: Screen = async (visit) => {
  const { request } = await readLooking(visit.ctx, visit.url.searchParams);
  const map = await communeMap(visit.ctx, request.filters);
  const features = map.communes.flatMap(({ code, name, epci, count, centre, shape }) => {
    if (centre === null) return [];
    const geometry = shape
      ? { type: 'MultiPolygon', coordinates: shape }
      : { type: 'Point', coordinates: centre };
    const properties = {
      what: 'commune',
      code,
      name,
      epci: epci?.code ?? null,
      epciName: epci?.name ?? null,
      count,
    };
    return [{ type: 'Feature', properties: { ...properties, lon: centre[0], lat: centre[1] }, geometry }];
  });
  const collection = {
    type: 'FeatureCollection',
    licence: 'Licence Ouverte 2.0',
    date: (await registerDate(visit.ctx))?.toISOString().slice(0, 10) ?? null,
    total: map.total,
    unplaced: map.unplaced,
    attributions: map.sources.map(creditOf),
    features: [...features, ...bordersOf(map)],
  };
  return download(`${JSON.stringify(collection)}\n`, 'carte.geojson', 'application/geo+json; charset=utf-8');
};

/** Where one EPCI ends, as one feature of lines; none while no contour is known. */
function bordersOf(map: CommuneMap) {
  const shapes = new Map(map.communes.flatMap((one) => (one.shape ? [[one.code, one.shape] as const] : [])));
  if (shapes.size === 0) return [];
  const groups = new Map(map.communes.map((one) => [one.code, one.epci?.code ?? null]));
  const { borders } = groundOf(shapes, (code) => groups.get(code) ?? null, 0);
  const geometry = { type: 'MultiLineString', coordinates: borders };
  return [{ type: 'Feature', properties: { what: 'epci_border' }, geometry }];
}
