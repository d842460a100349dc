import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nobody } from '#kit/viewer.ts';
import { contextOf } from '../../src/app.ts';
import { importStockText } from '../harness/import-stock-text.ts';
import { differences, exampleFile, rawFolder, rawList } from '../harness/rebuilt-example.ts';
import { launchChromium } from './chromium.ts';
import { startPeople } from './start-people.ts';
import { streetOf, type Walker } from './walk.ts';

// The Grenoble example rebuilt from three raw lists, in a real browser: who begins with an empty register sends them one after the
// other, reads each difference, writes it, corrects what stayed outside, and has the example but for what a person decides.
const app = await startPeople();
const browser = await launchChromium();
const complaints: string[] = [];
const street = streetOf(browser, app.url, complaints);
after(async () => {
  await browser.close();
  await app.stop();
});

const lead = 'Responsable 1 (fictif)';
const raw = (name: string) => fileURLToPath(new URL(name, rawFolder));

interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
}

/** From the file to the columns, as they are proposed. */
async function sends(walker: Walker, file: string, source: Source): Promise<void> {
  await walker.opens('/acteurs/imports/nouveau');
  await walker.page.getByLabel('Fichier').setInputFiles(file);
  await walker.presses('Lire ce fichier');
  await walker.heading('Nouvel import : la source');
  await walker.writes('Titre de la liste', source.title);
  await walker.writes('Qui la publie', source.publisher);
  await walker.writes('Adresse où elle a été publiée', source.url);
  await walker.page.getByLabel('Date de la liste').fill(source.published);
  await walker.presses('Continuer vers les colonnes');
  await walker.heading('Les colonnes');
}

async function checks(walker: Walker): Promise<void> {
  await walker.presses('Vérifier, sans rien écrire');
  await settles(walker, 'Vérification : rien n’est encore écrit');
}

async function writes(walker: Walker): Promise<void> {
  await walker.presses(/^Écrire : /);
  await settles(walker, /^Écrit le/);
}

/** A busy machine takes more than the moment that a page waits: then it says how far it has come, until it is read again. */
async function settles({ page }: Walker, done: string | RegExp): Promise<void> {
  const working = page.getByText('En cours :');
  await page.getByText(done).or(working).first().waitFor({ timeout: 60_000 });
  while (await working.isVisible()) {
    await page.waitForTimeout(500);
    await page.reload();
  }
  await page.getByText(done).first().waitFor();
}

/** Imports the three lists, and answers how the register differs from the example then. */
async function importsAll(walker: Walker): Promise<string[]> {
  const { page } = walker;
  await walker.opens('/acteurs');
  await walker.reads('Le registre est vide');

  await sends(walker, raw('suivi-equipe.csv'), {
    title: 'Suivi de l’équipe, relevé pour l’exemple',
    publisher: 'Équipe du territoire',
    url: 'https://digital-grenoble.com/pourquoi-digital-grenoble/',
    published: '',
  });
  await page.getByLabel('Contenu de M Fin').selectOption('active_until');
  await checks(walker);
  await walker.reads('Fiches créées (132)', /aucune fiche ne porte ce nom.+Digital Grenobles/);
  const outside = await walker.fetches(/^Télécharger les lignes refusées/);
  await writes(walker);
  await correctsOutside(walker, outside.text);

  await sends(walker, raw('annuaire-pole.xlsx'), {
    title: 'Annuaire des adhérents du pôle Minalogic (copie de février 2025)',
    publisher: 'Minalogic',
    url: 'https://www.minalogic.com/annuaire/',
    published: '2025-02',
  });
  assert.equal(await page.getByLabel('Feuille').inputValue(), 'Adhérents');
  await checks(walker);
  await walker.reads('Fiches créées (18)', 'Lignes refusées (2)');
  await writes(walker);

  await sends(walker, raw('laureats.csv'), {
    title: 'Lauréats du concours i-Lab, version du 19 janvier 2026',
    publisher: 'Ministère de l’Enseignement supérieur et de la Recherche',
    url: 'https://www.data.gouv.fr/datasets/laureats-i-lab-concours-national-daide-a-la-creation-dentreprises-de-technologies-innovantes-1',
    published: '2026-01-19',
  });
  await page.getByLabel('Type des acteurs quand la liste ne le dit pas').selectOption('startup');
  await checks(walker);
  await walker.reads('Fiches créées (2)', 'Lignes mises de côté (1)');
  await writes(walker);
  const file = await page.request.get(`${app.url}/acteurs.json`);
  return differences(await file.json(), await exampleFile());
}

/** The rows that stayed outside, corrected in their file as the reason says, and sent again with the columns remembered. */
async function correctsOutside(walker: Walker, text: string): Promise<void> {
  const corrected = text
    .replace(',entreprise,', ',Start-up,')
    .replace('https://inovallee.com,', 'Inovallée,');
  await walker.opens('/acteurs/imports/nouveau');
  const buffer = Buffer.from(corrected);
  await walker.page.getByLabel('Fichier').setInputFiles({ name: 'refus.csv', mimeType: 'text/csv', buffer });
  await walker.presses('Lire ce fichier');
  await walker.heading('Nouvel import : la source');
  await walker.page.getByLabel('Source déjà importée').selectOption({ index: 1 });
  await walker.presses('Continuer vers les colonnes');
  await walker.reads(/^Colonnes reprises du dernier import/);
  await checks(walker);
  await walker.reads('Fiches créées (1)', 'Lignes refusées (1)');
  await writes(walker);
}

/** What no list settles, as it stands before anybody reviews: profiles, SIREN, one date, and a link mistyped in the notes. */
function leftToPeople(found: readonly string[]): string[] {
  return found.map((one) => one.replace(/ https?:\/\/\S+(?=: )/, ''));
}

