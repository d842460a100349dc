import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { importStockText } from '../../test/harness/import-stock-text.ts';
import {
  establishmentColumns,
  establishmentRow,
  keyed,
  manyUnits,
  siretOf,
  stockCsv,
  type UnitCells,
  unitColumns,
  unitRow,
} from '../../test/harness/stock-files.ts';
import { onEmpty, type World } from '../../test/harness/world.ts';
import { findUnit, searchUnits } from './public.ts';

const [first, second, third] = ['12345678', '23456789', '34567890'].map(keyed) as [string, string, string];
const units = (rows: Iterable<UnitCells>) => stockCsv(unitColumns, rows);

/** What the journal says of imports, in order. */
async function journalOf(world: World) {
  const { rows } = await sql<{ event: string; data: Record<string, unknown> }>`
    select event, data from journal.entry where subject like 'sirene/%' order by seq`.execute(world.ctx.db);
  return rows;
}

onEmpty(
  'a stock file is imported whole, each row accounted for, with two rows in the journal',
  async (world) => {
    const { result, refused } = await importStockText(
      world.ctx,
      units([
        unitRow({
          siren: first,
          denominationUniteLegale: 'ATELIER "D\'ESSAI",\nSITE 2',
          sigleUniteLegale: '[ND]',
        }),
        unitRow({ siren: '123456789' }),
        unitRow({ siren: second, dateCreationUniteLegale: '2014-02-30', etatAdministratifUniteLegale: 'X' }),
        unitRow({ siren: third, categorieJuridiqueUniteLegale: '1000', nomUniteLegale: 'NE PAS LIRE' }),
        unitRow({ siren: first, denominationUniteLegale: 'REPETEE' }),
      ]),
    );
    assert.ok(result.ok);
    assert.deepEqual(result.value.rows, { read: 5, written: 1, refused: 3, aside: { NATURAL_PERSON: 1 } });
    assert.deepEqual(refused, [
      { line: 4, codes: ['SIREN_WRONG'] },
      { line: 5, codes: ['STATE_WRONG', 'DATE_WRONG'] },
      { line: 7, codes: ['REPEATED'] },
    ]);
    const unit = await findUnit(world.ctx, first);
    assert.equal(unit?.legalName, 'ATELIER "D\'ESSAI", SITE 2');
    assert.deepEqual([unit?.acronym, unit?.naf?.nomenclature, unit?.naf2025], [null, 'NAFRev2', '62.10Y']);
    assert.deepEqual(unit?.edition, { title: 'Base Sirene, StockUniteLegale', publishedOn: '2026-11-01' });
    assert.equal(await findUnit(world.ctx, third), null, 'a natural person was kept');
    const journal = await journalOf(world);
    assert.deepEqual(
      journal.map((one) => one.event),
      ['edition.started', 'edition.read'],
    );
    assert.deepEqual(journal[1]?.data['refused'], 3);
    assert.doesNotMatch(JSON.stringify(journal), /NE PAS LIRE/);
  },
);

onEmpty(
  'the same file again does nothing; another edition renames, and an older one undoes nothing',
  async (world) => {
    const file = units([unitRow({ siren: first })]);
    assert.ok((await importStockText(world.ctx, file)).result.ok);
    const again = await importStockText(world.ctx, file);
    assert.deepEqual(again.result, { ok: false, refusals: ['ALREADY_READ'] });
    const later = units([
      unitRow({ siren: first, denominationUniteLegale: 'NOUVEAU NOM' }),
      unitRow({ siren: second }),
    ]);
    const newer = await importStockText(world.ctx, later, { publishedOn: '2026-12-01' });
    assert.ok(newer.result.ok);
    assert.equal(newer.result.value.rows.written, 2);
    const older = units([unitRow({ siren: first, denominationUniteLegale: 'ANCIEN NOM' })]);
    const late = await importStockText(world.ctx, older, { publishedOn: '2026-10-01' });
    assert.ok(late.result.ok);
    assert.deepEqual(late.result.value.rows, { read: 1, written: 0, refused: 0, aside: { NEWER_KNOWN: 1 } });
    assert.equal((await findUnit(world.ctx, first))?.legalName, 'NOUVEAU NOM');
    assert.deepEqual(await searchUnits(world.ctx, 'ancien nom'), []);
  },
);

onEmpty(
  'a file that breaks in the middle leaves what was known; mended, it is read from its beginning',
  async (world) => {
    const rows = [...manyUnits(25_000)];
    const whole = units(rows);
    assert.ok((await importStockText(world.ctx, units(rows.slice(0, 3)))).result.ok);
    await assert.rejects(importStockText(world.ctx, `${whole}${keyed('99999999')},"O`), {
      code: 'QUOTE_OPEN',
    });
    const count = async () =>
      (await sql<{ count: bigint }>`select count(*) from sirene.legal_unit`.execute(world.ctx.db)).rows[0]
        ?.count;
    assert.equal(await count(), 3n);
    const events = (await journalOf(world)).map((one) => one.event);
    assert.deepEqual(events.slice(2), ['edition.started', 'edition.abandoned']);
    const mended = await importStockText(world.ctx, whole, { publishedOn: '2026-12-01' });
    assert.ok(mended.result.ok);
    assert.equal(await count(), 25_000n);
  },
);

