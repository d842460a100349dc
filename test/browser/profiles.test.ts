import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { visitorAt } from '../harness/http-visitor.ts';
import { newCouncil } from '../harness/real-assembly.ts';
import { axeViolations, launchChromium, shoot } from './chromium.ts';
import { startApp } from './start-app.ts';

// The rules an assembly applies, and the form that chooses them, on a small phone. TOTEM_PICTURES keeps pictures.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});
const pictures = process.env['TOTEM_PICTURES'];
const phone = { width: 320, height: 720 };

test('the page of the rules on a small phone, scripts off, in both languages', async () => {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
  for (const path of ['/conseil/regles', '/en/conseil/regles']) {
    const page = await context.newPage();
    assert.equal((await page.goto(app.url + path))?.status(), 200);
    for (const card of await page.locator('.card').all()) {
      const own = await card.boundingBox();
      assert.ok(own && own.x >= 0 && own.x + own.width <= 320, `${path}: a card passes the edge`);
    }
    await page.close();
  }
  await context.close();
});

test('the page of the rules passes axe in both languages', async () => {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  for (const path of ['/conseil/regles', '/en/conseil/regles']) {
    await page.goto(app.url + path);
    await looked(page, path.replaceAll('/', '-'));
  }
  await context.close();
});

test('the form that creates an assembly, its regimes and the statutes', async () => {
  const enter = async (mandate: string) => {
    const visitor = visitorAt(app.url);
    await visitor.post('/entrer-comme', { mandate: exampleId(mandate) });
    return visitor;
  };
  const name = 'Association d’essai';
  await newCouncil({ enter, visitor: () => visitorAt(app.url) }, name);
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const headers = { origin: app.url };
  const email = 'association-d-essai@exemple.invalid';
  await context.request.post(`${app.url}/connexion`, { form: { email }, headers });
  await page.goto(`${app.url}/boite-locale`);
  const link = page.locator('main article', { hasText: email }).locator('a[href*="/connexion/"]').first();
  await page.goto(app.url + new URL((await link.getAttribute('href')) ?? '', app.url).pathname);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor({ timeout: 10_000 });
  await page.goto(`${app.url}/conseil/assemblee`);
  assert.equal(await page.locator('select[name=profile] option').count(), 7);
  await looked(page, '-conseil-assemblee');
  await context.close();
});

async function looked(page: Page, name: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${name} scrolls sideways by ${wide} px at 320 px`);
  if (!pictures) return;
  for (const width of [320, 1440])
    for (const colorScheme of ['light', 'dark'] as const)
      await shoot(page, `${pictures}/p${name}-${width}-${colorScheme}.png`, { width, colorScheme });
  await page.setViewportSize(phone);
}
