import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localPath } from './local-path.ts';

const kept: readonly (readonly [string, string])[] = [
  ['/conseil', '/conseil'],
  ['/journal?sujet=people%2Fexample', '/journal?sujet=people%2Fexample'],
  ['/', '/'],
  // The reader's language is added again by the one who writes the address.
  ['/en/conseil', '/conseil'],
  ['/en', '/'],
  ['/entrer-comme', '/entrer-comme'],
];

const refused: readonly string[] = [
  '',
  'conseil',
  '//evil.example',
  '/\\evil.example',
  '/..//evil.example',
  '/.//evil.example',
  '/en//evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/a\r\nset-cookie: x=1',
  `/${'a'.repeat(600)}`,
];

test('a path of this site is kept', () => {
  for (const [text, path] of kept) assert.equal(localPath(text), path);
});

test('what a browser would read as another site is refused', () => {
  for (const text of refused) assert.equal(localPath(text), null, text);
});
