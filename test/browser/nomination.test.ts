import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { verifyVotes } from '#council/public.ts';
import { launchChromium } from './chromium.ts';
import { backTo, focused, type Hand, handAt, phone, votesByKeys } from './hand.ts';
import { startApp } from './start-app.ts';
import { streetOf, type Walker } from './walk.ts';
import { sitting } from './walk-council.ts';
import { casts, inOrder } from './walk-sitting.ts';

// A nomination (L2121-21 CGCT): declared, discussed, voted in secret on phones, a round that elects nobody, then one that
// does. Once by keyboard alone, once where scripts do not run; then anybody counts both again from the published file.
const app = await startApp();
const browser = await launchChromium();
const complaints: string[] = [];
const street = streetOf(browser, app.url, complaints);
after(async () => {
  await browser.close();
  await app.stop();
});

const names = ['Mme Exemple 1 (fictive)', 'M. Exemple 2 (fictif)', 'M. Exemple 3 (fictif)'] as const;
const inTheBox = 'Votre bulletin est dans l’urne';
const secret = { legend: 'Votre bulletin, secret', button: 'Voter', confirm: 'Je confirme' } as const;

test('by keyboard alone: declared, opened, voted at 320 pixels, nobody at round 1, elected at round 2', async () => {
  const secretariat = await handAt(street, 'council-secretariat', '/secretariat');
  const president = await handAt(street, 'council-president', '/bureau');
  const screen = await street.passerBy({ viewport: { width: 1920, height: 1080 } });
  await screen.opens(`${sitting}/ecran`);
  const members = await Promise.all(
    [7, 9, 10].map((seat) => handAt(street, `council-member-${seat}`, '/ma-place', phone)),
  );
  const [seven, nine, ten] = members as [Hand, Hand, Hand];

  await secretariat.keys.types('au siège', '66');
  await secretariat.keys.enters('button', 'Ces sièges arrivent');
  await secretariat.walker.reads('66 présents sur 124.');
  await backTo(secretariat, 'Nominations et candidatures');
  await secretariat.walker.heading('Nominations et candidatures');
  await secretariat.keys.types('Poste à pourvoir', 'Délégué au syndicat (fictif)');
  await secretariat.keys.enters('button', 'Dire que c’est une nomination');
  await secretariat.walker.reads('Poste : Délégué au syndicat (fictif)');
  for (const name of names) {
    await secretariat.keys.types('Nom du candidat', name);
    await secretariat.keys.enters('button', 'Noter cette candidature (point 1)');
    await secretariat.walker.reads(name);
  }
  await inOrder('20-declared', { secretariat: secretariat.walker });

  // Somebody is still being noted when the president opens: neither the text nor the focus moves.
  await secretariat.keys.types('Nom du candidat', 'M. Exemple');
  await president.keys.enters('button', 'Ouvrir la séance');
  await president.keys.enters('button', 'Ouvrir le point 1');
  await screen.reads('Poste : Délégué au syndicat (fictif)', names[2]);
  await secretariat.walker.reads('en discussion');
  assert.equal(await focused(secretariat), 'candidacy-name-1');
  assert.equal(await secretariat.walker.page.locator('#candidacy-name-1').inputValue(), 'M. Exemple');
  await inOrder('21-discussed', { president: president.walker, screen, seven: seven.walker });
  await president.keys.enters('button', 'Mettre aux voix le point 1');

  await seven.walker.reads(secret.legend, /1er tour\s: majorité absolue/);
  await inOrder('22-ballot', { seven: seven.walker, president: president.walker, screen });
  // One vote each: of three, nobody has the majority.
  await namesByKeys(seven, []);
  await namesByKeys(nine, ['ArrowDown']);
  await namesByKeys(ten, ['ArrowDown', 'ArrowDown']);
  await president.walker.reads('3 bulletins reçus sur 66 attendus.');
  await president.keys.enters('button', 'Clore le scrutin du point 1');
  await seven.walker.reads('Le président va proclamer le résultat.');
  await inOrder('23-counted', { president: president.walker, screen, seven: seven.walker });
  await president.keys.enters('button', 'Proclamer le tour du point 1');
  await screen.reads('Personne n’est élu au 1er tour.');
  await seven.walker.reads(/personne n'est élu au premier tour, la majorité absolue étant de deux voix/);
  await inOrder('24-nobody', { president: president.walker, screen, seven: seven.walker });

  await president.keys.enters('button', 'Mettre aux voix le point 1');
  await seven.walker.reads(secret.legend, /2e tour\s: majorité absolue/);
  await namesByKeys(seven, ['ArrowDown']);
  await namesByKeys(nine, ['ArrowDown']);
  await namesByKeys(ten, []);
  await president.walker.reads('3 bulletins reçus sur 66 attendus.');
  await president.keys.enters('button', 'Clore le scrutin du point 1');
  await president.keys.enters('button', 'Proclamer le résultat du point 1');
  for (const one of [screen, seven.walker])
    await one.reads(
      /M\.\sExemple 2 \(fictif\) est élu au deuxième tour, à la majorité absolue, par deux voix/,
    );
  await inOrder('25-elected', { president: president.walker, screen, seven: seven.walker });
});

/** The ballot of a seat, in secret: the first candidate, or another by arrows. */
async function namesByKeys(member: Hand, arrows: readonly string[]): Promise<void> {
  await member.walker.reads(secret.legend);
  await votesByKeys(member, secret.legend, arrows, secret.button, secret.confirm);
  await member.walker.reads(inTheBox);
  assert.equal(await member.walker.page.getByRole('radio').count(), 0);
}

test('without scripts, the same play by plain reloads: round 1 elects nobody, round 2 does', async () => {
  const noScripts = { javaScriptEnabled: false };
  const secretariat = await street.as('Secrétariat 1 (fictif)', noScripts);
  const president = await street.as('Siège 1 (fictif)', noScripts);
  const members = await Promise.all(
    [7, 9].map((seat) => street.atSeat(seat, { ...noScripts, viewport: phone })),
  );
  const [seven, nine] = members as [Walker, Walker];
  await secretariat.opens(`${sitting}/nominations`);
  await secretariat.writes('Poste à pourvoir', 'Vice-président (fictif)');
  await secretariat.presses('Dire que c’est une nomination');
  await secretariat.reads('Poste : Vice-président (fictif)');
  for (const name of names.slice(0, 2)) {
    await secretariat.writes('Nom du candidat', name, secretariat.part(/^Point 2/));
    await secretariat.presses('Noter cette candidature (point 2)');
    await secretariat.reads(name);
  }
  await president.opens(`${sitting}/bureau`);
  await president.presses('Ouvrir le point 2');
  for (const [round, choices] of [
    ['1er', [names[0], names[1]]],
    ['2e', [names[0], names[0]]],
  ] as const) {
    await president.presses('Mettre aux voix le point 2');
    await president.reads('0 bulletin reçu sur 66 attendus.');
    for (const [index, member] of [seven, nine].entries()) {
      await member.opens(`${sitting}/ma-place`);
      await member.reads(new RegExp(`${round} tour`));
      await casts(member, { ...secret, choice: choices[index] ?? '', secret: 'secret' });
      await member.reads(inTheBox);
    }
    await president.follows('Actualiser');
    await president.reads('2 bulletins reçus sur 66 attendus.');
    await president.presses('Clore le scrutin du point 2');
    await president.presses(
      round === '1er' ? 'Proclamer le tour du point 2' : 'Proclamer le résultat du point 2',
    );
    await seven.follows('Actualiser');
    await seven.reads(
      round === '1er' ? /[Pp]ersonne n.est élu au premier tour/ : /est élue au deuxième tour/,
    );
  }
  await seven.reads(
    /Mme\sExemple 1 \(fictive\) est élue au deuxième tour, à la majorité absolue, par deux voix/,
  );
});

test('anybody counts both nominations again from the published file; no script complained', async () => {
  const file = await fetch(`${app.url}${sitting}.votes.json`);
  const verdict = verifyVotes(await file.text());
  assert.ok(verdict.kind === 'checked');
  assert.deepEqual(
    verdict.votes.map((one) => [one.item, one.round, one.differences]),
    [
      [1, 1, []],
      [1, 2, []],
      [2, 1, []],
      [2, 2, []],
    ],
  );
  assert.deepEqual(verdict.journal?.differences, []);
  assert.deepEqual(complaints, []);
});
