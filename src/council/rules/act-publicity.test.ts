import assert from 'node:assert/strict';
import { test } from 'node:test';
import { executoryOf, isReceiptId } from './act-publicity.ts';

test('executory once published and transmitted, since the later of the two; else what is missing', () => {
  const since = (sentOn: string | null, publishedOn: string | null) => executoryOf({ sentOn, publishedOn });
  assert.deepEqual(since('2026-11-24', '2026-11-26'), { state: 'executory', since: '2026-11-26' });
  assert.deepEqual(since('2026-11-26', '2026-11-24'), { state: 'executory', since: '2026-11-26' });
  assert.deepEqual(since('2026-11-24', '2026-11-24'), { state: 'executory', since: '2026-11-24' });
  assert.deepEqual(since(null, '2026-11-24'), { state: 'not_yet', missing: ['transmission'] });
  assert.deepEqual(since('2026-11-24', null), { state: 'not_yet', missing: ['publication'] });
  assert.deepEqual(since(null, null), { state: 'not_yet', missing: ['publication', 'transmission'] });
});

test('the identifier of an act is that of @CTES, Corsica and overseas included', () => {
  for (const id of [
    '042-244200770-20220324-2022_00112-DE',
    '02A-244200770-20220324-1-BF',
    '974-244200770-20220324-A_1-AU',
  ])
    assert.ok(isReceiptId(id), id);
  for (const id of [
    '',
    '42-244200770-20220324-2022_00112-DE',
    '042-24420077-20220324-2022_00112-DE',
    '042-244200770-20220324-2022.00112-DE',
    '042-244200770-20220324-2022_00112-XX',
    '042-244200770-20220324-1234567890123456-DE',
  ])
    assert.ok(!isReceiptId(id), id);
});
