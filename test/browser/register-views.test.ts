import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { sharedData } from '../harness/shared-data.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { dataFolderOf, startApp } from './start-app.ts';

// Looking at the actors as people do: on a phone and a desk, with scripts and without, and from another site's page.
const root = fileURLToPath(new URL('../../', import.meta.url));
const dataFolder = dataFolderOf('views');
const totem = (...args: string[]) =>
  spawnSync(process.execPath, ['bin/totem.mjs', ...args, '--data', dataFolder], {
    cwd: root,
    encoding: 'utf8',
  });

/** Real contours where they lie beside the repository; elsewhere a square for a commune, which proves as much here. */
function contoursFile(): string {
  const real = sharedData('geo_isere/communes_grenoble_gresivaudan_voironnais.geojson');
  if (real !== null) return real;
  const square = (code: string, x: number, y: number) => ({
    type: 'Feature',
    properties: { code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 0.05, y],
          [x + 0.05, y + 0.05],
          [x, y + 0.05],
          [x, y],
        ],
      ],
    },
  });
  const path = join(dataFolder, 'squares.geojson');
  const features = [square('38185', 5.7, 45.16), square('38229', 5.75, 45.2), square('38140', 5.88, 45.28)];
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}

assert.equal(totem('example', 'load').status, 0);
const nameless = totem('register', 'contours', contoursFile());
const imported = totem(
  'register',
  'contours',
  contoursFile(),
  '--source',
  'IGN, ADMIN EXPRESS',
  '--date',
  '2018',
);
const app = await startApp({ dataFolder });
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const pictures = ['carte', 'paysage', 'graphe', 'chronologie'];
const asked: string[] = [];

async function opened(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.on('request', (request) => asked.push(request.url()));
  return context;
}

async function lookedAt(page: Page, path: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${path} scrolls sideways by ${wide} px`);
  assert.deepEqual(await axeViolations(page), [], path);
}

async function liveMap(page: Page): Promise<void> {
  await page.locator('.map-mark').first().waitFor({ state: 'visible' });
  await page.locator('[data-drawing]').waitFor({ state: 'hidden' });
}

test('the command refuses contours without their source, and says what it placed', () => {
  assert.equal(nameless.status, 2);
  assert.match(nameless.stderr, /--source/);
  assert.equal(imported.status, 0, imported.stderr);
  assert.match(imported.stdout, /communes placées/);
});

for (const width of [320, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every picture and every frame, ${width} px, ${colorScheme}: whole, accessible, in both languages`, async () => {
      const context = await opened({ viewport: { width, height: 900 }, colorScheme });
      for (const name of pictures) {
        for (const path of [`/acteurs/${name}?kind=startup`, `/en/acteurs/${name}`, `/integrer/${name}`]) {
          const page = await context.newPage();
          assert.equal((await page.goto(app.url + path))?.status(), 200, path);
          if (name === 'carte') await liveMap(page);
          await lookedAt(page, path);
          await page.close();
        }
      }
      await context.close();
    });
  }
}

test('the live map: by keyboard, from a group of towns to the list of one', async () => {
  const context = await opened();
  const page = await context.newPage();
  await page.goto(`${app.url}/acteurs`);
  // Reached by a link, as people do: the page is swapped, not loaded.
  await page.getByRole('link', { name: 'Carte', exact: true }).click();
  await liveMap(page);
  const before = await page.locator('.map-mark').count();
  const group = page.locator('button.map-mark').first();
  await group.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((count) => document.querySelectorAll('.map-mark').length !== count, before);
  const town = page.locator('a.map-mark').first();
  await town.waitFor();
  const [, name = '', count = ''] =
    /^(.+)\s: (\d+)$/.exec((await town.getAttribute('aria-label')) ?? '') ?? [];
  await town.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/acteurs\?commune=/);
  assert.match(
    (await page.locator('.results-count').textContent()) ?? '',
    new RegExp(`^${count} organisation`),
  );
  assert.ok((await page.locator('.filters-on').textContent())?.includes(name));
  // Back: the map is made again, once.
  await page.goBack();
  await liveMap(page);
  assert.equal(await page.locator('.maplibregl-canvas').count(), 1);
  await context.close();
});

