import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convocationLacks } from './convocation-lacks.ts';
import type { Draft, DraftItem } from './draft.ts';
import { frozenAgenda } from './frozen-agenda.ts';

const item = (rank: number, given: Partial<DraftItem> = {}): DraftItem => ({
  id: `i${rank}`,
  rank,
  titleFr: `Point ${rank}`,
  titleEn: null,
  object: 'Objet',
  rapporteur: null,
  subject: null,
  matterCode: null,
  carriedFrom: null,
  notes: [{ version: 1, text: 'Note', at: new Date(0) }],
  pieces: [],
  ...given,
});
const draft = (given: Partial<Draft> = {}): Draft => ({
  id: 's',
  slug: 'seance-1',
  state: 'drafted',
  titleFr: 'Séance',
  titleEn: null,
  plannedAt: new Date('2026-11-29T17:30:00Z'),
  notice: 'first',
  venue: 'hall',
  place: 'Salle 1',
  urgencyReason: null,
  follows: null,
  assembly: { id: 'a', name: 'Assemblée', organisationId: 'o', profile: 'common' },
  items: [item(1), item(2)],
  ...given,
});
const lacks = (given: Partial<Draft>, sitting = '2026-11-29', members = 5) =>
  convocationLacks(draft(given), { sent: '2026-11-23', sitting, members }).lacks.map((one) => one.code);

test('everything that is missing is said at once', () => {
  assert.deepEqual(lacks({}), []);
  assert.deepEqual(lacks({}, '2026-11-28'), ['NOTICE_TOO_SHORT']);
  assert.deepEqual(lacks({ items: [], notice: 'urgent' }, '2026-11-24', 0), [
    'NOTICE_TOO_SHORT',
    'AGENDA_EMPTY',
    'NO_MEMBER',
    'URGENCY_REASON_MISSING',
  ]);
  const noteless = convocationLacks(
    draft({ items: [item(1), item(2, { notes: [] }), item(3, { notes: [] })] }),
    {
      sent: '2026-11-23',
      sitting: '2026-11-29',
      members: 5,
    },
  );
  assert.deepEqual(noteless.lacks, [{ code: 'NOTE_MISSING', ranks: [2, 3] }]);
});

test('a municipal council does not sit by video (L2121-7 CGCT); a community and an association may', () => {
  const video = (profile: Draft['assembly']['profile']) =>
    lacks({ venue: 'video', assembly: { id: 'a', name: 'Assemblée', organisationId: 'o', profile } });
  for (const profile of ['commune', 'commune_under_3500'] as const)
    assert.deepEqual(video(profile), ['VIDEO_NOT_OPEN'], profile);
  for (const profile of ['common', 'alsace_moselle', 'association'] as const)
    assert.deepEqual(video(profile), [], profile);
});

test('an urgent convocation takes a written reason, a second one something to take up', () => {
  assert.deepEqual(lacks({ notice: 'urgent', urgencyReason: 'Échéance de dépôt' }, '2026-11-25'), []);
  assert.deepEqual(lacks({ notice: 'second' }, '2026-11-29'), ['NOTHING_CARRIED']);
  assert.deepEqual(lacks({ notice: 'second', items: [item(1, { carriedFrom: 'x' })] }, '2026-11-27'), []);
  const mixed = [item(1, { carriedFrom: 'x' }), item(2)];
  assert.deepEqual(lacks({ notice: 'second', items: mixed }, '2026-11-27'), ['NOTICE_TOO_SHORT']);
});

test('the fingerprint changes with anything that is sent, and with nothing else', () => {
  const base = frozenAgenda(draft()).sha256;
  const piece = {
    id: 'p',
    filename: 'a.pdf',
    bytes: 3n,
    mediaType: 'application/pdf',
    sha256: 'ab'.repeat(32),
  };
  const changed: readonly Partial<Draft>[] = [
    { place: 'Salle 2' },
    { plannedAt: new Date('2026-11-29T17:31:00Z') },
    { items: [item(2), item(1)] },
    { items: [item(1, { object: 'Autre' }), item(2)] },
    { items: [item(1, { notes: [{ version: 2, text: 'Note revue', at: new Date(0) }] }), item(2)] },
    { items: [item(1, { pieces: [piece] }), item(2)] },
    { items: [item(1, { pieces: [{ ...piece, sha256: 'cd'.repeat(32) }] }), item(2)] },
  ];
  const prints = changed.map((one) => frozenAgenda(draft(one)).sha256);
  assert.equal(new Set([base, ...prints]).size, changed.length + 1);
  assert.equal(frozenAgenda(draft({ slug: 'autre', id: 'autre' })).sha256, base);
});
