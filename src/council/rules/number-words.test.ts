import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberWords } from './number-words.ts';

const spots: readonly (readonly [number, string, string])[] = [
  [0, 'zéro', 'zéro'],
  [1, 'un', 'une'],
  [11, 'onze', 'onze'],
  [16, 'seize', 'seize'],
  [17, 'dix-sept', 'dix-sept'],
  [20, 'vingt', 'vingt'],
  [21, 'vingt et un', 'vingt et une'],
  [22, 'vingt-deux', 'vingt-deux'],
  [61, 'soixante et un', 'soixante et une'],
  [69, 'soixante-neuf', 'soixante-neuf'],
  [70, 'soixante-dix', 'soixante-dix'],
  [71, 'soixante et onze', 'soixante et onze'],
  [72, 'soixante-douze', 'soixante-douze'],
  [79, 'soixante-dix-neuf', 'soixante-dix-neuf'],
  [80, 'quatre-vingts', 'quatre-vingts'],
  [81, 'quatre-vingt-un', 'quatre-vingt-une'],
  [90, 'quatre-vingt-dix', 'quatre-vingt-dix'],
  [91, 'quatre-vingt-onze', 'quatre-vingt-onze'],
  [99, 'quatre-vingt-dix-neuf', 'quatre-vingt-dix-neuf'],
  [100, 'cent', 'cent'],
  [101, 'cent un', 'cent une'],
  [111, 'cent onze', 'cent onze'],
  [121, 'cent vingt et un', 'cent vingt et une'],
  [180, 'cent quatre-vingts', 'cent quatre-vingts'],
  [181, 'cent quatre-vingt-un', 'cent quatre-vingt-une'],
  [200, 'deux cents', 'deux cents'],
  [201, 'deux cent un', 'deux cent une'],
  [280, 'deux cent quatre-vingts', 'deux cent quatre-vingts'],
  [900, 'neuf cents', 'neuf cents'],
  [971, 'neuf cent soixante et onze', 'neuf cent soixante et onze'],
  [999, 'neuf cent quatre-vingt-dix-neuf', 'neuf cent quatre-vingt-dix-neuf'],
];

test('counts are written in both genders', () => {
  for (const [count, masculine, feminine] of spots) {
    assert.equal(numberWords(count, 'masculine'), masculine);
    assert.equal(numberWords(count, 'feminine'), feminine);
  }
});

test('every count from 0 to 999 has its own words, in plain letters', () => {
  const all = Array.from({ length: 1000 }, (_, count) => numberWords(count, 'masculine'));
  assert.equal(new Set(all).size, 1000);
  for (const words of all) assert.match(words, /^[a-zé]+([ -][a-zé]+)*$/);
});

test('only the counts that end in « un » agree', () => {
  for (let count = 0; count < 1000; count += 1) {
    const agrees = numberWords(count, 'feminine') !== numberWords(count, 'masculine');
    assert.equal(agrees, count % 10 === 1 && ![11, 71, 91].includes(count % 100), `${count}`);
  }
});

test('a count outside 0..999 is a defect, not a word', () => {
  for (const count of [-1, 1000, 1.5, Number.NaN]) assert.throws(() => numberWords(count, 'masculine'));
});
