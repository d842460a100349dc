import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { addItem, convene, draftSitting } from '../harness/convocation-steps.ts';
import { visitorAt } from '../harness/http-visitor.ts';
import { newCouncil, sendMembers } from '../harness/real-assembly.ts';
import { axeViolations, launchChromium, shoot } from './chromium.ts';
import { startApp } from './start-app.ts';

// A substitute in a community of three seats, as they and the secretariat see it. TOTEM_PICTURES keeps pictures.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});
const pictures = process.env['TOTEM_PICTURES'];
const today = civilDay(new Date());
const tenDaysOn = civilDay(new Date(Date.now() + 10 * 86_400_000));

/** A page of a browser signed in with the last link sent to that address. */
async function signedIn(email: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 720 },
  });
  await context.request.post(`${app.url}/connexion`, { form: { email }, headers: { origin: app.url } });
  const page = await context.newPage();
  await page.goto(`${app.url}/boite-locale`);
  const links = page.locator('main article', { hasText: email }).locator('a[href*="/connexion/"]');
  await page.goto(app.url + new URL((await links.first().getAttribute('href')) ?? '', app.url).pathname);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor({ timeout: 10_000 });
  return page;
}

test('a substitute is named, sits and gives the seat back, on a small phone', async () => {
  const visitor = () => visitorAt(app.url);
  const enter = async (mandate: string) => {
    const entered = visitor();
    await entered.post('/entrer-comme', { mandate: exampleId(mandate) });
    return entered;
  };
  const secretariat = await newCouncil({ enter, visitor }, 'Communauté d’essai');
  await secretariat.submit(await secretariat.get('/conseil/assemblee'), 'Créer', {
    'Nombre de sièges': '3',
    'Droit applicable': 'community',
    'Acte qui fixe': 'Arrêté d’essai',
    'Adresse de cet acte': 'https://exemple.invalid/arrete',
  });
  const rows = ['un', 'deux', 'trois'].map(
    (name, index) => `${index + 1};Membre ${name};Groupe d’essai;2026-04-10;${name}@exemple.invalid`,
  );
  const preview = await sendMembers(
    secretariat,
    ['Numéro de siège;Nom;Groupe;Début;E-mail', ...rows].join('\n'),
  );
  const { action, fields } = preview.form('Installer ces 3 membres');
  await secretariat.post(action, { ...fields, create: 'Groupe d’essai' });

  const desk = await signedIn('communaut-d-essai@exemple.invalid');
  await desk.goto(`${app.url}/conseil/membres/1/suppleant`);
  await looked(desk, 'name');
  await desk.getByLabel('Nom', { exact: true }).fill('Personne Quatre');
  await desk.getByLabel('Adresse électronique').fill('quatre@exemple.invalid');
  await desk.getByLabel('Suppléant à partir du').fill(today);
  await desk.getByRole('button', { name: 'Nommer un suppléant' }).click();
  await desk.getByRole('link', { name: 'Mettre fin à la suppléance' }).waitFor();
  await looked(desk, 'seat');
  await desk.goto(`${app.url}/conseil/membres`);
  await looked(desk, 'members');

  const base = await draftSitting(secretariat, { day: tenDaysOn });
  await addItem(secretariat, base, 'Budget (fictif)');
  await convene(secretariat, base);
  await desk.goto(`${app.url}${base}/convocation`);
  await looked(desk, 'copies');

  const second = await signedIn('quatre@exemple.invalid');
  await second.goto(`${app.url}${base}/ma-place`);
  assert.match(await said(second), /Vous siégez quand le titulaire est absent/);
  await looked(second, 'waiting');
  await desk.goto(`${app.url}${base}/secretariat`);
  await looked(desk, 'before');
  await desk.getByRole('button', { name: 'Le suppléant siège au siège 1' }).click();
  await desk.getByRole('button', { name: 'Arrivée du titulaire du siège 1' }).waitFor();
  await looked(desk, 'sitting');
  await second.reload();
  assert.match(await said(second), /Vous siégez à la place du titulaire/);
  await looked(second, 'sits');
  const titular = await signedIn('un@exemple.invalid');
  await titular.goto(`${app.url}${base}/ma-place`);
  assert.match(await said(titular), /Votre suppléant siège depuis/);
  await looked(titular, 'replaced');
  await titular.goto(`${app.url}/en${base}/ma-place`);
  await looked(titular, 'replaced-en');
  await desk.goto(`${app.url}${base}/pouvoirs`);
  await looked(desk, 'proxies');
  await desk.goto(`${app.url}/en/conseil/regles`);
  await looked(desk, 'rules-en');
  await desk.goto(`${app.url}${base}/secretariat`);
  await desk.getByRole('button', { name: 'Arrivée du titulaire du siège 1' }).click();
  await desk.getByRole('button', { name: 'Départ du siège 1' }).waitFor();
  await second.reload();
  assert.match(await said(second), /Le titulaire siège/);
});

async function looked(page: Page, name: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${name} scrolls sideways by ${wide} px at 320 px`);
  if (!pictures) return;
  for (const width of [320, 1440])
    for (const colorScheme of ['light', 'dark'] as const)
      await shoot(page, `${pictures}/substitute-${name}-${width}-${colorScheme}.png`, { width, colorScheme });
  await page.setViewportSize({ width: 320, height: 720 });
}

async function said(page: Page): Promise<string> {
  return (await page.locator('main').textContent()) ?? '';
}
