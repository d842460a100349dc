import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeViolations, launchChromium } from './chromium.ts';
import { keyboardOf } from './keyboard.ts';
import { startApp } from './start-app.ts';
import { streetOf } from './walk.ts';

// Two lists name one body twice: the double is looked at, kept apart, merged and separated, in a real browser; where scripts do not run,
// and with the keyboard alone.
const app = await startApp();
const browser = await launchChromium();
const complaints: string[] = [];
const street = streetOf(browser, app.url, complaints);
after(async () => {
  await browser.close();
  await app.stop();
});

const lead = 'Responsable 1 (fictif)';
const listOf = (name: string) => ({
  name: 'membres.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Nom;Ville;CP;Type;Site',
      `${name} (fictif);Grenoble;38000;PME;https://${name.toLowerCase()}.invalid`,
      `${name} Développement (fictif);Grenoble;38000;Start-up;https://www.${name.toLowerCase()}.invalid/`,
    ].join('\r\n'),
  ),
});
const source = {
  'Titre de la liste': 'Annuaire des membres 2025 (fictif)',
  'Qui la publie': 'Pôle d’exemple (fictif)',
  'Adresse où elle a été publiée': 'https://exemple.invalid/annuaire',
};

/** The page as it is, in both languages, both schemes, on a small phone and on a desk: whole, and open to everybody. */
async function look(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname.replace(/^\/en(?=\/)/, '') + new URL(page.url()).search;
  for (const [lang, colorScheme] of [
    ['/en', 'dark'],
    ['', 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const answer = await page.goto(`${app.url}${lang}${path}`);
      assert.equal(answer?.status(), 200, lang + path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, `${lang}${path} scrolls sideways by ${overflow} px at ${width}`);
      assert.deepEqual(await axeViolations(page), [], `${lang}${path} at ${width}`);
    }
  }
  await page.setViewportSize({ width: 1024, height: 900 });
}

async function imports(name: string): Promise<void> {
  const walker = await street.as(lead);
  await walker.opens('/acteurs/imports/nouveau');
  await walker.page.getByLabel('Fichier').setInputFiles(listOf(name));
  await walker.presses('Lire ce fichier');
  for (const [label, text] of Object.entries(source)) await walker.writes(label, text);
  await walker.presses('Continuer vers les colonnes');
  await walker.presses('Vérifier, sans rien écrire');
  await walker.presses(/^Écrire : 2 fiches créées/);
  await walker.reads(/^Écrit le/);
  await walker.page.close();
}

test('without scripts, a double is merged, its old address leads on, and it is separated', async () => {
  await imports('Orphelys');
  const walker = await street.as(lead, { javaScriptEnabled: false });
  const { page } = walker;
  await walker.opens('/acteurs');
  await walker.follows('Doublons possibles');
  await walker.follows(/^Orphelys/);
  await walker.heading('Une ou deux organisations ?');
  await walker.presses(/^Réunir en gardant « Orphelys \(fictif\)/);
  await walker.reads(/^Orphelys Développement \(fictif\) a été réuni à Orphelys \(fictif\) le/);
  await page.goto(`${app.url}/acteurs/orphelys-developpement-fictif`);
  assert.equal(new URL(page.url()).pathname, '/acteurs/orphelys-fictif');
  await walker.reads(/l’adresse que vous avez suivie y conduit désormais/);
  await walker.follows(/^Défaire cette réunion/);
  await walker.presses('Séparer les deux fiches');
  await walker.heading('Orphelys Développement (fictif)');
  await walker.reads(/a été séparé de Orphelys \(fictif\) le/);
});

test('with the keyboard alone, a pair is found, said to be two, taken back, merged the other way, and undone', async () => {
  await imports('Zenvia');
  const walker = await street.as(lead);
  const { page } = walker;
  const keys = keyboardOf(page);
  await walker.opens('/acteurs');
  await keys.enters('link', 'Doublons possibles');
  await walker.heading('Doublons possibles');
  await look(page);
  await keys.enters('link', /^Zenvia/);
  await walker.heading('Une ou deux organisations ?');
  await look(page);
  await keys.enters('button', 'Ce sont deux organisations');
  await walker.reads(/dites distinctes/);
  await look(page);
  await keys.enters('link', 'Revoir cette paire');
  await walker.reads(/que ce sont deux organisations\./);
  await look(page);
  await keys.enters('button', 'Revenir sur cette décision');
  await walker.reads(/de nouveau à regarder/);
  await walker.opens('/acteurs/zenvia-fictif');
  await keys.enters('link', 'Réunir avec une autre fiche');
  await keys.tabTo(page.getByRole('searchbox', { name: 'Nom de l’autre fiche' }));
  await page.keyboard.type('zenvia dev');
  await page.keyboard.press('Enter');
  await walker.heading('Trouvées');
  await look(page);
  await keys.enters('link', /^Comparer avec Zenvia Développement/);
  await walker.heading('Une ou deux organisations ?');
  await keys.enters('button', /^Réunir en gardant « Zenvia Développement/);
  await walker.reads(/^Zenvia \(fictif\) a été réuni à Zenvia Développement/);
  await look(page);
  await keys.enters('link', /^Défaire cette réunion/);
  await walker.heading('Défaire une réunion');
  await look(page);
  await keys.enters('button', 'Séparer les deux fiches');
  await walker.heading('Zenvia (fictif)');
  assert.deepEqual(complaints, []);
});
