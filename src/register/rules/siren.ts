/**
 * Is this a SIREN: nine digits of which the last is the control key of Luhn's formula (ISO/IEC 7812-1, annex B),
 * as INSEE attributes them (code de commerce, art. R.123-220)? Spaces are accepted, nothing else: padding a damaged number
 * would make another company of it.
 */
export function isSiren(text: string): boolean {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!/^\d{9}$/.test(digits)) return false;
  let sum = 0;
  for (let rank = 0; rank < 9; rank += 1) {
    const digit = Number(digits[rank]);
    const doubled = rank % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum > 0 && sum % 10 === 0;
}

/** A SIREN as it is read aloud: « 200 040 715 », with spaces that do not break. */
export function formatSiren(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}
