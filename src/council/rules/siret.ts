export type SiretFault = 'PATTERN' | 'LUHN';

/**
 * Judges a SIRET: 14 digits whose Luhn sum is a multiple of 10 (SCDL délibérations 2.1.5, check french-siret-value).
 * Null when it holds.
 */
export function siretFault(siret: string): SiretFault | null {
  if (!/^\d{14}$/.test(siret)) return 'PATTERN';
  const sum = [...siret].reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0 ? null : 'LUHN';
}
