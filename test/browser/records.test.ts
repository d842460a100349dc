import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { visitorAt } from '../harness/http-visitor.ts';
import { rehearsal } from '../harness/rehearsal.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';

// What remains of a sitting, on the pages that exist only once one was held: as the secretariat keeps it, and as the
// public reads it, at the width of a small phone, in both languages.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});

const enter = async (mandate: string) => {
  const visitor = visitorAt(app.url);
  await visitor.post('/entrer-comme', { mandate: exampleId(mandate) });
  return visitor;
};
const base = '/conseil/seances/repetition';
const act = '/conseil/deliberations/repetition-point-2';

/** Two sittings: the first closed with settled minutes, the second open to adopt them. */
before(async () => {
  const world = { enter, visitor: () => visitorAt(app.url) };
  const play = await rehearsal(world);
  await play.arrive(1, 70);
  await play.press('Ouvrir la séance');
  const { secretariat } = play;
  await secretariat.submit(await secretariat.get(`${base}/secretaires`), 'Nommer les secrétaires', {
    'Sièges des secrétaires': '12',
  });
  await play.press('Ouvrir le point 2');
  await play.press('Donner la parole : Rapporteur 1 (fictif)');
  await play.press('Mettre aux voix le point 2');
  await play.vote([1, 2, 3], 'for');
  await play.vote([4], 'against');
  await play.press('Clore le scrutin du point 2');
  await play.press('Proclamer le résultat du point 2');
  await play.press('Retirer le point 3');
  await play.press('Lever la séance');
  await secretariat.submit(await secretariat.get(`${base}/proces-verbal/points/2`), 'Enregistrer', {
    'Rapport au vu duquel il a été délibéré': 'Rapport n° 2 (fictif)',
    'Teneur des discussions': 'Le rapporteur présente le projet.\n\nPersonne ne s’y oppose.',
  });
  await secretariat.submit(await secretariat.get(`${base}/proces-verbal`), 'Arrêter le projet');
  await secretariat.submit(await secretariat.get('/conseil/seances'), 'Lancer une nouvelle répétition');
  const next = await rehearsal(world, 'repetition-2');
  await next.arrive(1, 63);
  await next.press('Ouvrir la séance');
});

async function windowOf(mandate: string | null): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  if (mandate !== null)
    await context.request.post(`${app.url}/entrer-comme`, { form: { mandate: exampleId(mandate) } });
  return context.newPage();
}

/** Numbers of articles that are cut at the end of a line. */
function brokenArticles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const found of (texts.currentNode.textContent ?? '').matchAll(/\b[LR]\d+(-\d+)+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, found.index);
        range.setEnd(texts.currentNode, found.index + found[0].length);
        if (new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size > 1)
          broken.push(found[0]);
      }
    }
    return broken;
  });
}

async function look(page: Page, path: string): Promise<void> {
  for (const lang of ['', '/en']) {
    const answer = await page.goto(`${app.url}${lang}${path}`);
    assert.equal(answer?.status(), 200, lang + path);
    for (const folded of await page.locator('main details').all())
      await folded.evaluate((one) => one.setAttribute('open', ''));
    assert.equal(await page.locator('h1').count(), 1, path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, `${lang}${path} scrolls sideways by ${overflow} px`);
    assert.deepEqual(await brokenArticles(page), [], lang + path);
    assert.deepEqual(await axeViolations(page), [], lang + path);
  }
}

test('the pages of whoever keeps the record', async () => {
  const page = await windowOf('mandate/council-secretariat');
  const kept = [
    '',
    '/secretaires',
    '/proces-verbal',
    '/proces-verbal/points/2',
    '/proces-verbal/approbation',
  ];
  for (const path of [...kept.map((one) => base + one), '/conseil/echeances', `${act}/publicite`])
    await look(page, path);
});

test('published in the page, the act has a file that stays, on pages that hold', async () => {
  const reader = await windowOf(null);
  await look(reader, `${act}/extrait`);
  const page = await windowOf('mandate/council-secretariat');
  await page.goto(`${app.url}${act}/publicite`);
  await page.getByLabel('Prénom et nom de l’auteur').fill('Siège 1 (fictif)');
  await page.getByLabel('Qualité').fill('président');
  await page.getByRole('button', { name: 'Publier' }).click();
  await page.getByText('ce fichier ne change plus').waitFor();
  for (const path of ['/publicite', '/extrait', '']) await look(page, act + path);
});

test('two secretaries at the same item: the second sees both texts, on a page that holds', async () => {
  const address = `${app.url}${base}/proces-verbal/points/2`;
  const first = await windowOf('mandate/council-secretariat');
  const second = await windowOf('mandate/council-secretariat');
  for (const page of [first, second]) await page.goto(address);
  for (const [page, text] of [
    [first, 'Premier texte.\n\nSuite.'],
    [second, 'Second texte.\n\nSuite.'],
  ] as const) {
    await page.getByLabel('Teneur des discussions').fill(text);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const next = page === first ? 'Point par point' : 'Un collègue a écrit entre-temps';
    await page.getByRole('heading', { name: next }).waitFor();
  }
  assert.deepEqual(await axeViolations(second), []);
  await second.getByRole('button', { name: 'Garder le mien' }).click();
  await second.getByRole('heading', { name: 'Point par point' }).waitFor();
  await second.goto(address);
  assert.equal(await second.getByLabel('Teneur des discussions').inputValue(), 'Second texte.\n\nSuite.');
});

test('adopted and signed in the page, the minutes open to everybody', async () => {
  const page = await windowOf('mandate/council-secretariat');
  await page.goto(`${app.url}${base}/proces-verbal/approbation`);
  await page.getByLabel('Séance qui l’adopte').selectOption('repetition-2');
  await page.getByRole('button', { name: 'Noter l’adoption' }).click();
  await page.getByText('Sans vote.').waitFor();
  const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' });
  for (const left of [2, 1]) {
    assert.equal(await page.getByRole('button', { name: 'Noter cette signature' }).count(), left);
    await page
      .getByLabel(/^Jour de la signature/)
      .first()
      .fill(today.format(new Date()));
    await page.getByRole('button', { name: 'Noter cette signature' }).first().click();
    // The form of whoever signed goes away.
    await page
      .getByRole('button', { name: 'Noter cette signature' })
      .nth(left - 1)
      .waitFor({ state: 'detached' });
  }
  await page.getByText('adopté, signé et public').waitFor();
  const reader = await windowOf(null);
  for (const path of [base, `${base}/proces-verbal`, `${base}/deliberations-examinees`, act])
    await look(reader, path);
});
