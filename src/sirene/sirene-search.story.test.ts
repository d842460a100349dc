import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { importStockText } from '../../test/harness/import-stock-text.ts';
import {
  establishmentColumns,
  establishmentRow,
  keyed,
  siretOf,
  stockCsv,
  unitColumns,
  unitRow,
} from '../../test/harness/stock-files.ts';
import { onEmpty, type World } from '../../test/harness/world.ts';
import { nafSection } from './public.ts';

const number = (rank: number) => keyed(String(10_000_000 + rank * 7));

/** Namesakes and neighbours, all invented. */
async function imported(world: World) {
  const unit = (rank: number, name: string, more = {}) =>
    unitRow({ siren: number(rank), denominationUniteLegale: name, ...more });
  const units = [
    unit(1, 'ÉCOLE D ESSAI'),
    unit(2, 'ECOLE D ESSAI', { categorieJuridiqueUniteLegale: '9220' }),
    unit(3, 'ECOLE D ESSAI VALLEE', { etatAdministratifUniteLegale: 'C', dateDebut: '2025-01-31' }),
    unit(4, 'FITLAB', { activitePrincipaleUniteLegale: '47.11A' }),
    unit(5, 'OPPOSE', { statutDiffusionUniteLegale: 'P', sigleUniteLegale: 'SECRETE' }),
  ];
  assert.ok((await importStockText(world.ctx, stockCsv(unitColumns, units))).result.ok);
  const shop = (rank: number, town: string, code: string, more = {}) =>
    establishmentRow({
      siret: siretOf(number(rank), 1),
      libelleCommuneEtablissement: town,
      codeCommuneEtablissement: code,
      codePostalEtablissement: `${code.slice(0, 2)}000`,
      ...more,
    });
  const shops = [
    shop(1, 'GRENOBLE', '38185'),
    shop(2, 'LYON', '69123', { enseigne1Etablissement: 'LE HANGAR' }),
    shop(5, 'GRENOBLE', '38185'),
  ];
  assert.ok((await importStockText(world.ctx, stockCsv(establishmentColumns, shops))).result.ok);
}

async function searching(world: World, address: string) {
  const page = await world.visitor().get(address);
  assert.equal(page.status, 200, page.text.slice(0, 200));
  const rows = page.root.querySelectorAll('tbody tr').map((row) =>
    row
      .querySelectorAll('th, td')
      .map((cell) => cell.text.replace(/\s+/g, ' ').trim())
      .join(' '),
  );
  return { page, rows };
}

onEmpty(
  'namesakes stand side by side with place, form and state, however the name is typed',
  async (world) => {
    await imported(world);
    for (const typed of ['école d’essai', 'ECOLE ESSAI', 'ess eco', 'ecol']) {
      const { rows } = await searching(world, `/repertoire?q=${encodeURIComponent(typed)}`);
      assert.equal(rows.length, 3, typed);
      assert.match(
        rows[0] ?? '',
        /COLE D ESSAI SIREN .* (?:38000 GRENOBLE 5710|69000 LYON 9220) .*active/,
        typed,
      );
      assert.match(rows[2] ?? '', /VALLEE .* cessée/, 'what ceased comes last');
    }
    for (const [typed, name] of [
      ['fit lab', /FITLAB/],
      ['le hangar', /ECOLE D ESSAI/],
      [number(4), /FITLAB/],
      [siretOf(number(1), 1), /ÉCOLE D ESSAI/],
    ] as const) {
      const { rows } = await searching(world, `/repertoire?q=${encodeURIComponent(typed)}`);
      assert.equal(rows.length, 1, typed);
      assert.match(rows[0] ?? '', name);
    }
  },
);

onEmpty('a facet narrows, is counted under the others, and comes off by its own link', async (world) => {
  await imported(world);
  const all = await searching(world, '/repertoire?q=ecole');
  const links = all.page.root.querySelectorAll('nav.facets a');
  const isere = links.find((one) => one.text.includes('Isère'))?.getAttribute('href') ?? '';
  assert.equal(isere, '/repertoire?q=ecole&departement=38');
  assert.match(all.page.text, /2 .*active|active\s+2/s);
  const { page, rows } = await searching(world, isere);
  assert.equal(rows.length, 1);
  assert.match(page.text, /1 unité légale/);
  const facets = page.root.querySelector('nav.facets')?.text.replace(/\s+/g, ' ') ?? '';
  assert.match(facets, /38 Isère 1/);
  assert.match(facets, /69 Rhône 1/, 'the other departments stay offered');
  assert.match(facets, /J Information et communication \(NAF rév\. 2 \(2008\)\) 1/);
  assert.match(
    page.text,
    /INSEE, Base Sirene, StockUniteLegale, édition du 1er novembre 2026, Licence Ouverte 2\.0/,
  );
  const off = page.root.querySelector('.filters-on a');
  assert.match(off?.text ?? '', /Retirer.*Département du siège.*38 Isère/s);
  assert.equal(off?.getAttribute('href'), '/repertoire?q=ecole');
  assert.equal(page.root.querySelector('input[name=departement]')?.getAttribute('value'), '38');
  const unknown = await searching(world, '/repertoire?departement=%3F');
  assert.equal(unknown.rows.length, 2, 'not known can be asked for');
  const english = await searching(world, '/en/repertoire?q=ecole&etat=ceased');
  assert.match(english.page.text, /1 legal unit[\s\S]*State : ceased|1 legal unit[\s\S]*State.*ceased/);
});

