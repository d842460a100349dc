import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { addItem, convene, draftSitting, personalLinks } from '../harness/convocation-steps.ts';
import { visitorAt } from '../harness/http-visitor.ts';
import { axeViolations, launchChromium, shoot } from './chromium.ts';
import { startApp } from './start-app.ts';

// A sitting prepared and convened on the running program, each of its pages looked at on a small phone, in both languages.
// TOTEM_PICTURES names a folder to keep pictures in.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});
const pictures = process.env['TOTEM_PICTURES'];
const secretariat = 'mandate/council-secretariat';

async function visitorAs(mandate: string) {
  const visitor = visitorAt(app.url);
  await visitor.post('/entrer-comme', { mandate: exampleId(mandate) });
  return visitor;
}

async function windowAs(mandate: string | null): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  if (mandate !== null) {
    const form = { mandate: exampleId(mandate) };
    await context.request.post(`${app.url}/entrer-comme`, { form, headers: { origin: app.url } });
  }
  return context;
}

async function lookAt(context: BrowserContext, path: string, name: string): Promise<void> {
  for (const prefix of ['', '/en']) {
    const page = await context.newPage();
    const response = await page.goto(app.url + prefix + path);
    assert.equal(response?.status(), 200, prefix + path);
    assert.equal(await page.locator('h1').count(), 1, path);
    assert.deepEqual(await axeViolations(page), [], prefix + path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${prefix}${path} scrolls sideways by ${wide} px at 320 px`);
    if (pictures) await photograph(page, `${name}${prefix.replace('/', '-')}`);
    await page.close();
  }
}

async function photograph(page: Page, name: string): Promise<void> {
  for (const width of [320, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const)
      await shoot(page, `${pictures}/${name}-${width}-${colorScheme}.png`, { width, colorScheme });
  }
}

/** A civil day so many days from now: the program runs on the real clock. */
function dayIn(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' }).format(at);
}

test('preparing, checking, convening and following: every page on a small phone', async () => {
  const secretary = await visitorAs(secretariat);
  const desk = await windowAs(secretariat);
  const short = await draftSitting(secretary, { day: dayIn(5) });
  await lookAt(desk, `${short}/convocation`, 'check-short');
  const base = await draftSitting(secretary, { day: dayIn(8) });
  await lookAt(desk, `${base}/preparation`, 'draft-empty');
  const item = await addItem(secretary, base, 'Soutien à la candidature au label (répétition)');
  await addItem(secretary, base, 'Vœu pour un bâtiment commun (répétition)');
  const itemPath = item.path.replace(/#.*/, '');
  const own = await secretary.get(itemPath);
  await secretary.submit(own, 'Enregistrer la note', { 'Texte de la note': 'Deuxième version.\n\nSuite.' });
  const body = new FormData();
  body.append('once', crypto.randomUUID());
  body.append('file', new File(['%PDF-1.7\n'], 'projet-de-deliberation.pdf'));
  assert.equal((await secretary.raw(`${itemPath}/pieces`, { method: 'POST', body })).status, 303);
  await lookAt(desk, '/conseil/seances/nouvelle', 'new');
  await lookAt(desk, `${base}/preparation`, 'draft');
  await lookAt(desk, `${base}/preparation/seance`, 'plan');
  await lookAt(desk, `${base}/preparation/points/nouveau`, 'item-new');
  await lookAt(desk, itemPath, 'item');
  await lookAt(desk, `${base}/convocation`, 'check');
  const sent = await convene(secretary, base);
  assert.equal(sent.status, 200, sent.text.slice(0, 1500));
  await lookAt(desk, `${base}/convocation`, 'follow');
  await lookAt(desk, '/conseil/seances', 'sittings');
  await lookAt(desk, `${base}/secretariat`, 'desk');
  const anybody = await windowAs(null);
  await lookAt(anybody, base, 'public');
  await lookAt(anybody, '/conseil/convocations', 'register');
  const [link = ''] = await personalLinks(visitorAt(app.url));
  await lookAt(anybody, link, 'own-link');
  await lookAt(await windowAs('mandate/council-member-7'), `${base}/ma-convocation`, 'own');
});

test('a member replies by keyboard alone, with scripts on, and nothing is noted by looking', async () => {
  const secretary = await visitorAs(secretariat);
  const base = await draftSitting(secretary, { day: dayIn(9) });
  await addItem(secretary, base, 'Point unique');
  await convene(secretary, base);
  const context = await windowAs('mandate/council-member-9');
  const page = await context.newPage();
  await page.goto(`${app.url}${base}/ma-convocation`);
  assert.equal(await page.getByText('Lecture notée').count(), 0);
  await page.getByRole('button', { name: 'J’ai lu la convocation' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Lecture notée').waitFor();
  await page.getByLabel('Votre réponse').focus();
  await page.keyboard.type('Absent');
  await page.getByRole('button', { name: 'Répondre' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Absent, répondu le/).waitFor();
  await context.close();
});

test('an urgent sitting: the page where the council rules', async () => {
  const secretary = await visitorAs(secretariat);
  const base = await draftSitting(secretary, { day: dayIn(2), notice: 'urgent', reason: 'Dépôt demain.' });
  await addItem(secretary, base, 'Échéance');
  const sent = await convene(secretary, base);
  assert.equal(sent.status, 200, sent.text.slice(0, 1500));
  await lookAt(await windowAs('mandate/council-president'), `${base}/urgence`, 'ruling');
  const president = await visitorAs('mandate/council-president');
  await president.submit(await president.get(`${base}/bureau`), 'Constater le défaut de quorum');
  await lookAt(await windowAs(secretariat), `${base}/seconde-convocation`, 'second');
  await lookAt(await windowAs('mandate/council-president'), `${base}/bureau`, 'desk-left');
});

test('a sitting by video: what its semester wants, and where the public follows it', async () => {
  const secretary = await visitorAs(secretariat);
  const desk = await windowAs(secretariat);
  const base = await draftSitting(secretary, { day: dayIn(8), venue: 'video' });
  await addItem(secretary, base, 'Point unique');
  await lookAt(desk, `${base}/preparation`, 'video-draft');
  await lookAt(desk, `${base}/convocation`, 'video-check');
  await lookAt(desk, `${base}/diffusion`, 'video-broadcast');
  await lookAt(desk, '/conseil/regles/semestre', 'video-semester');
  await lookAt(desk, '/conseil/regles', 'video-rules');
  await convene(secretary, base);
  await lookAt(desk, `${base}/secretariat`, 'video-desk');
  const given = await secretary.submit(await secretary.get(`${base}/diffusion`), 'Enregistrer', {
    'Adresse de la diffusion en direct': `https://direct.exemple.invalid/${'seance-'.repeat(12)}`,
  });
  assert.equal(given.status, 200, given.text.slice(0, 800));
  await lookAt(await windowAs(null), base, 'video-public');
  await lookAt(await windowAs(null), `${base}/ecran`, 'video-hall');
});

