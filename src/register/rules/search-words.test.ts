import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from './plain-text.ts';
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

test('a word that begins the name of a domain asks for that domain too, in either language', () => {
  assert.deepEqual(searchWords('energ')[0]?.domains, ['energy']);
  assert.deepEqual(searchWords('santé')[0]?.domains, ['health']);
  assert.deepEqual(searchWords('health')[0]?.domains, ['health']);
});

test('« startup » and « start » ask for one kind; two letters begin too many names to mean one', () => {
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
  ['b c e f g h i j k m', ['b', 'c', 'e', 'f', 'g', 'h', 'i', 'j']],
  ['le laboratoire d’électronique et de l’information', ['laboratoire', 'electronique', 'information']],
  ['Santé & numérique', ['sante', 'numerique']],
  ['C.E.A. et R. P. S.', ['cea', 'rps']],
  ['H3C-Énergies', ['h3c', 'energies']],
  ['les', ['les']],
];
for (const [typed, words] of counted) {
  test(`« ${typed} » is ${words.length} word(s)`, () => {
    assert.deepEqual(
      searchWords(typed).map((word) => word.text),
      words,
    );
  });
}