onEmpty('the JSON says the same; what is masked is not found, nor shown', async (world) => {
  await imported(world);
  const found = JSON.parse(
    (await (await world.visitor().raw('/repertoire.json?q=ecole')).text()) || '{}',
  ) as {
    total: number;
    counted: string;
    units: { siren: string }[];
    attributions: string[];
    facets: { state: { value: string; count: number }[] };
  };
  assert.deepEqual([found.total, found.counted, found.units.length], [3, 'all', 3]);
  assert.deepEqual(found.facets.state, [
    { value: 'active', count: 2 },
    { value: 'ceased', count: 1 },
  ]);
  assert.ok(found.attributions.some((one) => one.includes('Licence Ouverte 2.0')));
  assert.equal((await searching(world, '/repertoire?q=secrete')).rows.length, 0, 'found by a masked acronym');
  const { rows } = await searching(world, '/repertoire?q=oppose');
  assert.match(rows[0] ?? '', /OPPOSE/);
  assert.doesNotMatch(rows[0] ?? '', /38000/);
});

onEmpty(
  'a unit that becomes of partial diffusion is not found by its acronym, even before words are settled',
  async (world) => {
    const before = unitRow({ siren: number(1), sigleUniteLegale: 'ZIGZAG' });
    await importStockText(world.ctx, stockCsv(unitColumns, [before]));
    assert.equal((await searching(world, '/repertoire?q=zigzag')).rows.length, 1);
    const after = unitRow({ siren: number(1), statutDiffusionUniteLegale: 'P', sigleUniteLegale: 'ZIGZAG' });
    const file = stockCsv(unitColumns, [after]);
    await importStockText(world.ctx, file, { publishedOn: '2026-12-01', settled: 'later' });
    assert.equal((await searching(world, '/repertoire?q=zigzag')).rows.length, 0);
  },
);

onEmpty('hostile and empty questions: the page stays a page', async (world) => {
  await imported(world);
  for (const typed of [
    "'); drop table x;--",
    '<script>alert(1)</script>',
    '& | ! :*',
    '\u202e',
    "'d/38'",
    'x'.repeat(500),
  ]) {
    const { page } = await searching(world, `/repertoire?q=${encodeURIComponent(typed)}`);
    assert.equal(page.root.querySelector('main script'), null);
    assert.match(page.text, /Personne ne porte ces mots|Écrivez un nom|unité/);
  }
  const odd = await searching(world, '/repertoire?q=ecole&departement=Isère&page=-3&etat=');
  assert.match(odd.page.text, /n’est pas compris.*departement, page/s);
  assert.equal(odd.rows.length, 3);
  assert.equal((await searching(world, '/repertoire?q=ecole&page=999')).rows.length, 0);
  assert.match((await searching(world, '/repertoire')).page.text, /Écrivez un nom ou un numéro/);
});

onEmpty('the database and the rule give a code of activity the same section', async (world) => {
  for (const nomenclature of ['NAFRev2', 'NAF2025', 'NAFRev1'] as const)
    for (let division = 0; division <= 99; division += 1) {
      const code = `${String(division).padStart(2, '0')}.10Z`;
      const { rows } = await sql<{ section: string | null }>`
        select sirene.naf_section(${code}, ${nomenclature}) as section`.execute(world.ctx.db);
      const letter = nafSection({ code, nomenclature });
      assert.equal(rows[0]?.section ?? null, letter === null ? null : `${nomenclature}/${letter}`, code);
    }
});

onEmpty(
  'facets without words: the same units in the same order, many or few, and counts of their combinations',
  async (world) => {
    const units = Array.from({ length: 40 }, (_, rank) =>
      unitRow({
        siren: number(rank),
        denominationUniteLegale: `ESSAI ${String.fromCharCode(90 - (rank % 26))}${rank}`,
        etatAdministratifUniteLegale: rank % 4 === 0 ? 'C' : 'A',
        dateDebut: '2025-01-31',
        categorieJuridiqueUniteLegale: rank % 2 === 0 ? '5710' : '9220',
      }),
    );
    assert.ok((await importStockText(world.ctx, stockCsv(unitColumns, units))).result.ok);
    const asked = "'s/active' & 'c/5'";
    const sirens = async (source: ReturnType<typeof sql>) => {
      const { rows } = await sql<{ siren: string }>`select siren from ${source} order by rank`.execute(
        world.ctx.db,
      );
      return rows.map((row) => row.siren);
    };
    const byWords = await sirens(sql`sirene.found_units(${asked}::tsquery, 100)`);
    assert.equal(byWords.length, 10);
    // Ten times the square of the answers, beside the wanted times all 40, is where the way of looking changes.
    const byFacets = (state: string | null, most: number) =>
      sirens(
        sql`sirene.found_by_facets(${state === null ? "'c/5'" : asked}::tsquery, ${state}, null, null, '5', ${most})`,
      );
    assert.deepEqual(await byFacets('active', 100), byWords);
    assert.deepEqual(await byFacets('active', 2), byWords.slice(0, 2));
    const whatever = await byFacets(null, 100);
    assert.equal(whatever.length, 20);
    assert.deepEqual(whatever.slice(0, 10), byWords, 'the open ones first');
    assert.deepEqual(await byFacets(null, 12), whatever.slice(0, 12));
    const { page, rows } = await searching(world, '/repertoire?etat=active&categorie=5');
    assert.equal(rows.length, 10);
    assert.match(page.text, /cessée.*10|10.*cessée/s);
    const { rows: crossed } = await sql<{ units: number }>`
    select sum(units)::integer as units from sirene.findable_crossing where category = '5'`.execute(
      world.ctx.db,
    );
    assert.equal(crossed[0]?.units, 20);
  },
);
