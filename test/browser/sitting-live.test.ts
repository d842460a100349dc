import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleId } from '#kit/ids.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';

// What scripts add to a sitting: pages that follow by themselves, clocks that go on, nothing taken out of one's hands.
const app = await startApp();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await app.stop();
});
const base = `${app.url}/conseil/seances/repetition`;

async function enter(mandate: string | null): Promise<Page> {
  const context = await browser.newContext();
  if (mandate !== null)
    await context.request.post(`${app.url}/entrer-comme`, {
      form: { mandate: exampleId(`mandate/${mandate}`) },
    });
  return context.newPage();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

test('a sitting followed on five screens at once', async () => {
  const president = await enter('council-president');
  const secretariat = await enter('council-secretariat');
  const hall = await enter(null);
  await hall.setViewportSize({ width: 1920, height: 1080 });
  await secretariat.goto(`${base}/secretariat`);
  await president.goto(`${base}/bureau`);
  await hall.goto(`${base}/ecran`);

  await secretariat.getByLabel('au siège').fill('64');
  await press(secretariat, 'Ces sièges arrivent');
  await hall.getByText('64 présents sur 124.').first().waitFor();
  await press(president, 'Ouvrir la séance');
  await press(president, 'Ouvrir le point 2');
  await press(president, 'Donner la parole : Rapporteur 1 (fictif)');

  // The clock goes on without asking the server again.
  const digits = hall.locator('.clock-digits');
  await digits.waitFor();
  const before = await digits.textContent();
  await hall.waitForFunction((text) => document.querySelector('.clock-digits')?.textContent !== text, before);
  assert.deepEqual(await axeViolations(hall), []);
  await press(president, 'Mettre aux voix le point 2');

  // Somebody else's ballot does not empty the one being filled in, and the hall sees one more ballot, no sense.
  const member = await enter('council-member-7');
  await member.goto(`${base}/ma-place`);
  await member.getByLabel('Contre').check({ force: true });
  const other = await enter('council-member-8');
  await other.goto(`${base}/ma-place`);
  await other.getByLabel('Pour').check({ force: true });
  await press(other, 'Voter');
  await other.getByText('Votre vote est enregistré').waitFor();
  await hall.getByText('1 bulletin reçu sur 64 attendus.').waitFor();
  await member.waitForTimeout(1000);
  assert.equal(await member.getByLabel('Contre').isChecked(), true);
  assert.deepEqual(await axeViolations(member), []);

  // When the ballot closes, the form that was kept goes away all the same.
  await press(president, 'Clore le scrutin du point 2');
  await member.getByText('Le président va proclamer le résultat.').waitFor();
  assert.equal(await member.getByRole('button', { name: 'Voter' }).count(), 0);
  await press(president, 'Proclamer le résultat du point 2');
  await hall.getByText(/Adopté à l'unanimité, soixante-trois membres ne prenant pas part au vote/).waitFor();
  assert.deepEqual(await axeViolations(hall), []);
  const height = await hall.evaluate(() => document.documentElement.scrollHeight);
  assert.ok(height <= 1080, `the result fits one screen, not ${height} px`);
});

test('a refusal stays on the page that refreshes itself, until the next act', async () => {
  const president = await enter('council-president');
  const secretariat = await enter('council-secretariat');
  await president.goto(`${base}/bureau`);
  await secretariat.goto(`${base}/secretariat`);
  await press(secretariat, 'Groupe 1 (fictif) part');
  await press(president, 'Constater le défaut de quorum au point 1');
  await president.getByRole('alert').waitFor();
  await press(secretariat, 'Arrivée du siège 5');
  await president.getByText('37 présents', { exact: true }).waitFor();
  assert.equal(await president.getByRole('alert').count(), 1);
  assert.deepEqual(await axeViolations(president), []);
  await press(president, 'Suspendre la séance');
  await president.locator('.badge', { hasText: 'suspendue' }).waitFor();
  assert.equal(await president.getByRole('alert').count(), 0);
});
