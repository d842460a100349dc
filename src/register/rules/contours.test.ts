import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Position, Ring, Shape } from './contour.ts';
import { centreOf } from './contour-centre.ts';
import { epciOf, perimeterOf } from './epci.ts';
import { groundOf } from './group-borders.ts';
import { fitMercator } from './mercator.ts';
import { readContours } from './read-contours.ts';
import { simplerShapes } from './shared-borders.ts';

const square = (x: number, y: number, side = 1): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (code: unknown, geometry: unknown) => ({ type: 'Feature', properties: { code }, geometry });
const polygon = (ring: Ring) => ({ type: 'Polygon', coordinates: [ring] });
const anyCode = () => true;

test('a file of communes gives contours and points, each with a place inside', () => {
  const read = readContours(
    file(
      feature('38185', polygon(square(5, 45))),
      feature('38140', { type: 'Point', coordinates: [5.9, 45.3, 240] }),
    ),
    anyCode,
  );
  assert.ok(read.ok);
  const [first, second] = read.value.places;
  assert.deepEqual(
    first?.centre.map((one) => Math.round(one * 1000) / 1000),
    [5.5, 45.5],
  );
  assert.deepEqual(second, { code: '38140', centre: [5.9, 45.3], shape: null });
});

test('every fault of a file is said at once, with its place, and nothing is taken', () => {
  const read = readContours(
    file(
      feature(38185, polygon(square(5, 45))),
      feature('38140', { type: 'LineString', coordinates: [] }),
      // Lambert 93 counts in metres.
      feature('38229', polygon(square(915_000, 6_457_000))),
      feature('38421', polygon(square(5, 45))),
      feature('38421', polygon(square(6, 45))),
    ),
    anyCode,
  );
  assert.ok(!read.ok);
  assert.deepEqual(
    read.refusals.map(({ code, at }) => [code, at]),
    [
      ['NO_CODE', 1],
      ['BAD_GEOMETRY', 2],
      ['NOT_DEGREES', 3],
      ['CODE_TWICE', 5],
    ],
  );
});

test('what is not GeoJSON, or names no commune of today, is refused', () => {
  for (const [text, code] of [
    ['<html>', 'NOT_GEOJSON'],
    ['{"type":"Topology"}', 'NOT_GEOJSON'],
    [file(), 'NO_FEATURE'],
    [file(feature('99999', polygon(square(5, 45)))), 'NO_FEATURE'],
  ] as const) {
    const read = readContours(text, () => false);
    assert.ok(!read.ok);
    assert.equal(read.refusals[0]?.code, code);
  }
});

test('a commune that no longer exists is told and left out', () => {
  const read = readContours(
    file(feature('38185', polygon(square(5, 45))), feature('38367', polygon(square(6, 45)))),
    (code) => code === '38185',
  );
  assert.ok(read.ok);
  assert.deepEqual(read.value.gone, ['38367']);
});

test('the symbol of a crescent, or of a ring, stands on the land and not in the hole', () => {
  const crescent: Shape = [
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 9],
        [9, 9],
        [9, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  ];
  const [x] = centreOf(crescent);
  assert.ok(x > 9 && x < 10, `${x}`);
  const ring: Shape = [[square(0, 0, 10), square(2, 2, 6)]];
  const [rx] = centreOf(ring);
  assert.ok(rx < 2 || rx > 8, `${rx}`);
});

test('two neighbours keep one border: simplified once, the same for both', () => {
  const ragged: Position[] = Array.from({ length: 21 }, (_one, rank) => [
    10 + (rank % 2 === 0 || rank === 0 || rank === 20 ? 0 : 0.3),
    rank,
  ]);
  const west: Shape = [[[[0, 0], ...ragged, [0, 20], [0, 0]]]];
  const east: Shape = [[[[20, 0], [20, 20], ...ragged.toReversed(), [20, 0]]]];
  const shapes = new Map([
    ['west', west],
    ['east', east],
  ]);
  const { shapes: simpler, borders } = simplerShapes(shapes, 0.5);
  const shared = borders.filter((one) => one.owners.size === 2);
  assert.deepEqual(
    shared.map((one) => one.line),
    [
      [
        [10, 0],
        [10, 20],
      ],
    ],
  );
  for (const name of ['west', 'east']) {
    const points = (simpler.get(name) ?? []).flat(2).filter(([x]) => x >= 10 && x < 20);
    assert.deepEqual([...new Set(points.map(String))].sort(), ['10,0', '10,20']);
  }
  // A tolerance of nothing changes nothing but points that lie on a straight line.
  assert.deepEqual(simplerShapes(shapes, 0).shapes.get('west')?.flat(2).length, west.flat(2).length);
});

test('an enclave and the hole it fills are one border too', () => {
  const shapes = new Map<string, Shape>([
    ['around', [[square(0, 0, 10), square(3, 3, 4).toReversed()]]],
    ['inside', [[square(3, 3, 4)]]],
  ]);
  const owners = simplerShapes(shapes, 0.1).borders.map((one) => [...one.owners].sort().join(' '));
  assert.deepEqual([...new Set(owners)].sort(), ['around', 'around inside']);
});

test('the line of a group is drawn where the two sides differ, and at the edge', () => {
  const shapes = new Map<string, Shape>([
    ['a', [[square(0, 0)]]],
    ['b', [[square(1, 0)]]],
    ['c', [[square(2, 0)]]],
  ]);
  const { borders } = groundOf(shapes, (code) => (code === 'c' ? 'two' : 'one'), 0);
  const inside = borders.filter(
    (line) => line.every(([, y]) => y >= 0) && new Set(line.map(([x]) => x)).size === 1,
  );
  assert.deepEqual(
    inside.map((line) => line[0]?.[0]),
    [2],
  );
});

test('a map is drawn north up, in proportion, inside its frame', () => {
  const frame = fitMercator(
    [
      [5, 45],
      [6, 46],
    ],
    { width: 900, heightMax: 1000, margin: 20 },
  );
  const [west, south] = frame.at([5, 45]);
  const [east, north] = frame.at([6, 46]);
  assert.ok(west >= 19 && east <= 881 && north >= 19 && south <= frame.height - 19);
  assert.ok(north < south);
  // At these latitudes a degree of latitude is drawn √2 times a degree of longitude.
  assert.ok(Math.abs((south - north) / (east - west) - 1.43) < 0.02);
  const single = fitMercator([[5, 45]], { width: 900, heightMax: 1000, margin: 20 });
  assert.ok(single.at([5, 45]).every(Number.isFinite));
});

test('the three EPCIs of the territory hold 123 communes', () => {
  assert.equal(epciOf('38185')?.communes.length, 49);
  assert.equal(epciOf('38140')?.communes.length, 43);
  assert.equal(epciOf('38563')?.communes.length, 31);
  assert.equal(perimeterOf(['38185', '38140', '38563', '38229']).length, 123);
});
