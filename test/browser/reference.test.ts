import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  establishmentColumns,
  establishmentRow,
  siretOf,
  stockCsv,
  unitColumns,
  unitRow,
} from '../harness/stock-files.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { dataFolderOf, startApp } from './start-app.ts';

// A stock file imported by the command line, then looked at: from an actor's page to its legal unit. What is said of that
// SIREN here is invented.
const siren = '200040715';
const folder = mkdtempSync(join(tmpdir(), 'totem-reference-'));
const dataFolder = dataFolderOf();
const root = fileURLToPath(new URL('../../', import.meta.url));
const units = join(folder, 'units.csv');
const shops = join(folder, 'establishments.csv');
writeFileSync(
  units,
  stockCsv(unitColumns, [
    unitRow({
      siren,
      denominationUniteLegale: 'METROPOLE D ESSAI ET DE VERIFICATION',
      sigleUniteLegale: 'MEV',
      categorieJuridiqueUniteLegale: '7344',
      trancheEffectifsUniteLegale: '51',
    }),
  ]),
);
const rows = Array.from({ length: 5 }, (_, rank) =>
  establishmentRow({
    siret: siretOf(siren, rank + 1),
    etablissementSiege: rank === 0 ? 'true' : 'false',
    etatAdministratifEtablissement: rank < 3 ? 'A' : 'F',
    dateDebut: '2020-01-01',
    statutDiffusionEtablissement: rank === 2 ? 'P' : 'O',
    enseigne1Etablissement: rank === 1 ? 'LE FORUM DES ESSAIS ET DES VERIFICATIONS' : '',
    complementAdresseEtablissement: rank === 1 ? 'BATIMENT B' : '',
  }),
);
writeFileSync(shops, stockCsv(establishmentColumns, rows));
const args = [
  'register',
  'import',
  '--legal-units',
  units,
  '--establishments',
  shops,
  '--published',
  '2026-11-01',
];
const imported = spawnSync(process.execPath, ['bin/totem.mjs', ...args, '--data', dataFolder], { cwd: root });
assert.equal(imported.status, 0, String(imported.stderr));
const app = await startApp({ dataFolder });
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
  for (const one of [folder, dataFolder]) rmSync(one, { recursive: true, force: true });
});

test('by keyboard, without scripts: from the actor to its legal unit, then to the data', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${app.url}/acteurs/grenoble-alpes-metropole`);
  await page.getByRole('link', { name: '200 040 715', exact: false }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'METROPOLE D ESSAI ET DE VERIFICATION' }).waitFor();
  assert.equal(await page.getByRole('row').count(), 6);
  await page.getByRole('link', { name: 'Cette unité en JSON' }).click();
  await page.getByText('"siren": "200040715"').waitFor();
});

for (const lang of ['', '/en']) {
  for (const width of [320, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`/repertoire/:siren${lang}, ${width} px, ${colorScheme}: nothing that axe finds, no sideways scroll`, async () => {
        const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
        const page = await context.newPage();
        await page.goto(`${app.url}${lang}/repertoire/${siren}`);
        assert.deepEqual(await axeViolations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
        await context.close();
      });
    }
  }
}
