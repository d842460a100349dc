import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeLiteral, plainText } from './plain-text.ts';
import { searchWords } from './search-words.ts';

const plain = [
  ['Énergie', 'energie'],
  ['ENERGIE', 'energie'],
  ['L’Élan', "l'elan"],
  ['Cœur', 'coeur'],
  ['Saint‑Égrève', 'saint-egreve'],
  ['ﬁn', 'fin'],
  ['Straße', 'strasse'],
] as const;
for (const [typed, text] of plain) {
  test(`« ${typed} » is compared as « ${text} »`, () => assert.equal(plainText(typed), text));
}

test('the signs that a pattern would take for wildcards are taken to the letter', () => {
  assert.equal(likeLiteral('100 %_\\'), '100 \\%\\_\\\\');
});

test('a word that begins the name of a domain asks for that domain too, in either language', () => {
  assert.deepEqual(searchWords('energ')[0]?.domains, ['energy']);
  assert.deepEqual(searchWords('santé')[0]?.domains, ['health']);
  assert.deepEqual(searchWords('health')[0]?.domains, ['health']);
});

test('« startup » and « start-up » are one kind; two letters begin too many names to mean one', () => {
  assert.deepEqual(searchWords('startup')[0]?.kinds, ['startup']);
  assert.deepEqual(searchWords('Start-Up')[0]?.kinds, ['startup']);
  assert.deepEqual(searchWords('pm')[0]?.kinds, []);
});

const counted: readonly [string, string[]][] = [
  ['', []],
  ['   ', []],
  ['schneider  electric', ['schneider', 'electric']],
  ['schneider - electric', ['schneider', 'electric']],
  ['200 040 715', ['200040715']],
  ['%', ['%']],
  ['| , ;', ['| , ;']],
  ['a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
];
for (const [typed, words] of counted) {
  test(`« ${typed} » is ${words.length} word(s)`, () => {
    assert.deepEqual(
      searchWords(typed).map((word) => word.text),
      words,
    );
  });
}
