import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.ts';
import { startApp } from './start-app.ts';
import { streetOf, type Walker } from './walk.ts';
import { sitting } from './walk-council.ts';

// A page follows a sitting while its reader acts: neither may lose what the other does.
const app = await startApp();
const browser = await launchChromium();
const street = streetOf(browser, app.url, []);
after(async () => {
  await browser.close();
  await app.stop();
});

let president: Walker;

before(async () => {
  const secretariat = await street.silently('council-secretariat');
  await secretariat.opens(`${sitting}/secretariat`);
  await secretariat.presses('Tout le monde arrive');
  await secretariat.reads('124 présents sur 124. Quorum atteint : 63.');
  president = await street.silently('council-president');
  await president.opens(`${sitting}/bureau`);
  for (const act of ['Ouvrir la séance', 'Ouvrir le point 1', 'Mettre aux voix le point 1'])
    await president.presses(act);
  await president.reads('0 bulletin reçu sur 124 attendus.');
});

async function seated(seat: number): Promise<Walker> {
  const member = await street.silently(`council-member-${seat}`);
  await member.opens(`${sitting}/ma-place`);
  await member.page.getByRole('radio', { name: 'Pour', exact: true }).check();
  return member;
}

/** Something that others wait for. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('a vote on its way is not dropped because another member voted meanwhile', async () => {
  const slow = await seated(11);
  const quick = await seated(12);
  const [held, line] = [gate(), gate()];
  await slow.page.route('**/bulletin', async (route) => {
    held.open();
    await line.opened;
    await route.continue();
  });
  await slow.presses('Voter');
  await held.opened;
  await quick.presses('Voter');
  await president.reads('1 bulletin reçu sur 124 attendus.');
  line.open();
  await slow.reads('Votre vote est enregistré');
  await president.reads('2 bulletins reçus sur 124 attendus.');
});

test('what happens while a page is fetching itself is shown all the same', async () => {
  const hall = await street.passerBy();
  await hall.opens(`${sitting}/ecran`);
  await hall.reads('2 bulletins reçus sur 124 attendus.');
  const [first, second] = [await seated(13), await seated(14)];
  const [fetched, line] = [gate(), gate()];
  await hall.page.route(
    '**/ecran',
    async (route) => {
      const response = await route.fetch();
      fetched.open();
      await line.opened;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await first.presses('Voter');
  await fetched.opened;
  // Under way, the page is as valid as at rest: nothing that ARIA refuses on its root.
  assert.equal(await hall.page.locator('html').getAttribute('aria-busy'), null);
  await second.presses('Voter');
  await president.reads('4 bulletins reçus sur 124 attendus.');
  line.open();
  await hall.reads('4 bulletins reçus sur 124 attendus.');
});

test('what is typed or unfolded stays while others act, until it is sent', async () => {
  const secretariat = await street.silently('council-secretariat');
  await secretariat.opens(`${sitting}/secretariat`);
  const bulk = secretariat.part('Répétition : faire arriver les sièges');
  await secretariat.writes('Du siège', '64', bulk);
  await secretariat.writes('au siège', '124', bulk);
  await president.presses('Annuler le scrutin du point 1');
  await president.unfolds('Inscrire un orateur');
  await president.writes('Numéro du siège', '40');
  await secretariat.page.getByRole('button', { name: 'Mettre aux voix le point 1' }).waitFor();
  assert.equal(await bulk.getByLabel('Du siège').inputValue(), '64');
  await secretariat.presses('Ces sièges partent');
  await president.reads('63 présents sur 124. Quorum atteint : 63.');
  await president.presses('Inscrire');
  await president.reads('Siège 40');
  await president.presses('Reporter le point 1');
});

test('an act sent in the wake of others is neither dropped, nor its refusal', async () => {
  const secretariat = await street.silently('council-secretariat');
  await secretariat.opens(`${sitting}/secretariat`);
  const refused = president.page.getByRole('alert');
  for (let round = 0; round < 4; round += 1) {
    await president.presses('Suspendre la séance');
    await president.presses('Reprendre la séance');
    await secretariat.presses('Départ du siège 63');
    await president.presses('Constater le défaut de quorum au point 2');
    await refused.getByText('Quorum de 63 non atteint (62 présents)').waitFor();
    await secretariat.presses('Arrivée du siège 63');
  }
});
