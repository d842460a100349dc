import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Mandate,
  may,
  nobody,
  type PermissionTable,
  type Role,
  roles,
  type Viewer,
} from '#kit/viewer.ts';
import { keptOrganisation, keptRoles, mayKeepMandate, peoplePermissions } from './permissions.ts';

const here = 'organisation-here';
const elsewhere = 'organisation-elsewhere';

function acting(role: Role, organisationId = here): Viewer {
  const mandate: Mandate = { id: 'm', role, organisationId, organisationSlug: 'o', organisationName: 'O' };
  return { personId: 'p', name: 'P', acting: mandate, mandates: [mandate] };
}

/** Every verb × role, cut in two: what is allowed, what is refused. */
function split(table: PermissionTable): { allowed: string[]; refused: string[] } {
  const allowed: string[] = [];
  const refused: string[] = [];
  for (const verb of Object.keys(table)) {
    for (const role of roles) (may(acting(role), table, verb) ? allowed : refused).push(`${role} ${verb}`);
  }
  return { allowed, refused };
}

const expected = [
  'territory_lead mandates.list',
  'council_secretariat mandates.list',
  'administrator mandates.list',
  'administrator mandate.keep',
  'administrator organisation.add',
  'council_secretariat council_mandate.keep',
  'territory_lead editor_mandate.keep',
];

test('every role and verb: seven allowed, every other refused', () => {
  const { allowed, refused } = split(peoplePermissions);
  assert.deepEqual(allowed, expected);
  assert.equal(refused.length, Object.keys(peoplePermissions).length * roles.length - expected.length);
});

test('somebody without a mandate, and somebody who acts under none, may nothing', () => {
  const idle: Viewer = { ...acting('administrator'), acting: null };
  for (const verb of Object.keys(peoplePermissions) as (keyof typeof peoplePermissions)[]) {
    assert.equal(may(nobody, peoplePermissions, verb), false);
    assert.equal(may(idle, peoplePermissions, verb), false);
  }
});

test('a verb that is in no table is refused to all', () => {
  const table: PermissionTable = peoplePermissions;
  for (const role of roles) assert.equal(may(acting(role), table, 'vote.cast'), false);
});

test('a right over an organisation stops at its door', () => {
  for (const role of roles) {
    for (const verb of Object.keys(peoplePermissions) as (keyof typeof peoplePermissions)[]) {
      assert.equal(may(acting(role), peoplePermissions, verb, elsewhere), false, `${role} ${verb}`);
    }
  }
});

test('who keeps which mandates, at home and elsewhere: every pair of roles', () => {
  const kept = (organisationId: string) =>
    roles.flatMap((viewer) =>
      roles
        .filter((role) => mayKeepMandate(acting(viewer), role, organisationId))
        .map((role) => `${viewer} keeps ${role}`),
    );
  const everywhere = roles.map((role) => `administrator keeps ${role}`);
  const atHome = [
    'territory_lead keeps territory_editor',
    'council_secretariat keeps council_president',
    'council_secretariat keeps council_member',
  ];
  assert.deepEqual(kept(here).sort(), [...everywhere, ...atHome].sort());
  assert.deepEqual(kept(elsewhere).sort(), everywhere.sort());
});

test('the list is of one’s own organisation, of all for an administrator', () => {
  assert.equal(keptOrganisation(acting('council_secretariat')), here);
  assert.equal(keptOrganisation(acting('administrator')), null);
  assert.deepEqual(keptRoles(acting('territory_lead')), ['territory_editor']);
  assert.deepEqual(keptRoles(acting('expert')), []);
});
