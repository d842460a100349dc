import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterDistance } from '#sirene/public.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { hashOf } from './search-tokens.ts';

const words =
  'banana bananier nana anana cabane ananas minalogic minatec mina 3dviews 4dviews œuvre été ete energie energies energetique'.split(
    ' ',
  );
const laterWords = ['anagramme', 'minalogique', 'energetiques', 'nanas'];

/** Words in order, then others added after: what people find must not tell which came when. */
function filled(): { lexicon: Lexicon; wordOf: (number: number) => string } {
  const lexicon = createLexicon();
  for (const word of words) lexicon.intern(word, 0, word.length, hashOf(word));
  const order = lexicon.settle();
  const now = Array.from(order, (before) => words[before] ?? '');
  assert.deepEqual(now, [...now].sort(), 'numbers follow the order of words');
  for (const word of laterWords) lexicon.intern(word, 0, word.length, hashOf(word));
  return { lexicon, wordOf: (number) => [...now, ...laterWords][number] ?? '?' };
}
const all = [...words, ...laterWords];

test('letters anywhere: each word that holds them, once, whatever they repeat', () => {
  const { lexicon, wordOf } = filled();
  for (const letters of ['ana', 'nan', 'min', 'dviews', 'œuv', 'été', 'ete', 'zzz', 'energ'])
    assert.deepEqual(
      lexicon.containing(letters).map(wordOf).sort(),
      all.filter((word) => word.includes(letters)).sort(),
      letters,
    );
});

test('the beginning of words: a run of numbers, then what came later', () => {
  const { lexicon, wordOf } = filled();
  for (const letters of ['', 'a', 'ana', 'mina', 'minalogic', 'energ', '3', 'zz', 'é']) {
    const { from, until, later } = lexicon.beginning(letters);
    const run = Array.from({ length: until - from }, (_, at) => from + at);
    assert.deepEqual(
      [...run, ...later].map(wordOf).sort(),
      all.filter((word) => word.startsWith(letters)).sort(),
      letters,
    );
  }
});

test('nearly the same letters: no word within the errors is missed', () => {
  const { lexicon, wordOf } = filled();
  const near = (word: string, errors: number): string[] => {
    const found: string[] = [];
    lexicon.near(word, errors, (number, other) => {
      assert.equal(wordOf(number), other);
      found.push(other);
    });
    return found;
  };
  for (const word of ['minalogci', 'nanaa', 'energtiques', '3dvews', 'zzz'])
    for (const errors of [1, 2])
      for (const other of all)
        if (letterDistance(word, other, errors) <= errors)
          assert.ok(near(word, errors).includes(other), `${word}, ${errors}: ${other}`);
  const found = near('minalogci', 2);
  assert.ok(found.includes('minalogic') && found.includes('minalogique'), String(found));
  assert.ok(!found.includes('mina'), 'of a length that two errors cannot make');
  assert.ok(!near('minalogci', 1).includes('energies'), 'other letters');
});

test('a word is found again by its number after the words are put in order; one stem, whenever it came', () => {
  const { lexicon, wordOf } = filled();
  for (const word of all) assert.equal(wordOf(lexicon.numberOf(word) ?? -1), word);
  assert.equal(lexicon.numberOf('absent'), undefined);
  const akin = lexicon.akin('energetique').map(wordOf);
  assert.ok(akin.includes('energetique') && akin.includes('energetiques'), String(akin));
});

test('a lexicon that began empty finds what came after', () => {
  const lexicon = createLexicon();
  assert.equal(lexicon.settle().length, 0);
  const number = lexicon.intern('minalogic', 0, 9, hashOf('minalogic'));
  assert.deepEqual(lexicon.beginning('mina').later, [number]);
  assert.deepEqual(lexicon.containing('log'), [number]);
  assert.deepEqual(lexicon.akin('minalogics'), [number]);
});
