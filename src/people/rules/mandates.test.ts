import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '#kit/viewer.ts';
import { isDay, readGrant } from './grant.ts';
import { judgeEnd, mandateState } from './mandate-life.ts';
import { organisationSlug } from './organisation-slug.ts';
import { organisationKinds, roleFits } from './role-fits.ts';

const choices = { kinds: new Map([['council', 'council' as const]]), roles: [...roles] };
const good = {
  email: 'Membre@Exemple.invalid',
  name: 'Membre 200',
  organisation: 'council',
  role: 'council_member',
  starts: '2026-12-01',
  ends: '',
};

function read(typed: Partial<typeof good>, offered = choices) {
  const texts: Record<string, string> = { ...good, ...typed };
  const result = readGrant((field) => texts[field] ?? '', offered);
  return result.ok ? [] : result.refusals.map((fault) => `${fault.field}: ${fault.code}`);
}

test('a whole grant is read, its address in lower case, a blank end as unknown', () => {
  const result = readGrant((field) => good[field as keyof typeof good], choices);
  assert.ok(result.ok);
  assert.equal(result.value.email, 'membre@exemple.invalid');
  assert.equal(result.value.endsOn, null);
});

test('everything that is wrong is said at once', () => {
  assert.deepEqual(
    read({ email: 'x', name: '', organisation: '', role: '', starts: 'demain', ends: '2026-02-30' }),
    [
      'email: EMAIL_INVALID',
      'name: NAME_MISSING',
      'organisation: ORGANISATION_MISSING',
      'role: ROLE_MISSING',
      'starts: START_INVALID',
      'ends: END_INVALID',
    ],
  );
});

test('each fault alone', () => {
  assert.deepEqual(read({ ends: '2026-12-01' }), ['ends: END_BEFORE_START']);
  assert.deepEqual(read({ role: 'expert' }), ['role: ROLE_DOES_NOT_FIT']);
  assert.deepEqual(read({ role: 'emperor' }), ['role: ROLE_MISSING']);
  assert.deepEqual(read({ name: 'x'.repeat(201) }), ['name: NAME_MISSING']);
  assert.deepEqual(read({}, { ...choices, roles: ['territory_editor'] }), ['role: ROLE_NOT_YOURS']);
});

test('a day is a real one', () => {
  assert.deepEqual(
    ['2026-12-01', '2024-02-29', '2026-02-29', '2026-12', '2026', '01/12/2026', ''].map(isDay),
    [true, true, false, false, false, false, false],
  );
});

test('each role exists in at least one kind of organisation, and none in « other »', () => {
  for (const role of roles) {
    assert.ok(
      organisationKinds.some((kind) => roleFits(role, kind)),
      role,
    );
    assert.equal(roleFits(role, 'other'), false);
  }
  assert.equal(roleFits('council_member', 'ministry'), false);
});

const today = '2026-11-23';

test('a mandate holds from its first day to the eve of its end', () => {
  const mandate = { startsOn: '2026-11-23', endsOn: '2026-11-25' };
  assert.deepEqual(
    ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map((day) => mandateState(mandate, day)),
    ['to_come', 'in_force', 'in_force', 'ended'],
  );
});

test('an end is never in the past, never before the start, never put twice', () => {
  const held = { startsOn: '2014-04-25', endsOn: null };
  assert.deepEqual(judgeEnd(held, today, today), []);
  assert.deepEqual(judgeEnd(held, '2026-11-22', today), ['END_IN_PAST']);
  assert.deepEqual(judgeEnd(held, '2014-01-01', today), ['END_IN_PAST', 'END_BEFORE_START']);
  assert.deepEqual(judgeEnd(held, 'bientôt', today), ['END_INVALID']);
  assert.deepEqual(judgeEnd({ ...held, endsOn: today }, today, today), ['ALREADY_ENDED']);
  assert.deepEqual(judgeEnd({ ...held, endsOn: '2027-01-01' }, today, today), []);
  assert.deepEqual(judgeEnd({ startsOn: '2027-01-01', endsOn: null }, today, today), ['END_BEFORE_START']);
  assert.deepEqual(judgeEnd({ startsOn: '2027-01-01', endsOn: null }, '2027-01-01', today), []);
});

test('an organisation’s address is its name', () => {
  assert.equal(
    organisationSlug('  Communauté de communes du Grésivaudan '),
    'communaute-de-communes-du-gresivaudan',
  );
  assert.equal(organisationSlug('…'), '');
});
