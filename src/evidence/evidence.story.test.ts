import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { exampleId } from '#kit/ids.ts';
import { onEmpty, story } from '../../test/harness/world.ts';

story('a citizen opens a figure and reads its definition, perimeter, source and date', async (world) => {
  const citizen = world.visitor();
  const page = await citizen.get('/chiffres/emplois-numeriques');
  assert.equal(page.status, 200);
  assert.match(page.text, /Nombre d’emplois que chaque source rattache au numérique grenoblois/);
  const card = page.root.querySelector(`#chiffre-${exampleId('figure/emplois-numeriques/aepi')}`);
  const said = card?.structuredText ?? '';
  assert.match(said, /30\s000/);
  assert.match(said, /Périmètre\s+écosystème numérique de la grande agglomération grenobloise/);
  assert.match(said, /Source\s+AEPI, Grenoble-Isère/);
  assert.match(said, /Date\s+juin 2014/);
  assert.match(card?.querySelector('a')?.getAttribute('href') ?? '', /^http:\/\/www\.grenoble-isere\.com\//);
});

story('figures that disagree stand side by side, none averaged, none picked', async (world) => {
  const page = await world.visitor().get('/chiffres');
  assert.match(page.text, /Entreprises du numérique : 3 valeurs, aucune écartée/);
  const jobs = page.root.querySelectorAll('.rivals').find((one) => one.text.includes('Emplois du numérique'));
  const numbers = jobs?.querySelectorAll('.figure-number').map((one) => one.text.replace(/\s/g, ''));
  assert.deepEqual(numbers, ['30000', '40000', '40000', '15000', '20000', '20000', '50000']);
  assert.doesNotMatch(page.text, /30 714|moyenne :/);
});

story('what is not known is said with its reason, and never 0', async (world) => {
  const page = await world.visitor().get('/chiffres/financement-de-la-mission-animation');
  assert.match(page.text, /non connu/);
  assert.match(page.text, /non chiffré à cette heure/);
  assert.match(page.text, /La valeur n’est pas connue/);
  assert.doesNotMatch(page.text, /\b0 ?€/);
});

story('the area of the totem is never printed alone: its page was not recorded', async (world) => {
  const page = await world.visitor().get('/chiffres/surface-du-totem');
  for (const area of ['650', '700', '2 000']) assert.match(page.text, new RegExp(`${area} m²`));
  assert.match(page.text, /La page source d’une valeur au moins n’est pas consignée/);
  assert.match(page.text, /source non consignée/);
});

story(
  'the date of the label shows 12 November 2014, and the minority value stays readable',
  async (world) => {
    const page = await world.visitor().get('/chiffres/date-du-label');
    assert.match(
      page.text,
      /12 novembre 2014.*Valeur de la plupart des sources.*« octobre 2014 ».*Valeur minoritaire/s,
    );
  },
);

story('page, CSV and JSON give the same values, and the CSV leaves the unknown empty', async (world) => {
  const citizen = world.visitor();
  const csv = (await citizen.get('/chiffres.csv')).body.replace(/^\ufeff/, '');
  const lines = parse(csv, { columns: true }) as Record<string, string>[];
  const json = JSON.parse((await citizen.get('/chiffres.json')).body);
  const page = await citizen.get('/chiffres');
  const given = json.indicators.flatMap(
    (one: { figures: { id: string; value: number | null }[] }) => one.figures,
  );
  assert.equal(lines.length, 65);
  assert.deepEqual(
    lines.map((line) => [line['id'], line['valeur']]),
    given.map((one: { id: string; value: number | null }) => [
      one.id,
      one.value === null ? '' : String(one.value),
    ]),
  );
  const unknown = lines.find((line) => line['indicateur'] === 'financement-de-la-mission-animation');
  assert.equal(unknown?.['valeur'], '');
  assert.match(unknown?.['raison_inconnu'] ?? '', /non chiffré/);
  for (const line of lines) {
    const value = Number(line['valeur']).toLocaleString('fr-FR').replace(/\s/g, ' ');
    if (line['valeur'])
      assert.ok(page.text.includes(value), `${line['indicateur']}: ${value} is on the page`);
  }
});

story('the sum of the commitments is not known, and what is in kind is apart', async (world) => {
  const page = await world.visitor().get('/engagements');
  assert.match(page.text, /Engagements en argent non connu 1 montant non connu/);
  assert.match(page.text, /Apports en nature, valeur estimée non connu 2 montants non connus/);
  assert.equal(page.root.querySelectorAll('article.commitment').length, 6);
});

story('the totem: promised for January, opened on 26 August 2015, about 7 months late', async (world) => {
  const page = await world.visitor().get(`/engagements/${exampleId('commitment/E2')}`);
  assert.match(page.text, /janvier \(2015\)/);
  assert.match(page.text, /26 août 2015/);
  assert.match(page.text, /environ 7 mois de retard/);
  assert.match(page.text, /23 septembre 2015 Le totem est inauguré/);
});

story('the commitments of a draft are nobody’s business yet', async (world) => {
  const page = await world.visitor().get(`/engagements/${exampleId('commitment/repetition/E1')}`);
  assert.equal(page.status, 404);
});

story('every source is listed with what rests on it, in both languages', async (world) => {
  const citizen = world.visitor();
  const french = await citizen.get('/sources');
  assert.match(french.text, /28 sources/);
  assert.match(french.text, /Place Gre’net.*page non consignée/s);
  const english = await citizen.get('/en/sources');
  assert.match(english.text, /The sources/);
  assert.match(english.text, /page not recorded/);
});

story('an indicator nobody defined is not found', async (world) => {
  assert.equal((await world.visitor().get('/chiffres/inconnu')).status, 404);
  assert.equal((await world.visitor().get('/engagements/pas-un-identifiant')).status, 404);
});

onEmpty('an instance of one’s own starts without any figure, and says how one comes', async (world) => {
  const citizen = world.visitor();
  assert.match((await citizen.get('/chiffres')).text, /Aucun chiffre encore/);
  assert.match((await citizen.get('/engagements')).text, /Aucun engagement encore/);
  assert.match((await citizen.get('/sources')).text, /Aucune source encore/);
});
