/**
 * A name as it is compared: lower case, no accents, no punctuation. « L'Éducation » is `education`, « R.P.S. » is `rps`,
 * « & » is `et`, « œ » is `oe`, any space is one space. An apostrophe ends an elided article, which goes.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/&/g, ' et ')
    .replace(/['’‘ʼ`´]/g, "'")
    .replace(elision, ' ')
    .replace(dottedLetters, (letters) => `${letters.replace(/[.\s]/g, '')} `)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(spacedForms, ' ')
    .trim();
}

const marks = /[\u0300-\u036f]/g;
const elision = /(?<![a-z0-9])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=[a-z0-9])/g;
/** « r.p.s. », « r.p.s », « a. i. m. »: one word. */
const dottedLetters = /(?<![a-z0-9])(?:[a-z0-9]\. ?){2,}(?:[a-z0-9](?![a-z0-9]))?/g;

/** Legal forms spelled letter by letter: « S a S », « s. a. r. l. ». */
const spacedForms = /\bs a(?: s(?: u)?| r l)?$|^s a(?: s(?: u)?| r l)\b/g;
