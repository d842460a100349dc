import { communeKey, departmentOfPostcode } from '#sirene/public.ts';
import { type Commune, frenchCommunes } from './french-communes.ts';
import type { RowRemark } from './import-row.ts';
import { plainText } from './plain-text.ts';

export interface PlaceCells {
  readonly commune: string;
  readonly communeCode: string;
  readonly postcode: string;
  readonly department: string;
}

export interface ReadCommune {
  readonly commune: { readonly name: string; readonly code: string } | null;
  readonly remarks: readonly RowRemark[];
}

/**
 * The commune that the cells of a row give, with its INSEE code; null, and said, when they do not lead to one alone. A CEDEX
 * postcode is a sorting office, not a commune: only its department is read. « 1000 » is 01000, and 38 is a department.
 */
export function readCommune(cells: PlaceCells): ReadCommune {
  const remarks: RowRemark[] = [];
  const postcode = readPostcode(cells.postcode, remarks);
  const department =
    departmentOf(cells.department) || (postcode === '' ? '' : departmentOfPostcode(postcode));
  const written = /^\d{1,3}$|^2[AB]$/i.test(cells.commune) ? '' : cells.commune;
  const code = cells.communeCode.padStart(cells.communeCode === '' ? 0 : 5, '0').toUpperCase();
  const found = findCommune(written, code, postcode, department, remarks);
  return { commune: found === null ? null : { name: found.name, code: found.code }, remarks };
}

function findCommune(
  written: string,
  code: string,
  postcode: string,
  department: string,
  remarks: RowRemark[],
): Commune | null {
  const { byCode, byPostcode } = frenchCommunes();
  const byName = written === '' ? null : namedCommune(written, postcode, department, remarks);
  if (code !== '') {
    const coded = byCode.get(code) ?? null;
    if (coded === null) remarks.push({ code: 'COMMUNE_UNRESOLVED', field: 'commune_code', text: code });
    else if (byName !== null && byName.code !== coded.code) {
      remarks.push({ code: 'COMMUNE_CODE_DIFFERS', field: 'commune', text: `${written} / ${code}` });
      return null;
    } else return coded;
  }
  if (byName !== null) return byName;
  if (written !== '') {
    remarks.push({ code: 'COMMUNE_UNRESOLVED', field: 'commune', text: written });
    return null;
  }
  const served = byPostcode.get(postcode) ?? [];
  const [only] = served;
  if (only === undefined || served.length > 1) return null;
  remarks.push({ code: 'COMMUNE_FROM_POSTCODE', field: 'commune', text: only.name });
  return only;
}

/** By name, then by what the postcode or the department leaves of its namesakes; communes of today before merged ones. */
function namedCommune(
  written: string,
  postcode: string,
  department: string,
  remarks: RowRemark[],
): Commune | null {
  const { byKey, byFormerKey } = frenchCommunes();
  const key = communeKey(written);
  for (const [map, now] of [
    [byKey, 'today'],
    [byFormerKey, 'merged'],
  ] as const) {
    const inPlace = (map.get(key) ?? []).filter((one) => department === '' || one.department === department);
    const served = inPlace.filter((one) => one.postcodes.includes(postcode));
    const exact = (list: readonly Commune[]) =>
      list.filter((one) => plainText(one.name) === plainText(written));
    for (const candidates of [served, exact(inPlace), inPlace]) {
      const [only] = candidates;
      if (only === undefined || candidates.length > 1) continue;
      if (now === 'merged') remarks.push({ code: 'COMMUNE_MERGED', field: 'commune', text: only.name });
      return only;
    }
    // Namesakes of today are not settled by one that merged away.
    if (inPlace.length > 0) return null;
  }
  return null;
}

function readPostcode(cell: string, remarks: RowRemark[]): string {
  const digits = cell.replace(/\s|\.0+$/g, '').replace(/^F-?/i, '');
  if (digits === '') return '';
  if (/^\d{5}$/.test(digits)) return digits;
  if (/^\d{4}$/.test(digits)) {
    remarks.push({ code: 'POSTCODE_ZERO_ADDED', field: 'postcode', text: `0${digits}` });
    return `0${digits}`;
  }
  if (/^(?:\d{2,3}|2[AB])$/i.test(digits) && departmentOfPostcode(digits) !== '') {
    remarks.push({ code: 'POSTCODE_IS_DEPARTMENT', field: 'postcode', text: digits });
    return digits.toUpperCase();
  }
  const [cedex] = /\d{5}/.exec(digits) ?? [];
  if (cedex !== undefined) return cedex;
  remarks.push({ code: 'POSTCODE_UNREAD', field: 'postcode', text: cell });
  return '';
}

/** « 38 », « 038 », « 1 », « Isère (38) »: the code of a department. */
function departmentOf(cell: string): string {
  const [code = ''] = /\b(?:\d{1,3}|2[AB])\b/i.exec(cell) ?? [];
  if (code === '') return '';
  const bare = code.toUpperCase().replace(/^0(?=\d{2}$)/, '');
  return departmentOfPostcode(bare.padStart(2, '0'));
}
