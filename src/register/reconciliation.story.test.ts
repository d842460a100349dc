import assert from 'node:assert/strict';
import type { z } from 'zod';
import { OpenRefine } from '../../test/harness/open-refine.ts';
import { answer, feature, one } from '../../test/harness/reconciliation.ts';
import { onEmpty, story } from '../../test/harness/world.ts';
import {
  batchSize,
  extendAnswerShape,
  extendMax,
  manifestShape,
  proposeShape,
  refusalShape,
  suggestEntityShape,
  suggestPropertyShape,
  suggestTypeShape,
} from './rules/reconciliation-shapes.ts';

const actors = '/api/reconciliation/acteurs';
const units = '/api/reconciliation/siren';

story(
  'OpenRefine adds the service, guesses a type, reconciles a column, then fetches a column: a whole conversation',
  async (world) => {
    const refine = new OpenRefine(world.visitor(), actors);
    // Somebody pastes the address: the manifest, strictly in the shape.
    const manifest = manifestShape.parse(await refine.fetched(actors));
    assert.equal(manifest.identifierSpace, 'http://localhost:3000/acteurs/');
    assert.equal(manifest.batchSize, batchSize);
    const suggest = (what: keyof typeof manifest.suggest) =>
      new URL(manifest.suggest[what].service_url + manifest.suggest[what].service_path).pathname;

    // The first cells are sent bare, to guess a type.
    const guesses = await refine.batch(
      ['Kalray', 'Aledia', 'Minalogic'].map((query) => ({ query, limit: 3 })),
    );
    assert.deepEqual(
      guesses.map((result) => result[0]?.type.map((type) => type.id)),
      [
        ['actor', 'startup'],
        ['actor', 'startup'],
        ['actor', 'cluster'],
      ],
    );

    // The user types the beginning of a type and of a property.
    const types = suggestTypeShape.parse(await refine.fetched(`${suggest('type')}?prefix=start`));
    assert.deepEqual(types.result, [{ id: 'startup', name: 'Start-up' }]);
    const columns = suggestPropertyShape.parse(await refine.fetched(`${suggest('property')}?prefix=com`));
    assert.deepEqual(
      columns.result.map((each) => each.id),
      ['commune'],
    );

    // The column, with a type and a mapped column, ten rows at a time.
    const sheet = [
      ['KALRAY S.A.', 'Montbonnot Saint Martin'],
      ['aledia', 'Echirolles'],
      ['Docéa Power', ''],
      ['Une société que personne ne connaît', 'Grenoble'],
      ['#NOM?', ''],
    ];
    const rows = await refine.batch(
      sheet.map(([query = '', town = '']) => ({
        query,
        type: 'startup',
        type_strict: 'should',
        ...(town && { properties: [{ pid: 'commune', v: town }] }),
      })),
    );
    assert.deepEqual(
      rows.map((result) => result.find((each) => each.match)?.id ?? null),
      ['kalray', 'aledia', 'docea-power', null, null],
    );

    // A cell by hand: what is typed, then the preview of what is proposed.
    const typed = suggestEntityShape.parse(await refine.fetched(`${suggest('entity')}?prefix=m%C3%A9tro`));
    assert.ok(typed.result.some((each) => each.id === 'grenoble-alpes-metropole'));
    const preview = await world.visitor().raw(`${new URL(manifest.preview.url).pathname}?id=kalray`);
    assert.equal(preview.headers.get('x-frame-options'), null);
    assert.match(preview.headers.get('content-security-policy') ?? '', /frame-ancestors \*/);
    const card = await preview.text();
    assert.match(card, /<h1>Kalray<\/h1>/);
    assert.doesNotMatch(card, /<script/);

    // The columns that can be fetched, then two of them.
    const { service_url, service_path } = manifest.extend.propose_properties;
    const proposed = proposeShape.parse(
      await refine.fetched(`${new URL(service_url + service_path).pathname}?type=startup&limit=5`),
    );
    assert.equal(proposed.properties.length, 5);
    const extension = await refine.posted('extend', {
      ids: ['kalray', 'docea-power', 'personne'],
      properties: [{ id: 'siren' }, { id: 'commune', settings: {} }, { id: 'domains' }, { id: 'inconnue' }],
    });
    assert.equal(extension.status, 200);
    const { meta, rows: fetched } = extendAnswerShape.parse(await extension.json());
    assert.deepEqual(meta[0], { id: 'siren', name: 'SIREN' });
    assert.deepEqual(fetched['kalray']?.['siren'], [{ str: '507620557' }]);
    assert.deepEqual(fetched['kalray']?.['commune'], [{ str: 'Montbonnot-Saint-Martin' }]);
    assert.deepEqual(fetched['docea-power']?.['commune'], [], 'not known is no value');
    assert.deepEqual(fetched['personne'], { siren: [], commune: [], domains: [], inconnue: [] });
  },
);

