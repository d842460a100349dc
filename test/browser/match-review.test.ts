import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { sirenOf, someReference, stockTexts } from '../harness/match-steps.ts';
import { onlineBody, onlineResult, playRegister } from '../harness/online-register.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { keyboardOf } from './keyboard.ts';
import { dataFolderOf, startApp } from './start-app.ts';
import { streetOf } from './walk.ts';

// The queue of matching in a real browser: by single keys, which never act while somebody types and can be turned off; then where
// scripts do not run, and with the online register, played on this machine. The reference is invented; the actors are those of the example.
const folder = mkdtempSync(join(tmpdir(), 'totem-matching-'));
const dataFolder = dataFolderOf();
const namesakes = ['KALRAY', 'KALRAY', 'TIEMPO', 'TIEMPO'].map((name, rank) => ({
  siren: ['500000070', '500000088', '500000096', '500000104'][rank] ?? '',
  name,
}));
const texts = stockTexts([...someReference, ...namesakes], '2026-11-01');
const files = ['units.csv', 'establishments.csv'].map((name) => join(folder, name));
writeFileSync(files[0] ?? '', texts.units);
writeFileSync(files[1] ?? '', texts.establishments);
const args = [
  '--legal-units',
  files[0] ?? '',
  '--establishments',
  files[1] ?? '',
  '--published',
  '2026-11-01',
];
const imported = spawnSync(
  process.execPath,
  ['bin/totem.mjs', 'register', 'import', ...args, '--data', dataFolder],
  {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
  },
);
assert.equal(imported.status, 0, String(imported.stderr));
const told = [sirenOf.elsewhere, '600000012', '600000020'].map((siren, rank) =>
  onlineResult({ siren, nom_raison_sociale: 'ALEDIA', etat_administratif: rank === 1 ? 'C' : 'A' }),
);
const online = await playRegister(() => onlineBody(told));
const app = await startApp({ dataFolder, env: { TOTEM_RECHERCHE_ENTREPRISES: online.base } });
const browser = await launchChromium();
const complaints: string[] = [];
const street = streetOf(browser, app.url, complaints);
after(async () => {
  await browser.close();
  await app.stop();
  await online.close();
  for (const one of [folder, dataFolder]) rmSync(one, { recursive: true, force: true });
});

const queue = '/acteurs/rapprochements';

