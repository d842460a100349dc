import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { axeViolations, launchChromium, shoot } from './chromium.ts';
import { startApp } from './start-app.ts';

// The debate in real browsers: who arrives with the code, asks for the floor, speaks, amends, and what a closed session hides.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});
const base = `${app.url}/conseil/seances/repetition`;

async function enter(mandate: string | null, scripts: 'on' | 'off' = 'on'): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: scripts === 'on' });
  if (mandate !== null)
    await context.request.post(`${app.url}/entrer-comme`, {
      form: { mandate: exampleId(`mandate/${mandate}`) },
    });
  return context.newPage();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Looked at by a person when TOTEM_PICTURES names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['TOTEM_PICTURES'];
  if (!folder) return;
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)
    await shoot(page, `${folder}/${name}-${width}-${colorScheme}.png`, { width, colorScheme });
}

/** Everything one presses is at least 44 by 44 CSS pixels. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`Array.from(document.querySelectorAll('main :is(button, summary, input)'))
    .filter((one) => one.checkVisibility() && one.type !== 'radio' && one.type !== 'checkbox' && one.type !== 'hidden')
    .map((one) => ({ text: one.textContent || one.name, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 44 || box.width < 44)
    .map(({ text, box }) => text + ' ' + Math.round(box.width) + 'x' + Math.round(box.height))`);
}

test('a debate on five screens: code, floor, point of order, amendment, closed session', async () => {
  const president = await enter('council-president');
  const secretariat = await enter('council-secretariat');
  const hall = await enter(null);
  const citizen = await enter(null);
  // A phone without scripts.
  const seven = await enter('council-member-7', 'off');
  await seven.setViewportSize({ width: 360, height: 740 });
  await hall.setViewportSize({ width: 1920, height: 1080 });
  await hall.goto(`${base}/ecran`);
  await secretariat.goto(`${base}/secretariat`);
  await seven.goto(`${base}/ma-place`);
  await picture(hall, 'hall-code');
  await picture(secretariat, 'secretariat-code');
  await picture(seven, 'member-arrives');

  const code = (await hall.locator('.presence-code').textContent()) ?? '';
  await seven.getByLabel('Code affiché dans la salle').fill('zzzz');
  await press(seven, 'Je suis arrivé');
  await seven.getByText('Ce n’est pas le code de la salle').waitFor();
  await seven.getByLabel('Code affiché dans la salle').fill(code.toLowerCase());
  await press(seven, 'Je suis arrivé');
  await seven.getByText('Présent depuis').waitFor();
  await secretariat.getByLabel('au siège').fill('64');
  await press(secretariat, 'Ces sièges arrivent');
  await hall.getByText('64 présents sur 124.').first().waitFor();

  await president.goto(`${base}/bureau`);
  await press(president, 'Ouvrir la séance');
  await press(president, 'Ouvrir le point 2');
  await president.getByRole('link', { name: 'Fixer le temps des groupes' }).click();
  await president.getByLabel('Temps total, en minutes').fill('2');
  assert.deepEqual(await axeViolations(president), []);
  await picture(president, 'group-times');
  await press(president, 'Répartir selon les sièges');
  await press(president, 'Donner la parole : Orateur 1 (fictif)');
  const spent = hall.locator('tr[data-group-clock="running"] .time-spent');
  await spent.waitFor();
  const first = await spent.textContent();
  await hall.waitForFunction(
    (text) => document.querySelector('tr[data-group-clock="running"] .time-spent')?.textContent !== text,
    first,
  );

  await seven.reload();
  await press(seven, 'Demander la parole');
  await seven.getByText('sur la liste.').waitFor();
  await press(seven, 'Demander un rappel au règlement');
  await picture(seven, 'member-listed');
  assert.deepEqual(await smallTargets(seven), []);
  // The desk follows by itself: the point of order comes onto its list, and may be given over the speaker.
  const order = president.locator('.speaker', { hasText: 'rappel au règlement' });
  await order.getByRole('button', { name: 'Donner la parole : Siège 7' }).click();
  await hall.locator('.hall-speaker', { hasText: 'Siège 7' }).waitFor();
  await picture(hall, 'hall-order');
  await press(president, 'Terminer : Siège 7');
  await hall.locator('.hall-speaker', { hasText: 'Orateur 1' }).waitFor();
  assert.deepEqual(await axeViolations(hall), []);
  assert.deepEqual(await axeViolations(president), []);
  assert.deepEqual(await smallTargets(president), []);
  await picture(president, 'chair-debate');

  await secretariat.getByRole('link', { name: 'Déposer un amendement' }).first().click();
  await secretariat.getByLabel('Déposé par le siège').fill('12');
  await secretariat.getByLabel('Texte de l’amendement').fill('Après l’article 2, ajouter un article.');
  assert.deepEqual(await axeViolations(secretariat), []);
  await picture(secretariat, 'amendment-form');
  await press(secretariat, 'Enregistrer l’amendement');
  await secretariat.getByText('Amendement 1 au point 2, siège 12').first().waitFor();
  await picture(hall, 'hall-debate');
  await citizen.goto(base);
  await picture(citizen, 'public-debate');
  assert.deepEqual(await axeViolations(citizen), []);
  await press(president, 'Mettre aux voix l’amendement 1');
  await hall.getByText('0 bulletin reçu sur 64 attendus.').first().waitFor();
  await picture(president, 'chair-amendment');
  await seven.reload();
  await seven.getByText('Amendement 1 au point 2, scrutin ouvert').waitFor();
  await picture(seven, 'member-amendment');
  await press(president, 'Simuler les bulletins restants');
  await press(president, 'Clore le scrutin de l’amendement 1');
  await press(president, 'Proclamer le résultat de l’amendement 1');
  await president.getByText('Adopté').first().waitFor();

  await secretariat.goto(`${base}/huis-clos`);
  await secretariat.getByLabel('Pour').fill('40');
  await secretariat.getByLabel('Contre').fill('20');
  await secretariat.getByLabel('Abstentions').fill('2');
  await press(secretariat, 'Enregistrer la décision');
  await secretariat.getByText('2 membres présents ou représentés n’ont été comptés nulle part').waitFor();
  assert.deepEqual(await axeViolations(secretariat), []);
  await picture(secretariat, 'closed-session-question');
  await secretariat.getByLabel('n’ont pas pris part au vote').check({ force: true });
  await press(secretariat, 'Enregistrer la décision');
  // Both follow by themselves, and hold nothing more.
  for (const page of [hall, citizen]) {
    await page.getByText('La séance se tient à huis clos.').waitFor();
    assert.doesNotMatch((await page.locator('body').textContent()) ?? '', /Orateur|Amendement|Personne n’a/);
    assert.deepEqual(await axeViolations(page), []);
  }
  await picture(hall, 'hall-closed');
  await picture(citizen, 'public-closed');
  await president.reload();
  await picture(president, 'chair-closed');
  await president.getByText('Mettre fin au huis clos').click();
  await press(president, 'Oui, rouvrir la séance au public');
  await hall.locator('.hall-speaker', { hasText: 'Orateur 1' }).waitFor();
});
