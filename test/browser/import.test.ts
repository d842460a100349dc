import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeViolations, launchChromium } from './chromium.ts';
import { keyboardOf } from './keyboard.ts';
import { startApp } from './start-app.ts';
import { streetOf } from './walk.ts';

// A messy list, from the file to the undo, in a real browser: where scripts do not run, and with the keyboard alone; the pages that
// exist only once a list was sent are looked at on the way.
const app = await startApp();
const browser = await launchChromium();
const street = streetOf(browser, app.url, []);
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
      'Annuaire, édition 2025',
      'Nom;SIRET;Ville;CP;Type;Site',
      `${name} (fictif);90197921100025;GRENOBLE CEDEX 9;38054;Start-up;https://${name.toLowerCase()}.invalid`,
      ';;Meylan;38240;PME;',
      'Minalogic;;Grenoble;38000;Pôle;https://autre.invalid',
      'https://projet.invalid;;Meylan;38240;PME;',
    ].join('\r\n'),
    'latin1',
  ),
});
const source = {
  'Titre de la liste': 'Annuaire des membres 2025 (fictif)',
  'Qui la publie': 'Pôle d’exemple (fictif)',
  'Adresse où elle a été publiée': 'https://exemple.invalid/annuaire',
};

/** The page as it is, in both languages, at the width of a small phone and of a desk: whole, and open to everybody. */
async function look(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname + new URL(page.url()).search;
  for (const lang of ['/en', '']) {
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

test('without scripts, a list is sent, checked, written, and undone', async () => {
  const walker = await street.as(lead, { javaScriptEnabled: false });
  const { page } = walker;
  await walker.opens('/acteurs');
  await walker.follows('Imports');
  await walker.reads('Aucune liste importée');
  await walker.follows('Nouvel import');
  await page.getByLabel('Fichier').setInputFiles(listOf('Corolle'));
  await walker.presses('Lire ce fichier');
  await walker.reads(/membres\.csv.+est lisible/, /WINDOWS-1252/);
  for (const [label, text] of Object.entries(source)) await walker.writes(label, text);
  await walker.presses('Continuer vers les colonnes');
  await walker.heading('Les colonnes');
  await walker.presses('Vérifier, sans rien écrire');
  await walker.reads('Vérification : rien n’est encore écrit', 'Fiches créées (1)');
  await walker.follows('Lignes refusées (1)');
  await walker.reads('pas de nom');
  const refused = await walker.fetches(/^Télécharger les lignes refusées/);
  assert.match(refused.text, /Ligne,Motif/);
  await walker.ticks(/^Ligne 6/);
  await walker.presses('Écrire : 1 fiche créée, 1 complétée');
  await walker.reads(/^Écrit le/, 'Fiches créées (2)');
  const address = page.url();
  await walker.opens('/acteurs/corolle-fictif');
  await walker.heading('Corolle (fictif)');
  await walker.reads('901 979 211');
  await page.goto(address);
  await walker.presses('Annuler tout l’import');
  await walker.reads(/^Annulé le/);
  const gone = await page.goto(`${app.url}/acteurs/corolle-fictif`);
  assert.equal(gone?.status(), 410);
  await walker.heading('Fiche retirée');
});

test('with the keyboard alone, a list is sent, its columns chosen, and written; then a rival value is chosen', async () => {
  const walker = await street.silently('territory-lead', { reducedMotion: 'reduce' });
  const { page } = walker;
  const keys = keyboardOf(page);
  await walker.opens('/acteurs/imports');
  await keys.enters('link', 'Nouvel import');
  await walker.heading('Nouvel import : le fichier');
  await keys.tabTo(page.getByLabel('Fichier'));
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(listOf('Dahlia'));
  await keys.enters('button', 'Lire ce fichier');
  await walker.heading('Nouvel import : la source');
  for (const [label, text] of Object.entries(source)) await keys.types(label, text);
  await keys.enters('button', 'Continuer vers les colonnes');
  await walker.heading('Les colonnes');
  await keys.tabTo(page.getByLabel('Contenu de F Site'));
  await page.keyboard.type('non');
  assert.equal(await page.getByLabel('Contenu de F Site').inputValue(), '');
  await page.keyboard.type('Site');
  await look(page);
  await keys.enters('button', 'Vérifier, sans rien écrire');
  await walker.reads('Vérification : rien n’est encore écrit');
  await look(page);
  await keys.ticks('checkbox', /Ligne 6/);
  await keys.enters('button', 'Écrire : 1 fiche créée, 1 complétée');
  await walker.reads(/^Écrit le/);
  await look(page);
  await keys.enters('link', 'Fiches complétées (1)');
  await keys.enters('link', 'Minalogic');
  await walker.heading('Minalogic');
  await keys.enters('link', 'Toutes les valeurs et leurs sources');
  await walker.heading('Valeurs et sources');
  await look(page);
  await keys.enters('link', /^Choisir la valeur affichée \(Site\)/);
  await walker.heading('Choisir la valeur affichée : Site');
  await look(page);
  await keys.tabTo(page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await keys.enters('button', 'Afficher ce choix');
  await walker.reads('Affichée par choix de l’équipe.');
});
