import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { onePond } from '../harness/pmtiles-file.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'totem-basemap-'));
const pond = join(folder, 'pond.pmtiles');
writeFileSync(pond, onePond({ attribution: '<a href="https://osm.invalid">&copy; OpenStreetMap</a>' }));
const app = await startApp({ env: { TOTEM_BASEMAP: pond } });
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a file that is no archive of tiles stops the start with its path, and nothing is opened', () => {
  const wrong = join(folder, 'wrong.pmtiles');
  writeFileSync(wrong, 'Nom;Ville\n');
  const started = spawnSync(process.execPath, ['bin/totem.mjs', 'start', '--data', join(folder, 'data')], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, TOTEM_BASEMAP: wrong },
  });
  assert.equal(started.status, 2);
  assert.match(started.stderr, /wrong\.pmtiles/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the archive is laid under the live map, ${colorScheme}: its tiles come from here, its credit is read`, async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
    const page = await context.newPage();
    const tiles: number[] = [];
    const outside: string[] = [];
    page.on('response', (answer) => {
      if (new URL(answer.url()).pathname.startsWith('/fond-de-carte/')) tiles.push(answer.status());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(app.url)) outside.push(url);
    });
    await page.goto(`${app.url}/acteurs/carte`);
    await page.locator('.map-mark').first().waitFor({ state: 'visible' });
    await page.locator('[data-drawing]').waitFor({ state: 'hidden' });
    assert.ok(tiles.length > 0, 'no tile was asked for');
    assert.deepEqual(new Set(tiles), new Set([200]));
    assert.deepEqual(outside, []);
    assert.match(
      (await page.locator('[data-live-map]').textContent()) ?? '',
      /Fond de carte\s: © OpenStreetMap\./,
    );
    assert.deepEqual(await axeViolations(page), []);
    await context.close();
  });
}
