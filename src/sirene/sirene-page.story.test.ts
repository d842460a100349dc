import assert from 'node:assert/strict';
import { importStockText } from '../../test/harness/import-stock-text.ts';
import {
  establishmentColumns,
  establishmentRow,
  siretOf,
  stockCsv,
  type UnitCells,
  unitColumns,
  unitRow,
} from '../../test/harness/stock-files.ts';
import { story, type World } from '../../test/harness/world.ts';

// The SIREN of an actor of the example; what is said of it here is invented.
const siren = '200040715';

async function imported(
  world: World,
  cells: UnitCells,
  shops: Parameters<typeof establishmentRow>[0][] = [],
) {
  const units = await importStockText(world.ctx, stockCsv(unitColumns, [unitRow({ siren, ...cells })]));
  assert.ok(units.result.ok);
  if (shops.length === 0) return;
  const file = stockCsv(establishmentColumns, shops.map(establishmentRow));
  assert.ok((await importStockText(world.ctx, file)).result.ok);
}

story(
  'somebody follows the SIREN of an actor to what the register says, and reads edition and licence',
  async (world) => {
    const visitor = world.visitor();
    const link = (page: Awaited<ReturnType<typeof visitor.get>>) =>
      page.root
        .querySelectorAll('main .facts a')
        .find((one) => one.getAttribute('href')?.includes('repertoire'));
    assert.equal(
      link(await visitor.get('/acteurs/grenoble-alpes-metropole')),
      undefined,
      'not imported: no link',
    );
    await imported(
      world,
      { denominationUniteLegale: 'METROPOLE D ESSAI', categorieJuridiqueUniteLegale: '7344' },
      [
        {
          siret: siretOf(siren, 2),
          etablissementSiege: 'false',
          etatAdministratifEtablissement: 'F',
          dateDebut: '2020-01-01',
        },
        { siret: siretOf(siren, 1), enseigne1Etablissement: 'LE FORUM' },
      ],
    );
    const address = link(await visitor.get('/acteurs/grenoble-alpes-metropole'))?.getAttribute('href') ?? '';
    assert.equal(address, `/repertoire/${siren}`);
    const page = await visitor.get(address);
    assert.equal(page.status, 200);
    assert.equal(page.root.querySelector('h1')?.text, 'METROPOLE D ESSAI');
    assert.match(page.text, /62\.01Z NAF rév\. 2 \(2008\) · section J, Information et communication/);
    assert.match(page.text, /62\.10Y NAF 2025 · section K, Télécommunications/);
    assert.match(page.text, /7344 Personne morale et organisme soumis au droit administratif/);
    assert.match(page.text, /2 établissements connus, dont 1 ouvert\./);
    assert.match(
      page.text,
      /INSEE, Base Sirene, StockUniteLegale, édition du 1er novembre 2026, Licence Ouverte 2\.0/,
    );
    const rows = page.root.querySelectorAll('tbody tr').map((row) => row.text);
    assert.match(rows[0] ?? '', /siège.*LE FORUM/s);
    assert.match(rows[1] ?? '', /fermé.*depuis le 1er janvier 2020/s);
    assert.match((await visitor.get(`/en${address}`)).text, /of which 1 open.*head office/s);
  },
);

story('the page and the JSON mask the same values, and say so', async (world) => {
  await imported(world, { statutDiffusionUniteLegale: 'P', sigleUniteLegale: 'MDE' }, [
    { siret: siretOf(siren, 1) },
  ]);
  const visitor = world.visitor();
  const page = await visitor.get(`/repertoire/${siren}`);
  assert.match(page.text, /Sigle non diffusible/);
  assert.match(page.text, /non diffusible GRENOBLE/);
  assert.match(page.text, /partielle : la personne s’est opposée/);
  const response = await visitor.raw(`/repertoire/${siren}.json`);
  const text = await response.text();
  const { unit, attributions } = JSON.parse(text) as {
    unit: {
      acronym: string;
      nafNomenclature: string;
      establishments: { address: string; commune: string }[];
    };
    attributions: string[];
  };
  assert.equal(unit.acronym, '[NON-DIFFUSIBLE]');
  assert.deepEqual(
    [unit.establishments[0]?.address, unit.establishments[0]?.commune],
    ['[NON-DIFFUSIBLE]', 'GRENOBLE'],
  );
  assert.equal(unit.nafNomenclature, 'NAFRev2');
  assert.ok(attributions[0]?.includes('édition du 2026-11-01'));
  for (const secret of ['MDE', 'DES ESSAIS', '38000']) {
    assert.ok(!text.includes(secret), secret);
    assert.ok(!page.body.includes(secret), secret);
  }
});

story('a unit that ceased says so first; a hostile name stays a text', async (world) => {
  await imported(world, {
    denominationUniteLegale: '<script>alert(1)</script>\u202eABC',
    etatAdministratifUniteLegale: 'C',
    dateDebut: '2025-03-31',
  });
  const page = await world.visitor().get(`/repertoire/${siren}`);
  assert.match(page.text, /Cette unité a cessé le 31 mars 2025/);
  assert.equal(page.root.querySelector('h1')?.querySelector('script'), null);
  assert.ok(!page.body.includes('\u202e'));
});

for (const asked of ['732829320', '123', '200040715x', "2000'--", '%25', '200040715.json.json']) {
  story(`nothing is known of ${asked}`, async (world) => {
    assert.equal((await world.visitor().get(`/repertoire/${asked}`)).status, 404);
  });
}