test('who begins with nothing imports three raw lists, matches, reviews and merges, and has the example', async () => {
  const walker = await street.as(lead);
  assert.deepEqual(leftToPeople(await importsAll(walker)), [
    '4D VIEW SOLUTIONS: too many',
    '4DViews: siren null, not 500704879',
    'ANALYTICAL PIXELS TECHNOLOGY - APIX TECHNOLOGY: too many',
    'Apix Technology: siren null, not 538315755',
    'Avalun: siren null, not 799055520',
    "Communauté d'agglomération du Pays Voironnais member_of Digital Grenoble 2014-12-10/null S: missing",
    'Defacto Technologies: siren null, not 449565241',
    'Grenoble INP member_of Digital Grenoble 2014-12-10/null S: missing',
    'INP Grenoble member_of Digital Grenoble 2014-12-10/null S: too many',
    'INP Grenoble: too many',
    'Isorg: siren null, not 522620285',
    'MicroOLED: siren null, not 498198167',
    'Xenocs: activeFrom 2000-01-01, not 2000',
  ]);
  await walker.opens('/acteurs/carte');
  await walker.heading(/./);
  await addsMistypedLink(walker);
  await matchesAndReviews(walker);
  await mergesDoubles(walker);
  await correctsYear(walker);
  const file = await walker.page.request.get(`${app.url}/acteurs.json`);
  assert.deepEqual(differences(await file.json(), await exampleFile()), [], 'nothing is left');
  assert.deepEqual(complaints, []);
});

/** The reference is read as the command does; the rule links what is sure, a person answers the rest. */
async function matchesAndReviews(walker: Walker): Promise<void> {
  const author = { kind: 'system', id: 'command-line', mandateId: null } as const;
  await importStockText({ ...contextOf(app.parts, nobody), author }, await rawList('sirene-extract.csv'));
  await walker.opens('/acteurs/rapprochements');
  await walker.presses('Rapprocher');
  const working = walker.page.getByText(/Rapprochement en cours/);
  await walker.page
    .getByText(/^Dernier rapprochement/)
    .or(working)
    .first()
    .waitFor();
  while ((await working.count()) > 0) await walker.opens('/acteurs/rapprochements');
  await walker.reads(/liés par la règle,\s41\s; à examiner,\s2/);
  await walker.presses('Commencer la revue (2)');
  await walker.heading('Quelle unité légale est Apix Technology ?');
  await walker.page.getByLabel(/^1\. ANALYTICAL PIXELS TECHNOLOGY/).check();
  await walker.presses('Accepter le candidat choisi');
  await walker.heading('Quelle unité légale est Artis ?');
  await walker.presses(/^Aucun/);
  await walker.reads(/aucun des candidats/, 'Personne ici');
}

/** Three bodies that two lists name otherwise, each pair proposed with its reasons. */
async function mergesDoubles(walker: Walker): Promise<void> {
  for (const [kept, pair] of [
    ['Grenoble INP', /^Grenoble INP/],
    ['4DViews', /^4D VIEW/],
    ['Apix Technology', /^ANALYTICAL/],
  ] as const) {
    await walker.opens('/acteurs/doublons');
    await walker.follows(pair);
    await walker.heading('Une ou deux organisations ?');
    await walker.presses(`Réunir en gardant « ${kept} »`);
    await walker.reads(/a été réuni à/);
  }
}

/** The year that a spreadsheet made a day: the row is sent again, then the team says which of the two is shown. */
async function correctsYear(walker: Walker): Promise<void> {
  await walker.opens('/acteurs/imports/nouveau');
  const buffer = Buffer.from('Adhérent;Date de création\r\nXenocs;2000\r\n');
  await walker.page.getByLabel('Fichier').setInputFiles({ name: 'xenocs.csv', mimeType: 'text/csv', buffer });
  await walker.presses('Lire ce fichier');
  await walker.heading('Nouvel import : la source');
  await walker.writes(
    'Titre de la liste',
    'Annuaire des adhérents du pôle Minalogic (copie de février 2025)',
  );
  await walker.writes('Qui la publie', 'Minalogic');
  await walker.writes('Adresse où elle a été publiée', 'https://www.minalogic.com/annuaire/');
  await walker.page.getByLabel('Date de la liste').fill('2025-02');
  await walker.presses('Continuer vers les colonnes');
  await checks(walker);
  await walker.reads('Fiches complétées (1)');
  await writes(walker);
  await walker.opens('/acteurs/xenocs/valeurs/active_from');
  await walker.page.getByLabel(/^2000 \(Minalogic/).check();
  await walker.presses(/^(Afficher|Choisir|Enregistrer|Retenir)/);
  await walker.opens('/acteurs/xenocs');
}

/** The link that the notes mistyped, added by hand with its source. */
async function addsMistypedLink(walker: Walker): Promise<void> {
  await walker.opens('/acteurs/communaute-d-agglomeration-du-pays-voironnais/liens');
  await walker.page.getByRole('combobox', { name: 'Lien', exact: true }).selectOption('member_of');
  await walker.writes('Autre acteur', 'Digital Grenoble');
  await walker.page.getByLabel('Depuis').fill('10/12/2014');
  await walker.writes('Titre de la source', 'French Tech : Digital Grenoble se dote d’une gouvernance');
  await walker.writes('Qui la publie', 'La Tribune');
  await walker.writes(
    'Adresse où elle a été publiée',
    'https://region-aura.latribune.fr/territoire/attractivite/2014-12-11/grenoble-digital-grenoble-se-dote-d-une-gouvernance.html',
  );
  await walker.page.getByLabel('Date de la source').fill('2014-12-11');
  await walker.presses('Ajouter ce lien');
  await walker.reads('Lien ajouté.');
}
