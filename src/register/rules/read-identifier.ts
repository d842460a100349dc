import { isSiren, isSiret } from '#sirene/public.ts';
import type { RowRemark } from './import-row.ts';

export interface ReadSiren {
  /** Nine digits with their key; null when the cells give none that is sure. */
  readonly siren: string | null;
  /** Fourteen digits with their key, of that SIREN; null when the cells give none. */
  readonly siret: string | null;
  readonly remarks: readonly RowRemark[];
}

/**
 * The SIREN that two cells give (code de commerce, art. R.123-220), repaired from the SIRET only: a zero put before a damaged
 * number would make another company of it. What is not sure is left out and said; two numbers in a cell are never one.
 */
export function readSiren(sirenCell: string, siretCell: string): ReadSiren {
  const first = readNumber(sirenCell, 'siren');
  const second = readNumber(siretCell, 'siret');
  const fromSiret = second.siret ?? first.siret;
  const written = first.siren ?? second.siren;
  if (written !== null && fromSiret !== null && !fromSiret.startsWith(written))
    return {
      siren: null,
      siret: null,
      remarks: [{ code: 'SIREN_DIFFERS_FROM_SIRET', field: 'siren', text: `${sirenCell} / ${siretCell}` }],
    };
  if (written !== null) return { siren: written, siret: fromSiret, remarks: second.remarks };
  if (fromSiret === null) return { siren: null, siret: null, remarks: [...first.remarks, ...second.remarks] };
  const siren = fromSiret.slice(0, 9);
  // A number that lost a digit is repaired when the SIRET holds what is left of it; any other is told as it is.
  const repaired = first.digits === '' || siren.startsWith(first.digits) || siren.endsWith(first.digits);
  if (!repaired && first.siret === null)
    return {
      siren: null,
      siret: null,
      remarks: [...first.remarks, { code: 'SIREN_DIFFERS_FROM_SIRET', field: 'siren' }],
    };
  const told =
    sirenCell === '' ? [] : [{ code: 'SIREN_FROM_SIRET' as const, field: 'siren' as const, text: siren }];
  return { siren, siret: fromSiret, remarks: told };
}

interface ReadNumber {
  readonly siren: string | null;
  readonly siret: string | null;
  /** What is left of a damaged number. */
  readonly digits: string;
  readonly remarks: readonly RowRemark[];
}

function readNumber(cell: string, field: 'siren' | 'siret'): ReadNumber {
  const none: ReadNumber = { siren: null, siret: null, digits: '', remarks: [] };
  const text = cell.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (text === '') return none;
  const said = (code: RowRemark['code'], digits = ''): ReadNumber => ({
    ...none,
    digits,
    remarks: [{ code, field, text }],
  });
  if (/^W\d/i.test(text)) return said('SIREN_IS_RNA');
  if (/e[+-]?\d+$/i.test(text)) return said('SIREN_ROUNDED');
  if (isTwo(text)) return said('TWO_IDENTIFIERS');
  // A number that a spreadsheet wrote with decimals that are none, or with the spaces and dots of a person.
  const bare = text
    .replace(/[.,]0*$/, '')
    .replace(/^(?:siren|siret|rcs|n°)\s*:?\s*/i, '')
    .replace(/^FR ?\d{2} ?(?=\d)/i, '')
    .replace(/[\s.-]/g, '');
  if (!/^\d+$/.test(bare)) return said('SIREN_NOT_A_NUMBER');
  if (bare.length === 9) return isSiren(bare) ? { ...none, siren: bare } : said('SIREN_KEY_WRONG', bare);
  if (bare.length === 14) return isSiret(bare) ? { ...none, siret: bare } : said('SIRET_KEY_WRONG', bare);
  return said('SIREN_LENGTH', bare);
}

/** Nine digits, then something that is neither the rest of a SIRET nor decimals of zero. */
function isTwo(text: string): boolean {
  if (/^\d{9}[.,]0*$/.test(text)) return false;
  if (/^\d{3} ?\d{3} ?\d{3} ?[.,;/|&+-] ?\d/.test(text) || /^\d{9}\s*(?:et|and|ou|or)\s*\d/i.test(text))
    return true;
  const digits = text.replace(/\D/g, '');
  return digits.length === 18 && isSiren(digits.slice(0, 9)) && isSiren(digits.slice(9));
}
