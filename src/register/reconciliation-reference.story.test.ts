import assert from 'node:assert/strict';
import { feature, one } from '../../test/harness/reconciliation.ts';
import { story, type World } from '../../test/harness/world.ts';
import { extendAnswerShape, suggestEntityShape } from './rules/reconciliation-shapes.ts';

const units = '/api/reconciliation/siren';

/** Three invented units: one of full diffusion, one of partial diffusion, one natural person. */
async function readReference(world: World): Promise<void> {
  const connection = await world.source.acquire();
  const edition = '00000000-0000-4000-8000-000000000001';
  await connection.exec(`
    insert into sirene.edition (id, kind, title, published_on, filename, sha256, state, rows_read, started_at, ended_at)
    values ('${edition}', 'legal_units', 'essai', '2026-03-01', 'essai.csv', repeat('a', 64), 'read', 3,
      '2026-11-23T08:00:00Z', '2026-11-23T08:00:01Z');
    insert into sirene.legal_unit
      (siren, legal_name, acronym, legal_form, state, ceased_on, diffusion, head_nic, edition_id, usual_names, words)
    select given.*, '{}', '' from (values ('000000018', 'LES ATELIERS DU DRAC', null, '5710', 'ceased', date '2025-06-30', 'full', '00011', '${edition}'::uuid),
      ('000000026', 'ZINGUERIE KLEBER WEISS', 'ZKW', '5499', 'active', null, 'partial', '00011', '${edition}'),
      ('000000034', 'CAMILLE EXEMPLE', null, '1000', 'active', null, 'full', '00011', '${edition}')) as given;
    insert into sirene.establishment
      (siret, role, state, trade_name, signs, address, postcode, commune, commune_code, diffusion, edition_id, words)
    select given.*, '' from (values ('00000001800011', 'head', 'closed', null, '{}'::text[], '1 RUE D ESSAI', '38500', 'VOIRON', '38563', 'full', '${edition}'::uuid),
      ('00000001800029', 'secondary', 'closed', 'DRAC FORGE', '{}'::text[], null, null, null, null, 'full', '${edition}'),
      ('00000002600011', 'head', 'active', null, '{}'::text[], '2 RUE D ESSAI', '38210', 'TULLINS', '38517', 'partial', '${edition}')) as given`);
  world.source.release(connection);
}

story(
  'the reference that was read answers too, as it may be told: partial units masked, natural persons absent',
  async (world) => {
    await readReference(world);
    const [full] = await one(world, units, { query: 'Les Ateliers du Drac' });
    assert.equal(full?.id, '000000018');
    assert.equal(full?.match, true);
    assert.match(full?.description ?? '', /VOIRON · cessée · Société commerciale/);
    assert.deepEqual(
      full?.type.map((type) => type.id),
      ['legal_unit', 'legal_form_5'],
    );
    // By a sign of one of its establishments.
    assert.equal((await one(world, units, { query: 'Drac Forge' }))[0]?.id, '000000018');
    assert.deepEqual(await one(world, units, { query: 'Camille Exemple' }), [], 'a natural person');
    assert.deepEqual(await one(world, units, { query: '000000034' }), [], 'even by its SIREN');
    assert.deepEqual(await one(world, units, { query: 'ZKW' }), [], 'a masked acronym finds nobody');
    const [partial] = await one(world, units, {
      query: 'Zinguerie Kléber Weiss',
      properties: [{ pid: 'commune', v: 'Tullins' }],
    });
    assert.equal(partial?.id, '000000026');
    assert.notEqual(feature(partial, 'place'), undefined, 'its town may be told');
    const properties = ['legal_name', 'acronym', 'address', 'commune', 'postcode', 'state'].map((id) => ({
      id,
    }));
    const body = new URLSearchParams({
      extend: JSON.stringify({ ids: ['000000026', '000000018', '000000034'], properties }),
    });
    const response = await world.visitor().raw(units, { method: 'POST', body });
    const { rows } = extendAnswerShape.parse(await response.json());
    assert.deepEqual(rows['000000026'], {
      legal_name: [{ str: 'ZINGUERIE KLEBER WEISS' }],
      acronym: [],
      address: [],
      commune: [{ str: 'TULLINS' }],
      postcode: [],
      state: [{ str: 'active' }],
    });
    assert.deepEqual(rows['000000018']?.['commune'], [{ str: 'VOIRON' }]);
    assert.ok(Object.values(rows['000000034'] ?? {}).every((values) => values.length === 0));
    const preview = await (await world.visitor().raw(`${units}/preview?id=000000026`)).text();
    assert.match(preview, /Diffusion partielle/);
    assert.doesNotMatch(preview, /RUE D ESSAI|ZKW/);
    const typed = await world.visitor().raw(`${units}/suggest/entity?prefix=les%20ateliers`);
    const { result } = suggestEntityShape.parse(await typed.json());
    assert.deepEqual(
      result.map((each) => each.id),
      ['000000018'],
    );
  },
);
