import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { roles } from '#kit/viewer.ts';
import { routes } from '../../src/routes.ts';

const snapshot = new URL('./site-map.txt', import.meta.url);

/** Each address on one line, with the roles that may come. */
function siteMap(): string {
  const lines = routes.map(({ method, path, gate }) => {
    if (gate.kind !== 'permission') return `${method.padEnd(5)}${path.padEnd(64)}${gate.kind}`;
    const admitted = roles.filter((role) => gate.admits(actingAs(role)));
    return `${method.padEnd(5)}${path.padEnd(64)}${gate.name}: ${admitted.join(', ')}`;
  });
  return `${lines.join('\n')}\n`;
}

function actingAs(role: (typeof roles)[number]) {
  const acting = { id: 'm', role, organisationId: 'o', organisationSlug: 'o', organisationName: 'O' };
  return { personId: 'p', name: 'P', acting, mandates: [acting] };
}

test('the site map is the one that was agreed: TOTEM_ACCEPT=1 writes a new one, to be read in the diff', () => {
  if (process.env['TOTEM_ACCEPT']) writeFileSync(snapshot, siteMap());
  assert.equal(siteMap(), readFileSync(snapshot, 'utf8'));
});

test('no two lines claim the same method and address', () => {
  const keys = routes.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(
    keys.filter((key, index) => keys.indexOf(key) !== index),
    [],
  );
});