test('the library of live maps is fetched by the map’s page alone', async () => {
  const context = await opened();
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const ofMap = () => fetched.filter((path) => /^\/assets\/map/.test(path)).length;
  for (const path of ['/acteurs', '/acteurs/paysage', '/acteurs/graphe']) await page.goto(app.url + path);
  assert.equal(ofMap(), 0);
  await page.goto(`${app.url}/acteurs/carte`);
  await liveMap(page);
  assert.ok(ofMap() >= 3);
  await context.close();
});

test('without scripts: the drawings, their links, the graph’s form', async () => {
  for (const width of [320, 1440]) {
    const context = await opened({ javaScriptEnabled: false, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${app.url}/acteurs/carte`);
    assert.equal(await page.locator('[data-live-map]').isVisible(), false);
    assert.equal(await page.locator('[data-png]').isVisible(), false);
    await page.getByRole('link', { name: /^Meylan : 10/ }).click();
    assert.match((await page.locator('.results-count').textContent()) ?? '', /^10 organisations/);
    await page.goto(`${app.url}/acteurs/graphe`);
    await page.getByLabel('À quel moment').selectOption('2014');
    await page.getByLabel('Autour de').selectOption('minalogic');
    await page.getByLabel('Membre de').check();
    await page.getByRole('button', { name: 'Dessiner' }).click();
    assert.equal(await page.locator('h1').textContent(), 'Autour de Minalogic');
    assert.match(page.url(), /annee=2014/);
    await page.getByRole('link', { name: 'Paysage' }).click();
    assert.ok((await page.locator('.picture a').count()) > 30);
    await context.close();
  }
});

test('a drawing is saved as a PNG made by the browser from its SVG', async () => {
  const context = await opened();
  const page = await context.newPage();
  await page.goto(`${app.url}/acteurs/paysage?layer=hardware`);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Image (PNG)' }).click(),
  ]);
  assert.equal(saved.suggestedFilename(), 'paysage.png');
  const bytes = readFileSync(await saved.path());
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  assert.ok(bytes.readUInt32BE(16) > 2000, 'fine enough to be printed');
  await context.close();
});

test('another site shows a frame, whose links open beside; a page lets itself be framed by nobody', async () => {
  const frames = ['/integrer/carte?kind=startup', '/acteurs/carte'].map(
    (path) => `<iframe src="${app.url}${path}" title="${path}" width="700" height="700"></iframe>`,
  );
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html>${frames.join('')}`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const context = await opened();
  try {
    const page = await context.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const lent = page.frameLocator('iframe').first();
    await lent.getByRole('heading', { name: 'La carte des acteurs' }).waitFor();
    await lent.locator('.map-mark').first().waitFor({ state: 'visible' });
    const [beside] = await Promise.all([
      context.waitForEvent('page'),
      lent.getByRole('link', { name: 'Voir la page entière' }).click(),
    ]);
    await beside.waitForLoadState();
    assert.match(beside.url(), /\/acteurs\/carte\?kind=startup$/);
    assert.equal(await page.frameLocator('iframe').nth(1).locator('h1').count(), 0);
  } finally {
    await context.close();
    server.close();
  }
});

test('the team keeps a view from the page it looks at, on a phone too', async () => {
  const context = await opened({ viewport: { width: 320, height: 720 } });
  const mandate = exampleId('mandate/territory-lead');
  await context.request.post(`${app.url}/entrer-comme`, { form: { mandate }, headers: { origin: app.url } });
  const page = await context.newPage();
  await page.goto(`${app.url}/acteurs/chronologie?kind=startup`);
  await page.getByRole('link', { name: 'Garder cette vue sous un nom' }).click();
  await lookedAt(page, '/vues/nouvelle');
  await page.getByLabel('Nom en français').fill('Naissance des start-up');
  await page.getByLabel('Nom en anglais').fill('Births of startups');
  await page.getByRole('button', { name: 'Garder cette vue' }).click();
  await page.waitForURL(/\/vues\/naissance-des-start-up$/);
  await lookedAt(page, '/vues/:slug');
  await page.goto(`${app.url}/vues`);
  await lookedAt(page, '/vues');
  await context.close();
});

test('no request has left this machine', () => {
  assert.ok(asked.length > 100);
  const outside = asked.filter((url) => /^https?:/.test(url) && new URL(url).hostname !== 'localhost');
  assert.deepEqual(outside, []);
});
