/**
 * The key that says two signatures speak for one structure (« plusieurs personnes d'une structure ? », FAQ 2023-2025,
 * F2.11): the typed name without case, accents, punctuation, or the legal form that people add or leave out.
 * Two spellings of one name meet; two structures that differ by a word do not.
 */
export function structureKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' et ')
    // « S.A.S. » and « SAS » are one word.
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => `${initials.replaceAll('.', '')} `)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !legalForms.has(word));
  // A structure whose whole name is a legal form keeps it: an empty key would make all of them one.
  return (bare.length > 0 ? bare : words).join('-');
}

const legalForms = new Set([
  'sa',
  'sas',
  'sasu',
  'sarl',
  'eurl',
  'scic',
  'scop',
  'snc',
  'gie',
  'association',
]);
