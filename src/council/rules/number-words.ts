import { assert } from '#kit/result.ts';

export type Gender = 'masculine' | 'feminine';

const small = (
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
  'dix-sept dix-huit dix-neuf'
).split(' ');
const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/**
 * Writes a count in French words, traditional spelling (house style P2: hyphens only below one hundred).
 * Takes an integer from 0 to 999, the range of an assembly; anything else is a defect of the caller.
 */
export function numberWords(count: number, gender: Gender): string {
  assert(
    Number.isInteger(count) && count >= 0 && count <= 999,
    `a count in words lies in 0..999, got ${count}`,
  );
  const words = belowThousand(count);
  // Only a final « un » agrees: onze, soixante et onze and quatre-vingt-onze end otherwise.
  return gender === 'feminine' ? words.replace(/un$/, 'une') : words;
}

function belowThousand(count: number): string {
  const hundreds = Math.floor(count / 100);
  const rest = count % 100;
  if (hundreds === 0) return belowHundred(rest);
  const head = hundreds === 1 ? 'cent' : `${small[hundreds]} cent`;
  if (rest === 0) return hundreds === 1 ? head : `${head}s`;
  return `${head} ${belowHundred(rest)}`;
}

function belowHundred(count: number): string {
  if (count < 20) return `${small[count]}`;
  if (count === 80) return 'quatre-vingts';
  if (count > 80) return `quatre-vingt-${small[count - 80]}`;
  const ten = Math.min(Math.floor(count / 10), 6);
  const rest = count - ten * 10;
  if (rest === 0) return `${tens[ten]}`;
  return rest === 1 || rest === 11 ? `${tens[ten]} et ${small[rest]}` : `${tens[ten]}-${small[rest]}`;
}
