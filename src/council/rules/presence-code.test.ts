import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgePresenceCode, presenceCode } from './presence-code.ts';

test('a code is four letters that read as nothing else, each digit its own', () => {
  const all = new Set(Array.from('0123456789abcdef', (digit) => presenceCode(digit.repeat(4))));
  assert.equal(all.size, 16);
  for (const code of all) assert.match(code, /^[BCDFGHJKMNPRTVWX]{4}$/);
  assert.equal(presenceCode('0f1e99999'), 'BXCW');
});

test('only the last code holds; case and spaces do not matter; a missing or old one says so', () => {
  const drawn = ['BCDF', 'GHJK'];
  assert.equal(judgePresenceCode('GHJK', drawn), 'right');
  assert.equal(judgePresenceCode(' gh jk ', drawn), 'right');
  assert.equal(judgePresenceCode('G-H-J-K', drawn), 'right');
  assert.equal(judgePresenceCode('BCDF', drawn), 'PRESENCE_CODE_OLD');
  assert.equal(judgePresenceCode('GHJ', drawn), 'PRESENCE_CODE_WRONG');
  assert.equal(judgePresenceCode('', drawn), 'PRESENCE_CODE_MISSING');
  assert.equal(judgePresenceCode('GHJK', []), 'PRESENCE_CODE_NOT_DRAWN');
});