story('GET and POST answer the same, whatever the other queries of the batch', async (world) => {
  const queries = { a: { query: 'Xenocs' }, b: { query: 'La Métro' }, 'un nom': { query: 'inria' } };
  const posted = await answer(world, actors, queries);
  const got = await world
    .visitor()
    .raw(`${actors}?${new URLSearchParams({ queries: JSON.stringify(queries) })}`);
  assert.deepEqual(await got.json(), posted);
  for (const [id, query] of Object.entries(queries)) {
    assert.deepEqual(await one(world, actors, query), posted[id]?.result);
  }
});

for (const [path, id] of [
  [units, '507620557'],
  [actors, 'kalray'],
] as const) {
  story(`an identifier given as a query returns its entity first: ${path}`, async (world) => {
    for (const query of ['507620557', '507 620 557', '50762055700011']) {
      const [best] = await one(world, path, { query });
      assert.equal(best?.id, id, query);
      assert.equal(best?.score, 100);
      assert.equal(best?.match, true);
      assert.equal(feature(best, 'identifier'), true);
    }
    assert.deepEqual(await one(world, path, { query: '507620558' }), [], 'a false key names nobody');
  });

  story(`name and place weigh more than the name alone, the website more still: ${path}`, async (world) => {
    const xenocs = path === units ? '432403566' : 'xenocs';
    const asked = async (properties: readonly { pid: string; v: unknown }[]) => {
      const [best] = await one(world, path, { query: 'Xenocs', properties });
      assert.equal(best?.id, xenocs);
      return best;
    };
    const place = { pid: 'commune', v: 'Grenoble' };
    const site = { pid: 'website', v: { id: 'w', name: 'https://www.xenocs.com/fr' } };
    const [bare, placed, whole] = [await asked([]), await asked([place]), await asked([place, site])];
    assert.ok((bare?.score ?? 0) < (placed?.score ?? 0));
    assert.ok((placed?.score ?? 0) < (whole?.score ?? 0));
    assert.equal(feature(bare, 'place'), undefined);
    assert.equal(feature(placed, 'place'), 100);
    assert.equal(feature(whole, 'website'), 100);
    assert.equal(feature(await asked([{ pid: 'postcode', v: 38100 }]), 'place'), 80);
    const elsewhere = await asked([{ pid: 'postcode', v: ['', '75011'] }]);
    assert.equal(feature(elsewhere, 'place'), 0);
    assert.ok((elsewhere?.score ?? 100) < (bare?.score ?? 0));
  });
}

story('at most one match, and none between two that are near', async (world) => {
  for (const query of ['Ville', 'Grenoble', 'Grenoble Alpes', 'CNRS', 'Inria', 'Energie']) {
    const result = await one(world, actors, { query });
    assert.ok(result.filter((each) => each.match).length <= 1, query);
    const scores = result.map((each) => each.score);
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    );
  }
  // One identifier and the name of somebody else: a person must look.
  const [first] = await one(world, actors, {
    query: 'Aledia',
    properties: [{ pid: 'siren', v: '507620557' }],
  });
  assert.equal(first?.match, false);
});

story('types narrow the list, prefer nothing they exclude, and « should » only says', async (world) => {
  const startup = await one(world, actors, { query: 'Kalray', type: ['startup', 'sme'] });
  assert.equal(startup[0]?.match, true);
  assert.equal(feature(startup[0], 'type'), true);
  assert.deepEqual(await one(world, actors, { query: 'Kalray', type: 'investor' }), []);
  assert.deepEqual(
    await one(world, actors, { query: 'Kalray', type: ['startup', 'sme'], type_strict: 'all' }),
    [],
  );
  const should = await one(world, actors, { query: 'Kalray', type: 'investor', type_strict: 'should' });
  assert.equal(should[0]?.id, 'kalray');
  assert.equal(feature(should[0], 'type'), false);
  const torn = { query: 'Kalray', properties: [{ pid: 'siren', v: '537455982' }] };
  const several = await one(world, actors, torn);
  assert.deepEqual(
    several.map((each) => each.id),
    ['kalray', 'aledia'],
  );
  assert.deepEqual(await one(world, actors, { ...torn, limit: 1 }), several.slice(0, 1));
});

story('a row without a name is found by its website alone', async (world) => {
  const result = await one(world, actors, { properties: [{ pid: 'website', v: 'http://www.koelis.com/' }] });
  assert.equal(result[0]?.id, 'koelis');
});

