import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';

// The file of a candidature in a real browser: a field saves itself, a colleague's text is never overwritten, the
// conflict is resolved with the keyboard's own buttons, and the filed version is an accessible page.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});

const file = '/candidatures/digital-grenoble-repetition';

async function enter(mandate: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 }, ...options });
  await context.request.post(`${app.url}/entrer-comme`, {
    form: { mandate: exampleId(`mandate/${mandate}`) },
    headers: { origin: app.url },
  });
  return context.newPage();
}

test('a field saves itself after a pause, and a colleague sees the text', async () => {
  const first = await enter('territory-editor');
  await first.goto(`${app.url}${file}/dossier/questions/entrepreneurs`);
  await first.getByLabel('Votre réponse').fill('Les entrepreneurs président.');
  await first.locator('.saved[data-state=unsaved]').waitFor();
  await first.locator('.saved[data-state=saved]').waitFor({ timeout: 8_000 });
  const second = await enter('territory-editor-2', { javaScriptEnabled: false });
  await second.goto(first.url());
  assert.equal(await second.getByLabel('Votre réponse').inputValue(), 'Les entrepreneurs président.');

  await second.getByLabel('Votre réponse').fill('Texte de la seconde.');
  await second.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await first.getByLabel('Votre réponse').fill('Texte du premier.');
  await first.getByText('Un collègue vient d’enregistrer').waitFor({ timeout: 8_000 });
  await first.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await first.getByRole('heading', { name: 'Deux versions de cette réponse' }).waitFor();
  assert.deepEqual(await axeViolations(first), []);
  assert.match((await first.textContent('main')) ?? '', /Texte de la seconde\.[\s\S]*/);
  await first.getByRole('button', { name: 'Enregistrer le texte réuni' }).click();
  await first.getByLabel('Votre réponse').waitFor();
  assert.equal(
    await first.getByLabel('Votre réponse').inputValue(),
    'Texte du premier.\n\nTexte de la seconde.',
  );
});

test('with scripts off, everything missing is left blank with a reason, then filed; the frozen page is accessible', async () => {
  const lead = await enter('territory-lead', { javaScriptEnabled: false });
  const missing = lead.locator('section[aria-labelledby^=missing] a').first();
  for (let left = 40; left > 0; left -= 1) {
    await lead.goto(`${app.url}${file}/dossier/verification`);
    if ((await missing.count()) === 0) break;
    const address = (await missing.getAttribute('href')) ?? '';
    await missing.click();
    if (address.includes('/questions/')) {
      await lead.getByLabel('Raison du blanc').fill('Pas encore connu');
      await lead.getByRole('button', { name: 'Laisser vide' }).click();
    } else if (address.includes('/chiffres/')) {
      await lead.getByLabel('Aucun').check();
      await lead.getByLabel('Raison du blanc').fill('Introuvable');
      await lead.getByRole('button', { name: 'Enregistrer' }).click();
    } else {
      const slot = address.slice(address.indexOf('#') + 1);
      const reason = lead.locator(`#${slot} textarea, #${slot} input[name^=reason]`).first();
      const closed = lead.locator(`#${slot} details:not([open]) > summary`);
      for (const one of await closed.all()) await one.click();
      await reason.fill('À venir');
      await reason.locator('xpath=ancestor::form').getByRole('button').click();
    }
  }
  await lead.goto(`${app.url}${file}/depot`);
  await lead.getByLabel('J’atteste').check();
  await lead.getByRole('button', { name: 'Déposer' }).click();
  await lead.getByRole('heading', { name: 'Version 1, figée' }).waitFor();
  const reader = await enter('programme-office');
  await reader.goto(lead.url());
  assert.deepEqual(await axeViolations(reader), []);
  const wide = await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `scrolls sideways by ${wide} px at 320 px`);
});
