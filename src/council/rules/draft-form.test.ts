import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf, readForm } from '#kit/http/form.ts';
import { itemForm, planForm } from './draft-form.ts';

const plan = {
  titleFr: ' Conseil ',
  day: '2026-12-03',
  hour: '18h30',
  venue: 'hall',
  place: 'Salle 1',
  notice: 'first',
};
const item = { titleFr: 'Soutien', object: 'Objet' };
const id = '0190a5b0-0000-7000-8000-000000000001';

function read(schema: typeof planForm | typeof itemForm, fields: Record<string, string>) {
  return readForm(formOf(new URLSearchParams(fields)), schema);
}
function faults(schema: typeof planForm | typeof itemForm, fields: Record<string, string>): string[] {
  const done = read(schema, fields);
  return done.ok ? [] : done.refusals.map((one) => `${one.field} ${one.code}`);
}

test('a plan is read with its hour as people write it', () => {
  for (const hour of ['18h30', '18:30', '18 h 30'.replace(' h', 'h')]) {
    const done = read(planForm, { ...plan, hour });
    assert.ok(done.ok, hour);
    assert.deepEqual(done.ok && done.value, {
      titleFr: 'Conseil',
      titleEn: null,
      venue: 'hall',
      place: 'Salle 1',
      notice: 'first',
      urgencyReason: null,
      plannedAt: new Date('2026-12-03T17:30:00Z'),
    });
  }
});

test('every fault of a plan at once, each at its field', () => {
  assert.deepEqual(faults(planForm, {}), [
    'titleFr REQUIRED',
    'day REQUIRED',
    'hour REQUIRED',
    'venue VENUE_REQUIRED',
    'place REQUIRED',
    'notice NOTICE_REQUIRED',
  ]);
  assert.deepEqual(faults(planForm, { ...plan, titleFr: ' ', hour: '25:00', venue: 'moon' }), [
    'titleFr TITLE_REQUIRED',
    'hour HOUR_INVALID',
    'venue VENUE_REQUIRED',
  ]);
  assert.deepEqual(faults(planForm, { ...plan, day: '2026-02-30' }), ['day DAY_INVALID']);
});

test('an item: what is blank is null, a subject is read from its address', () => {
  const done = read(itemForm, {
    ...item,
    subject: `https://example.org/sujets/label/candidature/${id}`,
    matterCode: '9.4',
  });
  assert.deepEqual(done.ok && done.value, {
    titleFr: 'Soutien',
    titleEn: null,
    object: 'Objet',
    rapporteur: null,
    subject: `label/candidature/${id}`,
    matterCode: '9.4',
  });
  assert.deepEqual(faults(itemForm, { ...item, subject: 'n’importe quoi', matterCode: '99.9' }), [
    'subject SUBJECT_INVALID',
    'matterCode MATTER_UNKNOWN',
  ]);
});
