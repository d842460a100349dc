import assert from 'node:assert/strict';
import { beginImport, checkColumns, confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import { differences, exampleFile, type RegisterFile, rawList } from '../../test/harness/rebuilt-example.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { onPeople } from '../../test/harness/world.ts';

/** Where each raw list comes from, as example/raw/README.md says it. */
const team = {
  title: 'Suivi de l’équipe, relevé pour l’exemple',
  publisher: 'Équipe du territoire',
  url: 'https://digital-grenoble.com/pourquoi-digital-grenoble/',
  published: '',
  readOn: '2026-11-23',
  licence: '',
  mark: 'S',
};
const directory = {
  ...team,
  title: 'Annuaire des adhérents du pôle Minalogic (copie de février 2025)',
  publisher: 'Minalogic',
  url: 'https://www.minalogic.com/annuaire/',
  published: '2025-02',
};
const laureates = {
  ...team,
  title:
    'Lauréats du concours national d’aide à la création d’entreprises de technologies innovantes (i-Lab), version du 19 janvier 2026',
  publisher: 'Ministère de l’Enseignement supérieur et de la Recherche',
  url: 'https://www.data.gouv.fr/datasets/laureats-i-lab-concours-national-daide-a-la-creation-dentreprises-de-technologies-innovantes-1',
  published: '2026-01-19',
  licence:
    'Licence Ouverte 2.0 (Etalab) ; attribution : « Ministère de l’Enseignement supérieur et de la Recherche, Lauréats i-LAB, version du 19 janvier 2026, Licence Ouverte 2.0 ; données modifiées »',
};

const countsOf = (page: SeenPage) =>
  [
    ...page.text.matchAll(/(?:créées|complétées|sans changement|Lignes refusées|mises de côté) \((\d+)\)/g),
  ].map((one) => Number(one[1]));
const proposed = (page: SeenPage) =>
  page.root
    .querySelectorAll('tbody tr')
    .map((row) => (row.querySelector('option[selected]')?.text ?? 'rien').replace(/\s/g, ' '));

async function registerFile(visitor: Visitor): Promise<RegisterFile> {
  return JSON.parse(await (await visitor.raw('/acteurs.json')).text());
}

const article =
  'https://region-aura.latribune.fr/territoire/attractivite/2014-12-11/grenoble-digital-grenoble-se-dote-d-une-gouvernance.html';

/** What no list settles: three profiles to merge, four SIREN to find, a date to write again. Everything else is the example. */
const leftToPeople = [
  '4D VIEW SOLUTIONS: too many',
  '4DViews: siren null, not 500704879',
  'ANALYTICAL PIXELS TECHNOLOGY - APIX TECHNOLOGY: too many',
  'Apix Technology: siren null, not 538315755',
  'Avalun: siren null, not 799055520',
  'Defacto Technologies: siren null, not 449565241',
  `Grenoble INP member_of Digital Grenoble 2014-12-10/null S ${article}: missing`,
  `INP Grenoble member_of Digital Grenoble 2014-12-10/null S ${article}: too many`,
  'INP Grenoble: too many',
  'Isorg: siren null, not 522620285',
  'MicroOLED: siren null, not 498198167',
  'Xenocs: activeFrom 2000-01-01, not 2000',
];

onPeople(
  'three raw lists, and the Grenoble example is there but for what a person decides',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    assert.match((await lead.get('/acteurs')).text, /Le registre est vide/, 'nobody is listed to begin with');

    await importsTeamList(lead);
    await importsDirectory(lead);
    await importsLaureates(lead);

    assert.deepEqual(differences(await registerFile(lead), await exampleFile()), leftToPeople);
    const profile = await world.visitor().get('/acteurs/docea-power');
    assert.match(profile.text, /Incubé par GRAIN, date non connue/);
    assert.match(
      profile.text,
      /Pourquoi ici .*Lauréat de : i-Lab .*Membre de : Minalogic .*d’après ses liens/,
    );
  },
);

/** The team’s own notes: every row cites its source; what stays outside comes back, is corrected and sent again. */
async function importsTeamList(lead: Visitor): Promise<void> {
  const bytes = await rawList('suivi-equipe.csv');
  const columns = await beginImport(lead, bytes, { name: 'suivi-equipe.csv', source: team });
  assert.match(columns.text, /3 : Nom, Autres noms, Type/, 'the header is found under the title');
  assert.equal(proposed(columns)[24], 'Source de la ligne : adresse');
  // « Fin » says too little to be proposed: somebody chooses.
  const page = await checkColumns(lead, columns, { c12: 'active_until' });
  assert.deepEqual(countsOf(page), [132, 80, 2, 2, 1]);
  assert.match(page.text, /lien laissé de côté, aucune fiche ne porte ce nom : « Digital Grenobles »/);
  assert.match(page.text, /Membre de : Digital Grenoble, depuis le 10 décembre 2014 \(nouveau lien\)/);
  const outside = await (await lead.raw(`${page.path}/refus.csv`)).text();
  await confirmImport(lead, page);

  const corrected = outside
    .replace(',entreprise,', ',Start-up,')
    .replace('https://inovallee.com,', 'Inovallée,');
  const again = await judgeList(lead, corrected, { name: 'refus.csv', source: team, kind: '' });
  assert.deepEqual(countsOf(again), [1, 1, 0, 1, 0], 'the row without a name stays outside');
  await confirmImport(lead, again);

  const whole = new TextDecoder().decode(bytes).replace('Digital Grenobles', 'Digital Grenoble');
  const retyped = await judgeList(lead, whole, { name: 'suivi-equipe.csv', source: team, kind: '' });
  assert.deepEqual(
    countsOf(retyped),
    [0, 1, 214, 1, 1],
    'of the whole list again, only the link retyped is new',
  );
  await confirmImport(lead, retyped);
}

/** The directory of the cluster: a workbook of several sheets, merged titles, dates of a spreadsheet. */
async function importsDirectory(lead: Visitor): Promise<void> {
  const book = await rawList('annuaire-pole.xlsx');
  const columns = await beginImport(lead, book, { name: 'annuaire-pole.xlsx', source: directory });
  assert.match(columns.text, /Feuille ?Lisez-moi ?Adhérents ?Feuil3/);
  assert.match(columns.text, /5 : Adhérent, Autres noms, Catégorie/);
  assert.equal(proposed(columns)[9], 'Lien : depuis');
  const page = await checkColumns(lead, columns);
  assert.deepEqual(countsOf(page), [18, 27, 1, 2, 0], 'a title among the rows and a total are refused');
  await confirmImport(lead, page);
}

/** The laureates, in an old encoding, their SIREN damaged in every way that was met. */
async function importsLaureates(lead: Visitor): Promise<void> {
  const columns = await beginImport(lead, await rawList('laureats.csv'), {
    name: 'laureats.csv',
    source: laureates,
  });
  assert.match(columns.text, /WINDOWS-1252/);
  const page = await checkColumns(lead, columns, { kind: 'startup' });
  assert.deepEqual(countsOf(page), [2, 44, 10, 1, 1]);
  const updated = await lead.get(`${page.path}?voir=updated`);
  assert.match(updated.text, /CEA Grenoble .*SIREN tiré du SIRET : « 775685019 »/);
  assert.match(
    updated.text,
    /deux identifiants dans une cellule.*arrondi par un tableur.*ni 9 ni 14 chiffres/,
  );
  await confirmImport(lead, page);
}
