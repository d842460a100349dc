import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';
import { streetOf } from './walk.ts';
import { sitting, votes } from './walk-council.ts';
import { file } from './walk-file.ts';

// The same program where scripts do not run: signing in, saving an answer, voting. Nothing is missing, one reloads.
const app = await startApp();
const browser = await launchChromium();
const street = streetOf(browser, app.url, []);
const noScripts = { javaScriptEnabled: false };
after(async () => {
  await browser.close();
  await app.stop();
});

test('without scripts, the lead signs in by a link and saves an answer', async () => {
  const lead = await street.passerBy(noScripts);
  await lead.opens('/connexion');
  await lead.writes('Votre adresse électronique', 'territory-lead@exemple.invalid');
  await lead.presses('Recevoir un lien');
  await lead.follows('Ouvrir la boîte locale');
  await lead.page.getByRole('article').first().getByRole('link').first().click();
  await lead.presses('Me connecter');
  await lead.heading('Mon espace');
  await lead.opens(`${file}/dossier/questions/entrepreneurs`);
  await lead.writes('Votre réponse', 'Les entrepreneurs président.');
  await lead.presses('Enregistrer');
  await lead.reads('Enregistré le');
  await lead.opens(`${file}/dossier/questions/entrepreneurs`);
  assert.equal(await lead.page.getByLabel('Votre réponse').inputValue(), 'Les entrepreneurs président.');
});

test('without scripts, a member votes and reads the receipt, then the result', async () => {
  const secretariat = await street.as('Secrétariat 1 (fictif)', noScripts);
  await secretariat.opens(`${sitting}/secretariat`);
  await secretariat.presses('Tout le monde arrive');
  await secretariat.reads('124 présents sur 124. Quorum atteint : 63.');
  const president = await street.as('Siège 1 (fictif)', noScripts);
  await president.opens(`${sitting}/bureau`);
  for (const act of ['Ouvrir la séance', 'Ouvrir le point 3', 'Mettre aux voix le point 3'])
    await president.presses(act);
  await president.reads('0 bulletin reçu sur 124 attendus.');

  const member = await street.atSeat(7, noScripts);
  await member.opens(`${sitting}/ma-place`);
  await votes(member, 'Pour');
  await president.follows('Actualiser');
  await president.reads('1 bulletin reçu sur 124 attendus.');
  await president.presses('Clore le scrutin du point 3');
  await president.presses('Proclamer le résultat du point 3');
  await president.reads('Adopté');
  await member.follows('Actualiser');
  await member.reads('Vous avez voté : Pour.');
});
