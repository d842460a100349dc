import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { exampleId } from '#kit/ids.ts';
import type { Viewer } from '#kit/viewer.ts';
import { publishRegister } from '../../src/register/actions/publish-register.ts';
import { listVersions } from '../../src/register/views/list-versions.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';

const acting = {
  id: exampleId('mandate/territory-lead'),
  role: 'territory_lead',
  organisationId: randomUUID(),
  organisationSlug: 'essai',
  organisationName: 'Essai',
} as const;
const lead: Viewer = { personId: randomUUID(), name: 'Essai', acting, mandates: [acting] };

test('ten people who publish one register at once make one version', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const bytes = new TextEncoder().encode('slug\r\nessai\r\n');
  const file = { name: 'acteurs.csv', mediaType: 'text/csv', bytes };
  const drawn = {
    actors: 1,
    relations: 0,
    files: [file],
    describe: () => ({ ...file, name: 'datapackage.json' }),
  };
  const results = await race(10, () => publishRegister(ctx, lead, randomUUID(), async () => drawn));
  assert.equal(results.filter((one) => one.ok).length, 1);
  for (const one of results)
    if (!one.ok) assert.match(one.refusals[0]?.code ?? '', /^(ALREADY_DONE|NOTHING_NEW)$/);
  assert.deepEqual(
    (await listVersions(ctx)).map((version) => version.number),
    [1],
  );
});