test('a sitting is cancelled, and prepared for another date', async () => {
  const secretary = await visitorAs(secretariat);
  const desk = await windowAs(secretariat);
  const base = await draftSitting(secretary, { day: dayIn(8) });
  await addItem(secretary, base, 'Soutien à la candidature au label (répétition)');
  await addItem(secretary, base, 'Vœu pour un bâtiment commun (répétition)');
  await lookAt(desk, `${base}/annulation`, 'cancel-draft');
  await convene(secretary, base);
  await lookAt(desk, `${base}/annulation`, 'cancel');
  const cancelled = await secretary.submit(await secretary.get(`${base}/annulation`), 'Annuler la séance', {
    'Motif de l’annulation': 'Tempête annoncée ce jour-là : les déplacements sont déconseillés.',
  });
  assert.equal(cancelled.status, 200, cancelled.text.slice(0, 800));
  await lookAt(desk, `${base}/convocation`, 'cancelled-follow');
  await lookAt(desk, `${base}/preparation`, 'cancelled-draft');
  await lookAt(desk, `${base}/secretariat`, 'cancelled-desk');
  await lookAt(desk, `${base}/nouvelle-date`, 'another-date');
  const anybody = await windowAs(null);
  await lookAt(anybody, base, 'cancelled-public');
  await lookAt(anybody, `${base}/ecran`, 'cancelled-hall');
  await lookAt(anybody, '/conseil/seances', 'cancelled-list');
  await lookAt(anybody, '/conseil/convocations', 'cancelled-register');
  const member = await windowAs('mandate/council-member-7');
  await lookAt(member, `${base}/ma-convocation`, 'cancelled-own');
  await lookAt(member, `${base}/ma-place`, 'cancelled-seat');
  const draft = await secretary.submit(await secretary.get(`${base}/nouvelle-date`), 'Créer le brouillon', {
    'Jour de la séance': dayIn(12),
    Heure: '18h30',
  });
  const other = /^\/conseil\/seances\/seance-\d+/.exec(draft.path)?.[0] ?? '';
  await lookAt(desk, `${other}/preparation`, 'another-draft');
  await convene(secretary, other);
  await lookAt(anybody, base, 'replaced-public');
  await lookAt(anybody, other, 'another-public');
});