const refused: readonly (readonly [string, Record<string, string>, number, string])[] = [
  ['what is not JSON', { queries: '{' }, 400, 'NOT_JSON'],
  ['a list instead of an object', { queries: '[]' }, 400, 'BAD_QUERY'],
  ['a query that asks nothing', { queries: '{"q":{}}' }, 400, 'BAD_QUERY'],
  ['a property without a value', { queries: '{"q":{"properties":[{"pid":"a"}]}}' }, 400, 'BAD_QUERY'],
  ['an extension without ids', { extend: '{"properties":[]}' }, 400, 'BAD_QUERY'],
  ['no field at all', { other: '1' }, 400, 'NOTHING_ASKED'],
  [
    'a batch above the size',
    {
      queries: JSON.stringify(
        Object.fromEntries(Array.from({ length: batchSize + 1 }, (_, n) => [n, { query: 'a' }])),
      ),
    },
    413,
    'BATCH_TOO_LARGE',
  ],
  [
    'too many rows to extend',
    { extend: JSON.stringify({ ids: Array(extendMax + 1).fill('a'), properties: [] }) },
    413,
    'EXTEND_TOO_LARGE',
  ],
  ['more bytes than a form may have', { queries: ' '.repeat(1_100_000) }, 413, 'BODY_TOO_LARGE'],
];
for (const [what, form, status, code] of refused) {
  story(`${what} is refused with a sentence`, async (world) => {
    for (const path of [actors, `/en${units}`]) {
      const body = new URLSearchParams(form).toString();
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
        origin: 'https://tableur.example',
        'sec-fetch-site': 'cross-site',
      };
      const response = await world.visitor().raw(path, { method: 'POST', body, headers });
      assert.equal(response.status, status);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const said = refusalShape.parse(await response.json());
      assert.equal(said.error, code);
      assert.ok(said.message.length > 20);
    }
  });
}

story(
  'an address of the API that does not exist, or takes no such request, says so in JSON',
  async (world) => {
    const visitor = world.visitor();
    for (const [path, method, status] of [
      ['/api/reconciliation/personne', 'GET', 404],
      [`${actors}/preview?id=personne`, 'GET', 404],
      [`${actors}/suggest/entity`, 'DELETE', 405],
    ] as const) {
      const response = await visitor.raw(path, { method });
      assert.equal(response.status, status, path);
      refusalShape.parse(await response.json());
    }
    const preflight = await visitor.raw(actors, { method: 'OPTIONS' });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /POST/);
  },
);

story(
  'who is signed in is nobody here: no session is read, and another site’s form is answered',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    const response = await lead.raw(actors, {
      method: 'POST',
      body: new URLSearchParams({ queries: '{"q":{"query":"Kalray"}}' }),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('set-cookie'), null);
  },
);

const hostile = [
  '\u0000',
  '<script>alert(1)</script>',
  "' or 1=1 --",
  '\ud800',
  '%',
  '\u202e'.repeat(50),
  'z'.repeat(9000),
];
for (const query of hostile) {
  story(`a hostile cell is a name like another: ${JSON.stringify(query).slice(0, 30)}`, async (world) => {
    for (const path of [actors, units]) {
      await one(world, path, {
        query,
        properties: [
          { pid: 'commune', v: query },
          { pid: query, v: query },
        ],
      });
      const extend = JSON.stringify({ ids: [query], properties: [{ id: query }, { id: '__proto__' }] });
      const body = new URLSearchParams({ extend });
      assert.equal((await world.visitor().raw(path, { method: 'POST', body })).status, 200);
      const typed = await world
        .visitor()
        .raw(`${path}/suggest/entity?prefix=${encodeURIComponent(query.toWellFormed())}`);
      assert.equal(typed.status, 200);
    }
  });
}

story('the English service says the same of the same entities, in English', async (world) => {
  const french = await one(world, actors, { query: 'Kalray' });
  const english = await one(world, `/en${actors}`, { query: 'Kalray' });
  assert.deepEqual(
    english.map(({ id, score, match }) => ({ id, score, match })),
    french.map(({ id, score, match }) => ({ id, score, match })),
  );
  assert.deepEqual(english[0]?.type[1], { id: 'startup', name: 'Startup' });
  const manifest: z.output<typeof manifestShape> = manifestShape.parse(
    await (await world.visitor().raw(`/en${units}`)).json(),
  );
  assert.equal(manifest.name, 'Legal units known here, SIREN (Totem)');
  assert.match(manifest.suggest.entity.service_url, /\/en\/api\//);
});

onEmpty('an empty register has a manifest and answers nobody', async (world) => {
  for (const path of [actors, units]) {
    manifestShape.parse(await (await world.visitor().raw(path)).json());
    assert.deepEqual(await one(world, path, { query: 'Kalray' }), []);
  }
});
