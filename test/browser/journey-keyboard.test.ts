import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchChromium } from './chromium.ts';
import { type Keyboard, keyboardOf } from './keyboard.ts';
import { startApp } from './start-app.ts';
import { streetOf, type Walker } from './walk.ts';

// The same candidature and a vote with the keyboard alone: after the first page of each window nothing is clicked, and
// at every stop of the Tab key one sees where one is.
const app = await startApp();
const browser = await launchChromium();
const street = streetOf(browser, app.url, []);
after(async () => {
  await browser.close();
  await app.stop();
});

/** Somebody of the example, from the page of the demonstration on. */
async function comesIn(button: string, seat?: string): Promise<{ walker: Walker; keys: Keyboard }> {
  const walker = await street.passerBy({ reducedMotion: 'reduce' });
  await walker.opens('/entrer-comme');
  const keys = keyboardOf(walker.page);
  if (seat) await keys.types('Numéro du siège', seat);
  await keys.enters('button', button);
  await walker.heading('Mon espace');
  return { walker, keys };
}

/** Leaves one missing thing blank with its reason, on whichever page the check led to. */
async function leaveBlank({ page, heading, reads }: Walker, keys: Keyboard, name: string): Promise<void> {
  await page.waitForURL(/\/(questions|chiffres|pieces)/);
  if (page.url().includes('/pieces')) {
    const slot = page.getByRole('region', { name, exact: true });
    await keys.tabTo(slot.locator('summary'));
    await page.keyboard.press('Enter');
    await keys.types(`Pourquoi « ${name} » manque`, 'À venir', slot);
    await keys.enters('button', /^Enregistrer la raison/, slot);
    await slot.getByText('Raison : À venir').waitFor();
    return;
  }
  await heading(name);
  if (page.url().includes('/questions/')) {
    await keys.types('Raison du blanc', 'Pas encore travaillé');
    await keys.enters('button', 'Laisser vide');
    await reads('Enregistré le');
    return;
  }
  const radios = page.getByRole('radio');
  await keys.tabTo(radios.and(page.locator(':checked')).or(radios).first());
  // From the first choice, the arrow up leads round to the last: « aucun ».
  if ((await radios.count()) > 1) await page.keyboard.press('ArrowUp');
  assert.ok(await radios.last().isChecked());
  await keys.types('Raison du blanc', 'Aucune source ne le compte');
  await keys.enters('button', 'Enregistrer');
  await heading(/^Dossier : /);
}

test('a candidature is answered, left blank with reasons, checked and filed by keyboard alone', async () => {
  const { walker, keys } = await comesIn('Entrer comme Responsable 1 (fictif)');
  const { page } = walker;
  await keys.enters('link', 'Compléter le dossier de candidature');
  await walker.heading(/^Dossier : /);
  await keys.enters('link', 'Comment les entrepreneurs conduisent-ils la démarche ?');
  await walker.heading('Comment les entrepreneurs conduisent-ils la démarche ?');
  await keys.enters('link', 'Aller au contenu');
  await keys.types('Votre réponse', 'Les entrepreneurs président.');
  await walker.reads('Enregistré à');
  await keys.ticks('checkbox', 'Cette réponse est prête');
  await keys.tabTo(page.getByLabel('Votre réponse'), 'backwards');
  await keys.enters('button', 'Enregistrer et continuer');
  await walker.reads('Question 5 sur 12');
  await keys.enters('link', 'Revenir à la liste');
  await walker.heading(/^Dossier : /);
  await keys.enters('link', 'Nombre d’emplois');
  await walker.heading('Nombre d’emplois');
  await keys.ticks('radio', 'environ 30 000 emplois');
  await keys.enters('button', 'Enregistrer');
  await walker.reads('Il manque 12 éléments.');

  const missing = page.locator('section[aria-labelledby^=missing] a');
  for (let left = 12; left > 0; left -= 1) {
    await keys.enters('link', 'Vérification');
    await walker.heading('Vérification du dossier');
    await walker.reads(left === 1 ? 'Il manque 1 élément.' : `Il manque ${left} éléments.`);
    const name = ((await missing.first().textContent()) ?? '').trim();
    await keys.tabTo(missing.first());
    await page.keyboard.press('Enter');
    await leaveBlank(walker, keys, name);
  }
  await keys.enters('link', 'Vérification');
  await keys.enters('link', 'Aller au dépôt');
  await walker.heading('Déposer le dossier');
  await keys.ticks('checkbox', /^J’atteste/);
  await keys.enters('button', 'Déposer');
  await walker.heading('Version 1, figée');
});

test('a sitting is opened, an item put to the vote, a ballot cast and the result proclaimed by keyboard alone', async () => {
  const secretariat = await comesIn('Entrer comme Secrétariat 1 (fictif)');
  await toTheSitting(secretariat, 'Secrétariat');
  await secretariat.keys.enters('button', 'Tout le monde arrive');
  await secretariat.walker.reads('124 présents sur 124. Quorum atteint : 63.');

  const president = await comesIn('Entrer comme Siège 1 (fictif)');
  await toTheSitting(president, 'Bureau du président');
  for (const act of ['Ouvrir la séance', 'Ouvrir le point 2', 'Mettre aux voix le point 2'])
    await president.keys.enters('button', act);
  await president.walker.reads('0 bulletin reçu sur 124 attendus.');

  const member = await comesIn('Entrer à ce siège', '30');
  await toTheSitting(member, 'Ma place');
  await member.keys.ticks('radio', 'Pour');
  await member.walker.page.keyboard.press('ArrowDown');
  assert.ok(await member.walker.page.getByRole('radio', { name: 'Contre' }).isChecked());
  await member.walker.page.keyboard.press('ArrowUp');
  await member.keys.enters('button', 'Voter');
  await member.walker.reads('Votre vote est enregistré', 'Pour');

  await president.walker.reads('1 bulletin reçu sur 124 attendus.');
  await president.keys.enters('button', 'Simuler les bulletins restants');
  await president.walker.reads('124 bulletins reçus sur 124 attendus.');
  await president.keys.enters('button', 'Clore le scrutin du point 2');
  await president.keys.enters('button', 'Proclamer le résultat du point 2');
  await member.walker.reads("Adopté à l'unanimité moins deux abstentions.", 'Vous avez voté : Pour.');
});

async function toTheSitting({ walker, keys }: { walker: Walker; keys: Keyboard }, desk: string) {
  await keys.enters('link', 'Aller aux séances du conseil');
  await keys.enters('link', 'Séance de répétition (sièges fictifs)');
  await keys.enters('link', desk);
  await walker.page.waitForURL(/\/(bureau|secretariat|ma-place)$/);
}
