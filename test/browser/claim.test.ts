import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import {
  establishmentColumns,
  establishmentRow,
  siretOf,
  stockCsv,
  unitColumns,
  unitRow,
} from '../harness/stock-files.ts';
import { axeViolations, launchChromium } from './chromium.ts';
import { keyboardOf } from './keyboard.ts';
import { dataFolderOf, startApp } from './start-app.ts';
import { streetOf } from './walk.ts';

// The living register in a real browser: an actor claims its page and the team answers; the reference says otherwise and the team
// accepts. What is said of these SIREN here is invented.
const folder = mkdtempSync(join(tmpdir(), 'totem-living-'));
const dataFolder = dataFolderOf();
const root = fileURLToPath(new URL('../../', import.meta.url));
const units = join(folder, 'units.csv');
const shops = join(folder, 'establishments.csv');
const [metro, grain] = ['200040715', '423244300'];
writeFileSync(
  units,
  stockCsv(unitColumns, [
    unitRow({ siren: metro, denominationUniteLegale: 'METROPOLE D ESSAI' }),
    unitRow({ siren: grain, etatAdministratifUniteLegale: 'C', dateDebut: '2026-06-30' }),
  ]),
);
writeFileSync(
  shops,
  stockCsv(establishmentColumns, [
    establishmentRow({
      siret: siretOf(metro, 1),
      codeCommuneEtablissement: '38229',
      libelleCommuneEtablissement: 'MEYLAN',
    }),
  ]),
);
const args = [
  'register',
  'import',
  '--legal-units',
  units,
  '--establishments',
  shops,
  '--published',
  '2026-11-01',
];
const imported = spawnSync(process.execPath, ['bin/totem.mjs', ...args, '--data', dataFolder], { cwd: root });
assert.equal(imported.status, 0, String(imported.stderr));
const app = await startApp({ dataFolder });
const browser = await launchChromium();
const street = streetOf(browser, app.url, []);
after(async () => {
  await browser.close();
  await app.stop();
  for (const one of [folder, dataFolder]) rmSync(one, { recursive: true, force: true });
});

/** The page as it is, in English on a small phone and in French on a desk: whole, and open to everybody. */
async function look(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname.replace(/^\/en(?=\/)/, '') + new URL(page.url()).search;
  for (const [lang, width] of [
    ['/en', 320],
    ['', 1440],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${app.url}${lang}${path}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, `${lang}${path} scrolls sideways by ${overflow} px at ${width}`);
    assert.deepEqual(await axeViolations(page), [], `${lang}${path} at ${width}`);
  }
  await page.setViewportSize({ width: 1024, height: 900 });
}

