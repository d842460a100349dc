/**
 * Is this a SIREN: nine digits of which the last is the control key of Luhn's formula (ISO/IEC 7812-1, annex B),
 * as INSEE attributes them (code de commerce, art. R.123-220)? Spaces are accepted, nothing else: padding a damaged number
 * would make another company of it.
 */
export function isSiren(text: string): boolean {
  const digits = withoutSpaces(text);
  return /^\d{9}$/.test(digits) && hasKey(digits);
}

/**
 * Is this a SIRET: a SIREN, then five digits, with a control key on the whole? Those of La Poste (SIREN 356000000) have
 * another one: the sum of their digits is a multiple of five.
 */
export function isSiret(text: string): boolean {
  const digits = withoutSpaces(text);
  if (!/^\d{14}$/.test(digits) || !isSiren(digits.slice(0, 9))) return false;
  if (hasKey(digits)) return true;
  const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
  return digits.startsWith('356000000') && sum % 5 === 0;
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '');
}

/** Luhn's formula: from the right, every second digit doubled, the sum a multiple of ten. */
function hasKey(digits: string): boolean {
  let sum = 0;
  for (let rank = 0; rank < digits.length; rank += 1) {
    const digit = Number(digits[digits.length - 1 - rank]);
    const doubled = rank % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum > 0 && sum % 10 === 0;
}

/** A SIREN as it is read aloud: « 200 040 715 », with spaces that do not break. */
export function formatSiren(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}

/** A SIRET as it is read aloud: « 200 040 715 00012 ». */
export function formatSiret(siret: string): string {
  return `${formatSiren(siret.slice(0, 9))}\u00a0${siret.slice(9)}`;
}