/** The page in both languages, on a phone and on a desk: whole, and open to everybody. */
async function look(page: Page, path: string): Promise<void> {
  for (const [lang, width] of [
    ['/en', 1440],
    ['', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const answer = await page.goto(`${app.url}${lang}${path}`);
    assert.equal(answer?.status(), 200, lang + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, `${lang}${path} scrolls sideways by ${overflow} px at ${width}`);
    assert.deepEqual(await axeViolations(page), [], `${lang}${path} at ${width}`);
  }
  await page.setViewportSize({ width: 1024, height: 900 });
}

test('by single keys: choose, accept, refuse, put off; never while typing, and not once turned off', async () => {
  const walker = await street.silently('territory-lead', { reducedMotion: 'reduce' });
  const { page } = walker;
  const keys = keyboardOf(page);
  const title = (name: string) => walker.heading(`Quelle unité légale est ${name} ?`);
  await walker.opens(queue);
  await keys.enters('button', 'Rapprocher');
  await page
    .getByText(/Dernier rapprochement|Rapprochement en cours/)
    .first()
    .waitFor();
  // A busy machine takes longer than a page waits: it then says how far it has come.
  while ((await page.getByText(/Rapprochement en cours/).count()) > 0) await walker.opens(queue);
  await look(page, queue);
  await keys.enters('button', 'Commencer la revue (3)');
  await title('Soitec');
  await look(page, `${queue}/soitec`);
  await walker.reads('Au clavier', /choisir le candidat/);

  await page.keyboard.press('2');
  assert.equal(await page.locator('[data-rank="2"]').isChecked(), true);
  await page.keyboard.press('1');
  assert.equal(await page.locator('[data-rank="1"]').isChecked(), true);
  await keys.types('Autre SIREN', '1arln2');
  await title('Soitec');
  assert.equal(await page.getByLabel('Autre SIREN').inputValue(), '1arln2', 'letters in a field are letters');
  assert.equal(await page.locator('[data-rank="1"]').isChecked(), true, 'and digits are digits');
  await keys.tabTo(page.getByLabel('Raccourcis clavier actifs'), 'backwards');
  await page.keyboard.press('Space');
  await page.keyboard.press('r');
  await page.keyboard.press('2');
  assert.equal(await page.locator('[data-rank="2"]').isChecked(), false, 'turned off');
  await page.reload();
  await title('Soitec');
  const box = page.getByLabel('Raccourcis clavier actifs');
  assert.equal(await box.isChecked(), false, 'and stays so');
  await keys.tabTo(box);
  await page.keyboard.press('Space');

  await page.keyboard.press('1');
  await page.keyboard.press('a');
  await title('Kalray');
  await walker.reads(/lié au SIREN/);
  await page.keyboard.press('l');
  await title('Tiempo');
  await page.keyboard.press('r');
  await title('Kalray');
  await walker.reads(/aucun des candidats/);
  await page.keyboard.press('n');
  await walker.heading('Rapprochements');
  await walker.reads(/n’est pas une unité légale/, 'Personne ici');
  await keys.enters('button', /^Annuler/);
  await walker.heading('Dernières décisions');
  await walker.reads(/la question est de nouveau ouverte/);
  await look(page, `${queue}/decisions`);
  await look(page, `${queue}/kalray`);
  await look(page, '/acteurs/soitec');
  await look(page, '/acteurs/soitec/unites');
  assert.deepEqual(complaints, []);
});

test('without scripts, the same by plain forms, and no legend of keys that would not work', async () => {
  const walker = await street.as('Contributeur 1 (fictif)', { javaScriptEnabled: false });
  const { page } = walker;
  await walker.opens(`${queue}?etat=none_of_these`);
  await walker.follows('Tiempo');
  await walker.reads(/Candidats refusés/);
  await walker.opens(`${queue}/kalray`);
  assert.equal(await page.getByText('Au clavier').isVisible(), false);
  await walker.presses('Accepter le candidat choisi');
  await walker.reads('Choisissez un candidat, ou écrivez un SIREN.');
  await page.getByLabel(/^2\. KALRAY/).check();
  await walker.presses('Accepter le candidat choisi');
  await walker.reads(/lié au SIREN 500.000.088/);
  await walker.opens(`${queue}/institut-neel?liste=no_unit`);
  await walker.writes('Autre SIREN', sirenOf.elsewhere);
  await walker.presses('Lier à ce SIREN');
  await walker.reads(/lié au SIREN 500.000.062/);
});

test('the online register by the keyboard alone, its units chosen by the same keys; then without scripts', async () => {
  const walker = await street.silently('territory-editor-2', { reducedMotion: 'reduce' });
  const { page } = walker;
  const keys = keyboardOf(page);
  await walker.opens(`${queue}/aledia?liste=no_unit`);
  assert.equal(online.calls.length, 0, 'looking sends nothing');
  await look(page, `${queue}/aledia?liste=no_unit`);
  await keys.enters('button', 'Interroger le répertoire en ligne');
  await walker.reads(/Répertoire en ligne interrogé/);
  await walker.reads(/3 unités proposées/);
  const calls = online.calls.length;
  assert.ok(calls > 0);
  await look(page, `${queue}/aledia?liste=no_unit`);
  await look(page, '/acteurs/aledia/unites');
  assert.equal(online.calls.length, calls, 'nor does looking again');

  const plain = await street.as('Contributeur 1 (fictif)', { javaScriptEnabled: false });
  await plain.opens(`${queue}/kapteos?liste=no_unit`);
  await plain.presses('Interroger le répertoire en ligne');
  await plain.reads(/Aucune unité proposée/);

  await walker.opens(`${queue}/aledia?liste=no_unit`);
  await page.keyboard.press('2');
  assert.equal(await page.locator('[data-rank="2"]').isChecked(), true);
  await page.keyboard.press('a');
  await walker.reads(/Aledia/, /lié au SIREN/);
  await look(page, '/acteurs/aledia');
  assert.deepEqual(complaints, []);
});