onEmpty(
  'an establishment is kept with its unit only, and the most recent status of diffusion masks it',
  async (world) => {
    const stock = (rows: Parameters<typeof establishmentRow>[0][]) =>
      stockCsv(establishmentColumns, rows.map(establishmentRow));
    const siret = siretOf(first, 1);
    const early = await importStockText(world.ctx, stock([{ siret }]));
    assert.deepEqual(early.result, { ok: false, refusals: ['UNITS_FIRST'] });
    await importStockText(world.ctx, units([unitRow({ siren: first, sigleUniteLegale: 'ADE' })]));
    const { result, refused } = await importStockText(
      world.ctx,
      stock([
        { siret, enseigne1Etablissement: 'CHEZ ESSAI', complementAdresseEtablissement: 'BATIMENT B' },
        { siret: siretOf(second, 1) },
        { siret: `${first}00000` },
        { siret },
      ]),
    );
    assert.ok(result.ok);
    assert.deepEqual(result.value.rows, { read: 4, written: 1, refused: 2, aside: { UNIT_UNKNOWN: 1 } });
    assert.deepEqual(refused.map((one) => one.line).sort(), [4, 5]);
    const [shop] = (await findUnit(world.ctx, first))?.establishments ?? [];
    assert.deepEqual(
      [shop?.address, shop?.postcode, shop?.role],
      ['BATIMENT B, 3 RUE DES ESSAIS', '38000', 'head'],
    );
    assert.equal((await searchUnits(world.ctx, 'chez essai'))[0]?.siren, first, 'found by its sign');

    const opposed = units([
      unitRow({ siren: first, statutDiffusionUniteLegale: 'P', sigleUniteLegale: '[ND]' }),
    ]);
    await importStockText(world.ctx, opposed, { publishedOn: '2026-12-01' });
    const after = await findUnit(world.ctx, first);
    assert.deepEqual([after?.legalName, after?.acronym], ['ATELIER D ESSAI', '[NON-DIFFUSIBLE]']);
    assert.deepEqual(
      after?.establishments.map((one) => [one.address, one.postcode, one.commune]),
      [['[NON-DIFFUSIBLE]', '[NON-DIFFUSIBLE]', 'GRENOBLE']],
    );
    assert.deepEqual(await searchUnits(world.ctx, 'ADE'), []);
  },
);

onEmpty(
  'a natural person is kept for a reason only, without a name, and goes when the reason does',
  async (world) => {
    const person = unitRow({
      siren: third,
      categorieJuridiqueUniteLegale: '1000',
      nomUniteLegale: 'NE PAS LIRE',
      denominationUsuelle1UniteLegale: 'NE PAS GARDER',
    });
    const kept = await importStockText(world.ctx, units([person, unitRow({ siren: first })]), {
      personsReason: 'Lauréats qui ont demandé à paraître',
    });
    assert.ok(kept.result.ok);
    assert.equal(kept.result.value.rows.written, 2);
    const shown = await findUnit(world.ctx, third);
    assert.deepEqual([shown?.legalForm, shown?.legalName, shown?.usualNames], ['1000', null, []]);
    assert.deepEqual(await searchUnits(world.ctx, 'ne pas'), []);
    const without = await importStockText(
      world.ctx,
      units([unitRow({ siren: first, sigleUniteLegale: 'X' })]),
      {
        publishedOn: '2026-12-01',
      },
    );
    assert.ok(without.result.ok);
    assert.equal(without.result.value.personsRemoved, 1);
    assert.equal(await findUnit(world.ctx, third), null);
  },
);

onEmpty(
  'the simple list is imported too: no status of diffusion is known, and that is what the page says',
  async (world) => {
    const list = `\ufeffsiren;legal_name;acronym;trade_names;naf;legal_form;created;closed;commune
${first};École d’essai;EDE;Essais | Fit Lab;6201Z;9220;2014-05-12;;Grenoble
${second};Vieil atelier;;;45.2R;;;2020-01-31;`;
    const { result } = await importStockText(world.ctx, list);
    assert.ok(result.ok);
    const unit = await findUnit(world.ctx, first);
    assert.deepEqual(unit?.naf, { code: '62.01Z', nomenclature: 'NAFRev2' });
    assert.deepEqual([unit?.diffusion, unit?.state, unit?.acronym], [null, null, '[NON-DIFFUSIBLE]']);
    const old = await findUnit(world.ctx, second);
    assert.deepEqual(
      [old?.state, old?.ceasedOn, old?.naf],
      ['ceased', '2020-01-31', { code: '45.2R', nomenclature: null }],
    );
    for (const text of ['ecole essai', 'fitlab', 'fit lab', 'Fit', first, `${first} 00012`.slice(0, 9)])
      assert.equal((await searchUnits(world.ctx, text))[0]?.siren, first, text);
    for (const text of ['', '  ', "');--", '& | !', 'introuvable'])
      assert.deepEqual(await searchUnits(world.ctx, text), []);
  },
);
