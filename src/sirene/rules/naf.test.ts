import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nafSection, readNaf } from './naf.ts';

test('the nomenclature of the file is kept, and a code that is not written as its codes is refused', () => {
  assert.deepEqual(readNaf('62.01Z', 'NAFRev2', '2026-11-01'), { code: '62.01Z', nomenclature: 'NAFRev2' });
  assert.deepEqual(readNaf('45.2R', 'NAFRev1', '2026-11-01'), { code: '45.2R', nomenclature: 'NAFRev1' });
  assert.deepEqual(readNaf('62.10Y', 'NAF2025', '2027-02-01'), { code: '62.10Y', nomenclature: 'NAF2025' });
  assert.deepEqual(readNaf('80.04', 'NAP', '2026-11-01'), { code: '80.04', nomenclature: 'NAP' });
  assert.equal(readNaf('45.2R', 'NAFRev2', '2026-11-01'), null);
  assert.equal(readNaf('informatique', null, '2026-11-01'), null);
});

test('a file that does not say it: the shape does where only one is possible, on the day of the file', () => {
  assert.equal(readNaf('62.01Z', null, '2026-12-31')?.nomenclature, 'NAFRev2');
  assert.equal(readNaf('62.01Z', null, '2027-01-01')?.nomenclature, 'NAF2025');
  assert.deepEqual(readNaf('45.2R', null, '2026-11-01'), { code: '45.2R', nomenclature: null });
  assert.equal(readNaf('6201Z', null, '2026-11-01')?.code, '62.01Z');
});

test('a section is one of its own nomenclature: software is J in NAF rév. 2 and K in NAF 2025', () => {
  assert.equal(nafSection({ code: '62.01Z', nomenclature: 'NAFRev2' }), 'J');
  assert.equal(nafSection({ code: '62.10Y', nomenclature: 'NAF2025' }), 'K');
  assert.equal(nafSection({ code: '45.2R', nomenclature: null }), null);
  assert.equal(nafSection({ code: '00.00Z', nomenclature: 'NAFRev2' }), null);
});

const codes = new URL('../../../../shared/data/nomenclatures_insee/codes-NAF.json', import.meta.url);
test('every sub-class of NAF rév. 2 is read and has a section', {
  skip: existsSync(codes) ? false : 'the nomenclature is not beside this folder',
}, () => {
  const letters = new Set<string | null>();
  for (const code of Object.keys(JSON.parse(readFileSync(codes, 'utf8')) as object)) {
    const read = readNaf(code, 'NAFRev2', '2026-11-01');
    assert.ok(read, code);
    letters.add(nafSection(read));
  }
  assert.equal(letters.size, 21);
  assert.ok(!letters.has(null));
});
