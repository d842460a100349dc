import assert from 'node:assert/strict';
import { sql } from 'kysely';
import {
  beginImport,
  checkColumns,
  confirmImport,
  judgeList,
  sendList,
} from '../../test/harness/import-steps.ts';
import { workbookOf } from '../../test/harness/workbook.ts';
import { story, type World } from '../../test/harness/world.ts';

const team = (world: World) => world.enter('mandate/territory-lead');
const list = [
  'Annuaire des membres, édition 2025',
  '',
  'Nom;SIREN;SIRET;Ville;CP;Type;Site;Adresse',
  'Élan numérique;90197921;90197921100025;GRENOBLE CEDEX 9;38054;Start-up;elan.invalid;1 rue Neuve',
  ';200040715;;Meylan;38240;PME;;',
  'Minalogic;;;Grenoble;38000;Pôle;;',
  'Bolide;741165001;;Bourg-en-Bresse;1000;PME;;12 rue Longue',
  'https://projet.invalid;;;Meylan;38;PME;;',
  'Mme Untel;;;Meylan;38240;PME;;',
].join('\r\n');

async function count(world: World, table: 'actor' | 'field_value' | 'import_row'): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from register.${sql.raw(table)}`.execute(world.parts.database);
  return rows[0]?.count ?? 0;
}

story('nobody but the territory’s team imports, and an empty list of imports teaches', async (world) => {
  assert.equal((await world.visitor().raw('/acteurs/imports')).status, 303);
  const secretariat = await world.enter('mandate/council-secretariat');
  assert.equal((await secretariat.get('/acteurs/imports')).status, 403);
  const page = await (await team(world)).get('/acteurs/imports');
  assert.match(page.text, /Aucune liste importée .* Un import s’annule en entier/);
  assert.equal(page.headers.get('cache-control'), 'private, no-store');
  const editor = await world.enter('mandate/territory-editor');
  assert.equal((await editor.get('/acteurs/imports/nouveau')).status, 200);
  assert.match((await editor.get('/acteurs')).text, /Imports/);
  assert.doesNotMatch((await world.visitor().get('/acteurs')).text, /Imports/);
});

story('a messy list goes from the file to the register, each row accounted for', async (world) => {
  const lead = await team(world);
  const before = { actors: await count(world, 'actor'), values: await count(world, 'field_value') };
  const read = await sendList(lead, list);
  assert.match(read.text, /« liste\.csv » est lisible : 8 lignes\. Rien n’est écrit/);
  assert.match(read.text, /Lu comme UTF-8, séparé par « ; », 8 lignes/);

  const columns = await beginImport(lead, list);
  assert.match(columns.text, /Ligne de l’en-tête .*3 : Nom, SIREN/);
  assert.match(columns.text, /Colonnes proposées d’après leurs titres/);
  const page = await checkColumns(lead, columns);
  assert.match(page.text, /Vérification : rien n’est encore écrit/);
  assert.match(
    page.text,
    /Fiches créées \(2\) Fiches complétées \(1\) Lignes sans changement \(0\) Lignes refusées \(1\) Lignes mises de côté \(2\)/,
  );
  assert.match(page.text, /SIREN tiré du SIRET : « 901979211 »/);
  assert.match(page.text, /clé du SIREN fausse, laissé de côté .* zéro rendu au code postal : « 01000 »/);
  assert.match(page.text, /Ligne 8, « https:\/\/projet\.invalid ».* le nom est une adresse/);
  assert.equal(await count(world, 'actor'), before.actors, 'nothing is written by a check');
  assert.equal(await count(world, 'field_value'), before.values);
  const updated = await lead.get(`${page.path}?voir=updated`);
  assert.match(updated.text, /Ligne 6 Minalogic Nom : Minalogic \(confirme ce qui est affiché\)/);

  const done = await confirmImport(lead, page, [8]);
  assert.match(done.text, /Écrit le 23 novembre 2026/);
  assert.match(done.text, /Fiches créées \(3\).*Lignes mises de côté \(1\)/);
  assert.equal(await count(world, 'actor'), before.actors + 3);
  const profile = await lead.get('/acteurs/elan-numerique');
  assert.match(profile.text, /Start-up Élan numérique/);
  assert.match(profile.text, /901 979 211 d’après : Annuaire d’exemple 2025/);
  assert.match(profile.text, /Grenoble \(code INSEE 38185\)/);
  assert.match(profile.text, /http:\/\/elan\.invalid non vérifié/);
  assert.match((await world.visitor().get('/acteurs?q=bolide')).text, /Bolide Bourg-en-Bresse/);
  assert.equal(
    (await world.visitor().get('/acteurs/mme-untel')).status,
    404,
    'no person is put online by a list',
  );
  assert.match((await lead.get('/journal')).text, /import\.applied/);
});

story(
  'rows that stayed outside come back as the same file with the reason, and are read again',
  async (world) => {
    const lead = await team(world);
    const page = await judgeList(lead, `${list}\n=1+1\u202e;;;;;Entreprise;;;trop`, { kind: '' });
    assert.match(page.text, /Lignes refusées \(2\)/);
    const file = await (await lead.raw(`${page.path}/refus.csv`)).text();
    const lines = file.replace('\ufeff', '').trim().split('\r\n');
    assert.equal(lines[0], 'Nom,SIREN,SIRET,Ville,CP,Type,Site,Adresse,,Ligne,Motif');
    assert.equal(lines[1], ',200040715,,Meylan,38240,PME,,,,5,pas de nom');
    assert.match(
      lines.at(-1) ?? '',
      /^'=1\+1\u202e,.*,trop,10,"type d’acteur absent, et aucun type par défaut/,
    );
    const corrected = file.replace(',200040715', 'La Métro bis,200040715').replace(',trop,', ',,');
    const again = await judgeList(lead, corrected, { kind: 'sme' });
    assert.match(again.text, /Lignes refusées \(0\)/);
    assert.match((await lead.get(`${again.path}?voir=created`)).text, /=1\+1/, 'a formula is the text it is');
  },
);

story('the same file again changes nothing and says so; its columns are remembered', async (world) => {
  const lead = await team(world);
  await confirmImport(lead, await judgeList(lead, list));
  const before = { actors: await count(world, 'actor'), values: await count(world, 'field_value') };
  const read = await sendList(lead, list);
  assert.match(read.text, /Ce fichier a déjà été importé : import n° \d+/);
  const columns = await beginImport(lead, list, { source: { readOn: '2026-11-22' } });
  assert.match(columns.text, /Colonnes reprises du dernier import de cette source, le 23 novembre 2026/);
  const page = await checkColumns(lead, columns);
  assert.match(page.text, /Fiches créées \(0\) Fiches complétées \(0\) Lignes sans changement \(3\)/);
  assert.match(page.text, /le registre le tient déjà de cette source/);
  const forced = await lead.post(`${page.path}/application`, {
    difference: page.root.querySelector('input[name="difference"]')?.getAttribute('value') ?? '',
    once: 'une-cle-de-forcage',
  });
  assert.equal(
    forced.status === 200
      ? ''
      : forced.text.includes('a changé') || forced.text.includes('rien à écrire')
        ? ''
        : forced.text,
    '',
  );
  assert.deepEqual(
    { actors: await count(world, 'actor'), values: await count(world, 'field_value') },
    before,
  );
});

story(
  'rival values stand side by side on the profile; the team chooses, and takes its choice back',
  async (world) => {
    world.at('2026-11-24T09:00:00Z');
    const lead = await team(world);
    const rival = 'Nom;Identifiant de la fiche;Site\nMinalogic;minalogic;https://autre.invalid\n';
    const page = await judgeList(lead, rival, { source: { readOn: '2026-11-24' } });
    assert.match(
      page.text,
      /Site : https:\/\/www\.minalogic\.com → https:\/\/autre\.invalid \(affiché à la place\)/,
    );
    await confirmImport(lead, page);
    const profile = await world.visitor().get('/acteurs/minalogic');
    assert.match(
      profile.text,
      /https:\/\/autre\.invalid Site : 2 valeurs rivales .* lue le 24 novembre 2026, affichée Affichée parce que lue le plus récemment/,
    );
    const values = await lead.get('/acteurs/minalogic/valeurs');
    assert.match(values.text, /https:\/\/www\.minalogic\.com .* reprise du registre initial/);
    assert.match(
      values.text,
      /https:\/\/autre\.invalid affichée S Annuaire d’exemple 2025, Pôle d’exemple \(fictif\), 2025 .* import n° \d+/,
    );

    const choice = await lead.get('/acteurs/minalogic/valeurs/website');
    const old = choice.root.querySelectorAll('input[name="value"]')[1]?.getAttribute('value') ?? '';
    const form = choice.form('Afficher ce choix');
    const chosen = await lead.post(form.action, { ...form.fields, value: old });
    assert.match(chosen.text, /Affichée par choix de l’équipe/);
    assert.match(
      (await world.visitor().get('/acteurs/minalogic')).text,
      /Site https:\/\/www\.minalogic\.com/,
    );
    const back = await lead.get('/acteurs/minalogic/valeurs/website');
    await lead.post(form.action, { ...back.form('Afficher ce choix').fields, value: '' });
    assert.match((await world.visitor().get('/acteurs/minalogic')).text, /Site https:\/\/autre\.invalid/);
    const stranger = await world.visitor().raw(form.action);
    assert.equal(stranger.status, 303);
  },
);

story('one SIREN for three institutions: three profiles, and each names the others', async (world) => {
  const lead = await team(world);
  const schools =
    'Nom;SIREN;Type\nÉcole du Fer (fictif);783707003;École\nÉcole du Bois (fictif);783707003;École\nInstitut du Lin (fictif);783707003;École\n';
  await confirmImport(lead, await judgeList(lead, schools));
  const page = await world.visitor().get('/acteurs/ecole-du-bois-fictif');
  assert.match(page.text, /Ce SIREN est aussi celui de École du Fer \(fictif\), Institut du Lin \(fictif\)/);
});

story(
  'a workbook with several sheets: the right one, its header found under merged titles',
  async (world) => {
    const lead = await team(world);
    const book = workbookOf(
      {
        Notice: [['À lire avant'], ['ligne']],
        Membres: [
          ['Membres du pôle', null, null, null],
          ['Nom', 'N° SIREN', 'Depuis', 'Nom'],
          ['Corolle', 901979211, { day: 41640 }, 'doublon'],
          ['Dahlia', 479806630.788375, null, null],
          ['Iris', null, null, null],
        ],
      },
      ['A1:D1'],
    );
    const columns = await beginImport(lead, new Uint8Array(book), { name: 'membres.xlsx' });
    assert.match(columns.text, /FeuilleNoticeMembres/);
    assert.match(columns.text, /2 : Nom, N° SIREN, Depuis, Nom/);
    const page = await checkColumns(lead, columns, { kind: 'sme', c2: 'active_from' });
    assert.match(page.text, /Fiches créées \(3\)/);
    assert.match(page.text, /Début d’activité : 1er janvier 2014/);
    assert.match(page.text, /deux identifiants dans une cellule, laissés de côté : « 479806630\.788375 »/);
  },
);

story(
  'what is wrong with columns and sources is said all at once, and nothing typed is lost',
  async (world) => {
    const lead = await team(world);
    const read = await sendList(lead, list);
    const form = read.form('Continuer vers les colonnes');
    const faulty = await lead.post(form.action, {
      ...form.fields,
      title: 'Gardé',
      url: 'exemple',
      published: '2025-13',
      readOn: '2099-01-01',
    });
    assert.equal(faulty.status, 422);
    for (const sentence of [
      'Dites qui publie la liste',
      'l’adresse entière de la source',
      'Écrivez 2025, 2025-02',
      'pas encore venu',
    ])
      assert.ok(faulty.text.includes(sentence), sentence);
    assert.equal(faulty.root.querySelector('#f-title')?.getAttribute('value'), 'Gardé');
    assert.ok(faulty.root.querySelector('input[name="file"][value]'), 'the file is kept');

    const columns = await beginImport(lead, list);
    const twice = await checkColumns(lead, columns, { c0: 'siren', c3: 'commune', c4: 'commune' });
    assert.equal(twice.status, 422);
    assert.match(twice.text, /Une colonne doit contenir le nom\./);
    assert.match(twice.text, /Deux colonnes ont le même contenu : SIREN\./);
    assert.match(twice.text, /Deux colonnes ont le même contenu : Commune\./);
  },
);
