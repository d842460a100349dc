import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { exampleId } from '#kit/ids.ts';
import { visitorAt } from '../harness/http-visitor.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';

// Pages behind a personal link cannot be listed in the site map's samples: each link is made fresh, then looked at.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});

async function lookAt(path: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  for (const prefix of ['', '/en']) {
    const page = await context.newPage();
    const response = await page.goto(app.url + prefix + path);
    assert.equal(response?.status(), 200, prefix + path);
    assert.equal(await page.locator('h1').count(), 1);
    assert.deepEqual(await axeViolations(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${prefix}${path} scrolls sideways by ${wide} px`);
  }
  await context.close();
}

test('the letter of an outsider, in both languages', async () => {
  const lead = visitorAt(app.url);
  await lead.post('/entrer-comme', { mandate: exampleId('mandate/territory-lead') });
  const letters = '/candidatures/digital-grenoble-repetition/dossier/lettres';
  const page = await lead.submit(await lead.get(letters), 'Envoyer l’invitation', {
    'Structure du signataire': 'Structure 1 (fictive)',
    'Adresse électronique du signataire': 'signataire-1@exemple.invalid',
  });
  const link = page.root.querySelector('.notice a')?.getAttribute('href') ?? '';
  assert.match(link, /^\/lettres\//);
  await lookAt(link);
});

test('the sign-in link, and one that does not exist', async () => {
  const visitor = visitorAt(app.url);
  await visitor.post('/connexion', { email: 'expert@exemple.invalid' });
  const box = await visitor.get('/boite-locale');
  const links = box.root.querySelectorAll('main a').map((one) => one.getAttribute('href') ?? '');
  const link = links.find((one) => /^\/connexion\/./.test(one)) ?? '';
  assert.notEqual(link, '');
  await lookAt(link);
  const unknown = await visitor.get(`/connexion/${'x'.repeat(43)}`);
  assert.notEqual(unknown.status, 500);
  assert.doesNotMatch(unknown.body, /\bat \w+ \(/);
});
