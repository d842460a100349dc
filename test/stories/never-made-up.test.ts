import assert from 'node:assert/strict';
import { openDataFiles } from '../../src/open-data-files.ts';
import { routes } from '../../src/routes.ts';
import { samplePaths } from '../browser/sample-paths.ts';
import { story, type World } from '../harness/world.ts';

// The account of 2014 gives two abstentions and no count of those present: 122 votes for, or the 86 seats of the groups
// that spoke for, would be numbers that nobody counted (GRE-02).
const deliberation = '/conseil/deliberations/soutien-digital-grenoble-2014';

/** What a visitor reads at this address, the identifiers left out: digits mean nothing there. */
async function read(world: World, path: string): Promise<string> {
  const page = await world.visitor().get(path);
  assert.equal(page.status, 200, path);
  const text = /html/.test(page.headers.get('content-type') ?? '') ? page.text : page.body;
  return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/g, '');
}

story('the pages and files of the deliberation hold neither 122 nor 86', async (world) => {
  const paths = ['/conseil', '/conseil/deliberations', deliberation, `${deliberation}/extrait`];
  const files = ['/conseil/deliberations.csv', '/conseil/deliberations.json'];
  for (const path of [...paths, ...paths.map((one) => `/en${one}`), ...files])
    assert.doesNotMatch(await read(world, path), /\b(122|86)\b/, path);
});

story(
  'no public page, and no file of open data, speaks of 122 or 86 votes, seats or members',
  async (world) => {
    const pages = routes
      .filter((route) => route.method === 'GET' && route.gate.kind === 'public')
      .map(
        ({ path }) => samplePaths[path] ?? (path.includes(':') || samplePaths[path] === null ? null : path),
      )
      .filter((path) => path !== null);
    assert.ok(pages.length > 20);
    const made = /\b(122|86)\s*(voix|votes?|pour|for|sièges|seats|suffrages|membres|members|présents)/i;
    for (const path of [...pages, ...openDataFiles.map((one) => one.address)]) {
      assert.doesNotMatch(await read(world, path), made, path);
      assert.doesNotMatch(await read(world, path === '/' ? '/en' : `/en${path}`), made, `/en${path}`);
    }
  },
);
