import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { civilDay } from '#kit/instant.ts';
import { launchChromium } from './chromium.ts';
import { backTo, focused, type Hand, handAt, unfolds, votesByKeys as votes } from './hand.ts';
import { startApp } from './start-app.ts';
import { streetOf } from './walk.ts';

// What makes a sitting lawful, done without a mouse: a proxy, an interest, the modes of ballot, a voice carried for a
// colleague, a secret ballot confirmed. At every stop of the Tab key one sees where one is; what others do takes
// neither the focus nor what is being typed.
const app = await startApp();
const browser = await launchChromium();
const street = streetOf(browser, app.url, []);
after(async () => {
  await browser.close();
  await app.stop();
});

const at = (mandate: string, path: string) => handAt(street, mandate, path);

test('proxy, interest, modes, two voices and a secret ballot, by keyboard alone', async () => {
  const secretariat = await at('council-secretariat', '/secretariat');
  const president = await at('council-president', '/bureau');
  await secretariat.keys.types('au siège', '66');
  await secretariat.keys.enters('button', 'Ces sièges arrivent');
  await secretariat.walker.reads('66 présents sur 124.');
  const member = await at('council-member-7', '/ma-place');
  await member.walker.reads('Présent depuis');

  await backTo(secretariat, 'Pouvoirs, intérêts et demandes');
  await secretariat.walker.heading('Pouvoirs, intérêts et demandes');
  await secretariat.keys.types('Siège de celui qui donne pouvoir', '100');
  await secretariat.keys.types('Siège de celui qui le reçoit', '7');
  // While it is being written, the president opens the sitting and item 1: neither the text nor the focus moves.
  await president.keys.enters('button', 'Ouvrir la séance');
  await president.keys.enters('button', 'Ouvrir le point 1');
  await secretariat.walker.reads(/Scrutin public\s: 0 demande/);
  assert.equal(await focused(secretariat), 'voice-holder');
  assert.equal(await secretariat.walker.page.locator('#voice-holder').inputValue(), '7');
  await typesDay(secretariat, civilDay(new Date()));
  await secretariat.keys.enters('button', 'Noter ce pouvoir');
  await secretariat.walker.reads('En vigueur');
  await member.walker.reads(/Vous portez le pouvoir du siège 100/);

  await secretariat.keys.types('Siège', '12', secretariat.walker.part('Intérêts déclarés'));
  await secretariat.keys.ticks('radio', 'Intérêt personnel à l’affaire');
  await secretariat.keys.enters('button', 'Noter cette déclaration');
  await secretariat.walker.reads(/Point 1, siège 12\s: intérêt personnel à l’affaire/);

  // The arrows choose; a colleague who arrives meanwhile changes neither the choice nor where one is.
  const ordinary = president.walker.page.getByRole('radio', { name: 'Vote ordinaire', exact: true });
  await president.keys.ticks('radio', 'Scrutin public');
  await president.walker.page.keyboard.press('ArrowDown');
  await backTo(secretariat, 'Secrétariat');
  await arrives(secretariat, '67');
  await president.walker.reads('67 présents');
  assert.ok(await ordinary.isChecked(), 'the mode that was chosen stays chosen');
  assert.ok(await ordinary.evaluate((radio) => radio === document.activeElement));
  await president.walker.page.keyboard.press('ArrowUp');
  await president.keys.enters('button', 'Mettre aux voix le point 1');

  await member.walker.reads('Votre vote, en votre nom');
  await votes(member, 'Votre vote, en votre nom', [], 'Voter');
  await member.walker.reads('Votre vote est enregistré');
  await votes(member, 'Par pouvoir, pour le siège 100', ['ArrowDown'], 'Voter pour le siège 100');
  await member.walker.reads('Par pouvoir, pour le siège 100, votre vote est enregistré', 'Contre');
  await president.walker.reads('2 bulletins reçus sur 67 attendus.');
  await president.keys.enters('button', 'Clore le scrutin du point 1');
  await president.keys.enters('button', 'Proclamer le résultat du point 1');
  await member.walker.reads('Vous avez voté : Pour.');
});

test('a secret ballot, asked for by a third and confirmed, by keyboard alone', async () => {
  const secretariat = await at('council-secretariat', '/pouvoirs');
  const president = await at('council-president', '/bureau');
  const member = await at('council-member-8', '/ma-place');
  await president.keys.enters('button', 'Ouvrir le point 2');
  await secretariat.walker.reads(/Scrutin secret\s: 0 demande/);
  await secretariat.keys.types('Sièges qui demandent', '20-41');
  await secretariat.keys.ticks('radio', 'Le scrutin public');
  await secretariat.walker.page.keyboard.press('ArrowDown');
  await secretariat.keys.enters('button', 'Noter ces demandes');
  await unfolds(member, 'Demander un scrutin');
  await member.keys.enters('button', 'Je demande le scrutin secret');
  // Granted, it is the only mode left, and it is chosen already.
  await president.walker.reads(/Scrutin secret\s: 23 demandes, il en faut 23/, 'Accordé.');
  assert.ok(
    await president.walker.page.getByRole('radio', { name: 'Scrutin secret', exact: true }).isChecked(),
  );
  await president.keys.enters('button', 'Mettre aux voix le point 2');
  await member.walker.reads('Votre bulletin, secret');
  await votes(
    member,
    'Votre bulletin, secret',
    ['ArrowDown', 'ArrowDown', 'ArrowDown'],
    'Voter',
    'Je confirme',
  );
  await member.walker.reads('Votre bulletin est dans l’urne');
  assert.equal(await member.walker.page.getByRole('radio').count(), 0);
  await president.keys.enters('button', 'Clore le scrutin du point 2');
  await president.keys.enters('button', 'Proclamer le résultat du point 2');
  await member.walker.reads(/^Non adopté/);
  assert.equal(await member.walker.page.getByText('Vous avez voté').count(), 0);
});

async function arrives({ walker, keys }: Hand, seat: string): Promise<void> {
  await walker.heading('Secrétariat de séance');
  await keys.types('Du siège', seat);
  await keys.types('au siège', seat);
  await keys.enters('button', 'Ces sièges arrivent');
}

/** Types the day of a proxy part by part, in whichever order this browser's own language shows them. */
async function typesDay({ walker: { page }, keys }: Hand, day: string): Promise<void> {
  const field = page.getByLabel('Pouvoir daté du');
  const [year = '', month = '', date = ''] = day.split('-');
  for (const parts of [month + date + year, date + month + year]) {
    // From the field before it, one Tab leads to its first part.
    await keys.tabTo(page.getByLabel('Siège de celui qui le reçoit'), 'backwards');
    await keys.tabTo(field);
    await page.keyboard.type(parts);
    if ((await field.inputValue()) === day) return;
  }
  assert.equal(await field.inputValue(), day);
}
