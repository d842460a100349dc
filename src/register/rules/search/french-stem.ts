// What the genders and numbers of a word have in common, so that « logiciels » finds « logiciel » and « locaux » finds « locale ».
// Inflection only: words of one family but of another meaning (« énergie », « énergétique ») keep apart.

const lettersMin = 4;

/** Plurals and feminines that no rule below reaches. */
const irregular: Readonly<Record<string, string>> = {
  travaux: 'travail',
  vitraux: 'vitrail',
  yeux: 'oeil',
  eaux: 'eau',
};

/** The stem of a plain word (lower case, no accents); short words and numbers are their own. */
export function stemOf(word: string): string {
  if (word.length < lettersMin || /\d/.test(word)) return word;
  const singular = irregular[word] ?? singularOf(word);
  return singular.length < lettersMin ? singular : masculineOf(singular);
}

function singularOf(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -3)}al`;
  if (word.endsWith('ies') && word.length > 5) return word.slice(0, -2);
  if (/[^s]s$/.test(word) || /[eo]ux$/.test(word)) return word.slice(0, -1);
  return word;
}

function masculineOf(word: string): string {
  if (word.endsWith('trice')) return `${word.slice(0, -5)}teu`;
  if (word.endsWith('euse')) return word.slice(0, -2);
  if (word.endsWith('eur') && word.length > 6) return word.slice(0, -1);
  if (word.endsWith('ive')) return `${word.slice(0, -2)}f`;
  // English « energy » and French « énergie » meet.
  if (word.endsWith('y') && word.length > 4) return `${word.slice(0, -1)}i`;
  const bare = word.endsWith('e') ? word.slice(0, -1) : word;
  return bare.replace(/(l|n|t|s)\1$/, '$1');
}