test('an actor claims its page, corrects it by the link in the mail, the team accepts, and the profile shows it with its source', async () => {
  const actor = await street.passerBy({ javaScriptEnabled: false });
  await actor.opens('/acteurs/minalogic');
  await actor.follows('Corriger ou revendiquer cette fiche');
  await actor.heading('Corriger ou revendiquer la fiche : Minalogic');
  await look(await lookingAt(actor.page));
  await actor.writes('Votre adresse électronique', 'quelqu-un@gmail.com');
  await actor.presses('Recevoir un lien personnel');
  await actor.reads('Cette adresse n’est pas du domaine du site affiché');
  await actor.writes('Votre adresse électronique', 'contact@minalogic.com');
  await actor.presses('Recevoir un lien personnel');
  await actor.heading('Regardez votre boîte');
  await actor.follows('Ouvrir la boîte locale');
  await actor.reads('Corriger la fiche « Minalogic »');
  await actor.follows(/\/acteurs\/minalogic\/correction\//);
  await actor.heading('Votre demande sur la fiche : Minalogic');
  await look(await lookingAt(actor.page));
  await actor.page.getByRole('textbox', { name: 'Commune' }).fill('Meylan');
  await actor.page.getByLabel(/^Motif/).fill('Nous avons déménagé.');
  await actor.presses('Envoyer ces corrections');
  await actor.heading('Votre demande est bien partie');

  const lead = await street.silently('territory-lead', { reducedMotion: 'reduce' });
  const keys = keyboardOf(lead.page);
  await lead.opens('/acteurs');
  await keys.enters('link', 'Corrections demandées (1)');
  await lead.heading('Ce que les acteurs demandent');
  await look(lead.page);
  await keys.enters('link', 'Minalogic');
  await lead.heading('Demande sur la fiche : Minalogic');
  await lead.reads('contact@minalogic.com');
  await look(lead.page);
  await keys.tabTo(lead.page.getByRole('radio').first());
  await lead.page.keyboard.press('Space');
  await keys.enters('button', 'Répondre, et effacer l’adresse');
  await lead.reads('adresse effacée');
  await look(lead.page);
  await actor.opens('/acteurs/minalogic');
  await actor.reads(/Meylan \(code INSEE 38229\)/);
  await actor.opens('/acteurs/minalogic/valeurs#commune');
  await actor.reads('Meylan (38229)', 'Déclaration de l’acteur');
});

test('an actor denies a fact by a box, the team accepts, and what the others say stays readable', async () => {
  const actor = await street.passerBy({ javaScriptEnabled: false });
  await actor.opens('/acteurs/linksium/revendication');
  await actor.writes('Votre adresse électronique', 'quelqu-un@exemple.invalid');
  await actor.presses('Recevoir un lien personnel');
  await actor.follows('Ouvrir la boîte locale');
  await actor.follows(/\/acteurs\/linksium\/correction\//);
  await actor.page.getByLabel('Autres noms : retirer « GIFT »').check();
  await actor.page.getByLabel('Couche : retirer').check();
  await actor.page.getByLabel('Autres noms', { exact: true }).fill('Linksium Alpes');
  await actor.presses('Envoyer ces corrections');
  await actor.heading('Votre demande est bien partie');

  const lead = await street.silently('territory-lead', { reducedMotion: 'reduce' });
  const keys = keyboardOf(lead.page);
  await lead.opens('/acteurs/corrections');
  await keys.enters('link', 'Linksium');
  await lead.reads('à retirer : « GIFT » n’est pas, ou n’est plus, vrai');
  await look(lead.page);
  for (const one of await lead.page.getByRole('radio', { name: 'Accepter' }).all()) await one.check();
  await lead.page.getByLabel(/^Afficher les valeurs acceptées/).check();
  await keys.enters('button', 'Répondre, et effacer l’adresse');
  await lead.reads('adresse effacée');
  await look(lead.page);
  await actor.opens('/acteurs/linksium');
  await actor.reads(/Alpes, Linksium Alpes/);
  const values = await lookingAt(actor.page);
  await look(values);
  await values.goto(`${app.url}/acteurs/linksium/valeurs`);
  await look(values);
});

test('the old address of a merged profile leads on, and a form that was open writes nothing', async () => {
  const lead = await street.silently('territory-lead', { reducedMotion: 'reduce' });
  const late = await street.silently('territory-lead', { reducedMotion: 'reduce' });
  await late.opens('/acteurs/minatec/confirmation');
  await lead.opens('/acteurs/doublons/linksium/minatec');
  await lead.presses('Réunir en gardant « Linksium »');
  await late.writes('Ce que vous avez regardé', 'Le site');
  await late.presses('Tout est toujours exact');
  await late.heading('Cette fiche a été réunie à une autre');
  assert.deepEqual(await axeViolations(late.page), []);
  await late.follows('Ouvrir : Linksium');
  await late.heading('Toujours exact ? Linksium');
  await late.reads('l’adresse que vous avez suivie y conduit désormais');
  await look(late.page);
  const visitor = await street.passerBy({ reducedMotion: 'reduce' });
  await visitor.opens('/acteurs/minatec/revendication');
  await visitor.heading('Corriger ou revendiquer la fiche : Linksium');
  await look(visitor.page);
  await lead.opens('/acteurs/doublons');
  await look(lead.page);
});

/** Another window, with scripts, on the same address: axe needs them, and the form here must stay as it is. */
async function lookingAt(page: Page): Promise<Page> {
  const other = (await street.passerBy({ reducedMotion: 'reduce' })).page;
  await other.goto(page.url());
  return other;
}

test('the reference says otherwise: read, accept by the keyboard, take back', async () => {
  const lead = await street.silently('territory-lead', { reducedMotion: 'reduce' });
  const keys = keyboardOf(lead.page);
  await lead.opens('/acteurs');
  await keys.enters('link', 'Propositions du répertoire');
  await lead.heading('Ce que le répertoire dit autrement');
  await lead.reads('Cessées (1)', 'Déménagées (1)', '2 unités jamais relevées');
  await look(lead.page);
  await keys.enters('button', 'Relever ce qu’il dit aujourd’hui');
  await lead.reads('2 unités relevées.');
  await keys.ticks('checkbox', 'Cocher GRAIN');
  await keys.enters('button', 'Accepter les lignes cochées');
  await lead.reads('1 proposition acceptée.');
  await look(lead.page);
  await lead.opens('/acteurs/grain-incubateur');
  await lead.reads('30 juin 2026', /62\.01Z/);
  await look(lead.page);
  await lead.opens('/acteurs/propositions');
  await keys.enters('button', /^Reprendre cette réponse/);
  await lead.reads('Réponse reprise.');
  await lead.opens('/acteurs/grain-incubateur/confirmation');
  await look(lead.page);
  await lead.opens('/acteurs/a-revoir');
  await look(lead.page);
});
