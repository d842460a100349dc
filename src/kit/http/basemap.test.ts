import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { onePond } from '../../../test/harness/pmtiles-file.ts';
import { BasemapFault, openBasemap } from './basemap.ts';

const folder = mkdtempSync(join(tmpdir(), 'totem-basemap-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('an archive says its layers, its zooms and whom to credit, as text', async () => {
  const credit = '<a href="https://evil.invalid" onclick="x()">&copy; OpenStreetMap</a> <b>contributors</b>';
  const basemap = await openBasemap(put('pond.pmtiles', onePond({ attribution: credit })));
  const { tiles, ...style } = basemap.style;
  assert.deepEqual(style, {
    kind: 'vector',
    layers: ['water'],
    minZoom: 0,
    maxZoom: 0,
    credit: '© OpenStreetMap contributors',
  });
  const at = (z: number, x: number, y: number) =>
    basemap.answer(tiles.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`));
  const tile = await at(0, 0, 0);
  assert.equal(tile.status, 200);
  assert.equal(tile.headers.get('content-type'), 'application/vnd.mapbox-vector-tile');
  assert.match(Buffer.from(await tile.arrayBuffer()).toString('latin1'), /water/);
  assert.equal((await at(3, 1, 1)).status, 204, 'no tile there is empty ground');
  assert.equal((await at(3, 8, 1)).status, 404, 'outside of the world');
  assert.equal((await basemap.answer('/fond-de-carte/000000000000/0/0/0')).status, 404);
  assert.equal((await basemap.answer('/fond-de-carte/../secret')).status, 404);
  await basemap.close();
});

test('what is no archive is refused by its path', async () => {
  const cut = onePond().slice(0, 60);
  for (const path of [
    put('a.pmtiles', 'a;b;c\n'),
    put('empty.pmtiles', ''),
    put('cut.pmtiles', cut),
    join(folder, 'none'),
  ])
    await assert.rejects(
      openBasemap(path),
      (error) => error instanceof BasemapFault && error.message === path,
    );
});
