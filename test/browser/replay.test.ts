import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';

// The replay of a closed sitting, as a passer-by sees it: by keyboard, without scripts, unrolled by itself, on a phone.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});
const base = `${app.url}/conseil/seances/repetition`;

async function open(mandate: string | null, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  if (mandate !== null)
    await context.request.post(`${app.url}/entrer-comme`, {
      form: { mandate: exampleId(`mandate/${mandate}`) },
    });
  return context.newPage();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState('networkidle');
}

test('a sitting is held, then closed', async () => {
  const clerk = await open('council-secretariat');
  await clerk.goto(`${base}/secretariat`);
  await clerk.getByLabel('au siège').fill('70');
  await press(clerk, 'Ces sièges arrivent');
  const president = await open('council-president');
  await president.goto(`${base}/bureau`);
  for (const name of ['Ouvrir la séance', 'Ouvrir le point 1', 'Mettre aux voix le point 1'])
    await press(president, name);
  await president.getByLabel('Contre', { exact: true }).fill('9');
  await press(president, 'Simuler les bulletins restants');
  for (const name of ['Clore le scrutin du point 1', 'Proclamer le résultat du point 1', 'Lever la séance'])
    await press(president, name);
  await president.goto(base);
  await president.getByRole('link', { name: 'Rejouer la séance' }).waitFor();
});

test('by keyboard alone, from the first step to the result', async () => {
  const page = await open(null);
  await page.goto(`${base}/rejeu`);
  await page.getByText('Étape 1 sur 6').waitFor();
  for (let step = 2; step <= 5; step += 1) {
    await page.getByRole('link', { name: 'Suivante' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(`Étape ${step} sur 6`).waitFor();
  }
  await page.getByRole('heading', { name: 'Le président proclame le résultat' }).waitFor();
  assert.equal(await page.locator('#etape .seat-map').count(), 1);
});

test('without scripts: links alone, and no button that would do nothing', async () => {
  const page = await open(null, { javaScriptEnabled: false });
  await page.goto(`${base}/rejeu?etape=2`);
  assert.equal(await page.locator('[data-replay]').isVisible(), false);
  await page.getByRole('link', { name: 'Suivante' }).click();
  await page.getByText('Étape 3 sur 6').waitFor();
  assert.equal(await page.locator('#etape .counts').count(), 0);
});

test('it unrolls by itself when asked to, stops when asked to, and is not offered to who wants less motion', async () => {
  const page = await open(null);
  await page.goto(`${base}/rejeu?etape=4`);
  const play = page.getByRole('button', { name: 'Dérouler' });
  await play.focus();
  await page.keyboard.press('Enter');
  const stop = page.getByRole('button', { name: 'Arrêter' });
  await stop.waitFor();
  await page.getByText('Étape 5 sur 6').waitFor({ timeout: 15_000 });
  await stop.waitFor();
  assert.equal(await stop.evaluate((button) => button === document.activeElement), true);
  await page.keyboard.press('Enter');
  await play.waitFor();
  const still = await open(null, { reducedMotion: 'reduce' });
  await still.goto(`${base}/rejeu?etape=4`);
  await still.waitForLoadState('networkidle');
  assert.equal(await still.locator('[data-replay]').isVisible(), false);
});

test('each step is accessible and fits a small phone, in both languages', async () => {
  const page = await open(null, { viewport: { width: 320, height: 720 } });
  for (const prefix of ['', '/en'])
    for (const step of [1, 2, 3, 4, 5, 6]) {
      await page.goto(`${app.url}${prefix}/conseil/seances/repetition/rejeu?etape=${step}`);
      assert.deepEqual(await axeViolations(page), [], `${prefix} ${step}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wide <= 0, `step ${step} scrolls sideways by ${wide} px`);
    }
  await page.goto(base);
  assert.deepEqual(await axeViolations(page), []);
});
