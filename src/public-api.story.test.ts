import assert from 'node:assert/strict';
import { z } from 'zod';
import { addItem, convene, draftSitting } from '../test/harness/convocation-steps.ts';
import { playedSitting } from '../test/harness/played-sitting.ts';
import { story, type World } from '../test/harness/world.ts';
import { publicApi } from './public-api.ts';
import { routes } from './routes.ts';

// Each address of the description is called, and each answer is held to what the description itself says of it: the schemas
// are read back from /api/openapi.json, not from the program.

interface Media {
  readonly schema?: Readonly<Record<string, unknown>>;
}
interface Operation {
  readonly parameters?: readonly { name: string; in: string; required: boolean; example: string }[];
  readonly requestBody?: { content: Record<string, Media> };
  readonly responses: Readonly<Record<string, { content: Record<string, Media> }>>;
}
interface Description {
  readonly openapi: string;
  readonly servers: readonly { url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { schemas: Readonly<Record<string, unknown>> };
}

async function described(world: World, prefix = ''): Promise<Description> {
  return (await (await world.visitor().raw(`${prefix}/api/openapi.json`)).json()) as Description;
}

/** What a schema of the description makes of a value: nothing, or the first thing wrong with it. */
function faultOf(description: Description, schema: unknown, value: unknown): string | null {
  const text = JSON.stringify({ ...(schema as object), $defs: description.components.schemas });
  const standalone = JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'));
  const read = z.fromJSONSchema(standalone).safeParse(value);
  return read.success ? null : JSON.stringify(read.error.issues.slice(0, 3));
}

/** The address of an operation with the examples it gives; query parameters one by one, or all left out. */
function callsOf(path: string, operation: Operation): string[] {
  const given = operation.parameters ?? [];
  const placed = given
    .filter((one) => one.in === 'path')
    .reduce((at, one) => at.replace(`{${one.name}}`, one.example), path);
  const queries = given.filter((one) => one.in === 'query' && one.example !== '');
  return [placed, ...queries.map((one) => `${placed}?${new URLSearchParams({ [one.name]: one.example })}`)];
}

async function check(world: World, description: Description, method: string, path: string, prefix = '') {
  const operation = description.paths[path]?.[method];
  assert.ok(operation, path);
  let answered = 0;
  for (const address of callsOf(path, operation)) {
    const response = await call(world, method, prefix + address);
    const told = operation.responses[String(response.status)];
    assert.ok(told, `${address} answered ${response.status}, which is not described`);
    const type = (response.headers.get('content-type') ?? '').replace(/;.*$/, '');
    const media = told.content[type];
    assert.ok(media, `${address} answered ${type}, which is not described`);
    if (response.status === 200) answered += 1;
    if (media.schema) {
      const fault = faultOf(description, media.schema, await response.json());
      assert.equal(fault, null, `${prefix}${address}`);
    }
  }
  assert.ok(answered > 0, `${path} never answered 200`);
}

function call(world: World, method: string, address: string): Promise<Response> {
  if (method === 'get') return world.visitor().raw(address);
  const body = new URLSearchParams({ queries: '{"q0":{"query":"Kalray"},"q1":{"query":"507620557"}}' });
  return world.visitor().raw(address, { method: 'POST', body });
}

// What the example does not hold: a version, a sitting that opened, a convocation.
const prepared: Readonly<Record<string, (world: World) => Promise<void>>> = {
  '/donnees/registre/{number}/datapackage.json': async (world) => {
    const team = await world.enter('mandate/territory-lead');
    await team.submit(await team.get('/donnees/registre'), 'Publier la version du jour');
  },
  '/conseil/seances/{slug}.popolo.json': playOne,
  '/conseil/seances/{slug}.ocd.json': playOne,
  '/conseil/seances/{slug}.votes.json': playOne,
  '/conseil/seances/{slug}/ordre-du-jour.json': conveneOne,
};

async function conveneOne(world: World): Promise<void> {
  const secretary = await world.enter('mandate/council-secretariat');
  const base = await draftSitting(secretary, { day: '2026-12-15' });
  assert.equal(base, '/conseil/seances/seance-1', 'the example of the description');
  await addItem(secretary, base, 'Un point');
  assert.equal((await convene(secretary, base)).status, 200);
}

async function playOne(world: World): Promise<void> {
  const sitting = playedSitting(world);
  await sitting.arrive(1, 100);
  await sitting.open();
  await sitting.openItem(1);
  await sitting.show(1, { against: 2, abstain: 3, chair: 'for' });
}

for (const { method, path } of publicApi.operations) {
  story(`${method} ${path} answers what the description says`, async (world) => {
    await prepared[path]?.(world);
    await check(world, await described(world), method.toLowerCase(), path);
    if (!prepared[path]) await check(world, await described(world, '/en'), method.toLowerCase(), path, '/en');
  });
}

story('what the council publishes after a sitting still answers its description', async (world) => {
  await playOne(world);
  const description = await described(world);
  for (const path of ['/conseil/deliberations.json', '/conseil/formats.json'])
    await check(world, description, 'get', path);
});

story('every public address that answers JSON is described, and nothing else is', async (world) => {
  const told = new Set(publicApi.operations.map((one) => `${one.method} ${one.route}`));
  const open = routes.filter((route) => route.gate.kind === 'public');
  const silent: string[] = [];
  for (const { method, path } of open) {
    const named = /json|^\/api\//.test(path);
    if (named && !told.has(`${method} ${path}`)) silent.push(`${method} ${path}`);
    // One that does not say so in its address is found by calling it.
    if (named || method !== 'GET' || path.includes(':') || path === '/en-direct') continue;
    const response = await world.visitor().raw(path);
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    if (isJson && !told.has(`GET ${path}`)) silent.push(`GET ${path}`);
  }
  assert.deepEqual(silent, [], 'add these to public-api.ts');
  const known = new Set(routes.map((route) => `${route.method} ${route.path}`));
  assert.deepEqual(
    [...told].filter((one) => !known.has(one)),
    [],
  );
});

story(
  'the description is OpenAPI 3.1: each reference leads somewhere, each operation has its own name',
  async (world) => {
    const description = await described(world);
    assert.equal(description.openapi, '3.1.0');
    const text = JSON.stringify(description);
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      assert.ok(description.components.schemas[name], name);
    const ids = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const { parameters = [] } of Object.values(methods)) {
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        assert.deepEqual(
          parameters.filter((one) => one.in === 'path' && one.required).map((one) => one.name),
          inPath,
          path,
        );
      }
    }
    const english = await described(world, '/en');
    assert.equal(english.servers[0]?.url, 'http://localhost:3000/en');
    assert.deepEqual(Object.keys(english.paths), Object.keys(description.paths));
  },
);

story('a description that lies is caught: the check itself is checked', async (world) => {
  const description = await described(world);
  const profile = await (await world.visitor().raw('/acteurs/kalray.json')).json();
  const schema = { $ref: '#/components/schemas/ActorProfile' };
  assert.equal(faultOf(description, schema, profile), null);
  assert.notEqual(faultOf(description, schema, { ...(profile as object), extra: 1 }), null);
  const { actor } = profile as { actor: object };
  assert.notEqual(
    faultOf(description, schema, { ...(profile as object), actor: { ...actor, siren: 12 } }),
    null,
  );
});

story(
  'the page of the API says every address, every feature, and where to paste it in OpenRefine',
  async (world) => {
    for (const path of ['/api', '/en/api']) {
      const { text, root, status } = await world.visitor().get(path);
      assert.equal(status, 200);
      for (const operation of publicApi.operations) assert.ok(text.includes(operation.path), operation.path);
      assert.ok(root.querySelector('#feature-place'));
      assert.match(text, /http:\/\/localhost:3000(\/en)?\/api\/reconciliation\/siren/);
    }
  },
);
