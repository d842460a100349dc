import { foldName } from './fold-name.ts';

/** Where a row says it is, as precisely as it does; an empty string for what it does not say. */
export interface Place {
  readonly commune: string;
  readonly department: string;
  readonly region: string;
}
/** `disagrees` at a level that both say; `unknown` when they say none in common. */
export type PlaceAgreement = 'commune' | 'department' | 'region' | 'unknown' | 'disagrees';

/** Names and codes of places. */
export interface Territories {
  /** By folded name. */
  readonly departmentOfName: ReadonlyMap<string, string>;
  readonly regionOfName: ReadonlyMap<string, string>;
  readonly regionOfDepartment: ReadonlyMap<string, string>;
  /** By the key of a commune; only names that one department alone has. */
  readonly departmentOfCommune: ReadonlyMap<string, string>;
}

/** The cells where a row says its place, as people fill them. */
export interface PlaceCells {
  readonly commune: string;
  readonly postcode: string;
  readonly department?: string;
  readonly region?: string;
}

/** The department of a postcode, its leading zero lost or not: « 1000 » is 01, « 38 » is 38, « 20200 » is 2B, « 97410 » is 974. */
export function departmentOfPostcode(postcode: string): string {
  const digits = postcode.replace(/\s/g, '').toUpperCase();
  if (/^2[AB]/.test(digits)) return digits.slice(0, 2);
  if (!/^\d{1,5}$/.test(digits)) return '';
  if (digits.length === 3) return overseas.test(digits) ? digits : '';
  if (digits.length < 3) return digits.padStart(2, '0');
  const whole = digits.padStart(5, '0');
  if (overseas.test(whole)) return whole.slice(0, 3);
  if (whole.startsWith('20')) return Number(whole) < 20200 ? '2A' : '2B';
  return whole.slice(0, 2);
}

const overseas = /^9[78]/;

/** A commune as it is compared: « Saint » written whole, no article, no CEDEX, no district, no « sur Isère ». */
export function communeKey(commune: string): string {
  return (
    foldName(commune)
      .replace(/\bcedex\b.*$/, '')
      .replace(/\b\d+(?:er|e|eme)?\b(?:\s*arrondissement)?/g, '')
      .replace(/\bste\b/g, 'sainte')
      .replace(/\bst\b/g, 'saint')
      // « D HERES » is « d’Hères », whose elision was folded away.
      .replace(/\b[dl]\s/g, '')
      .replace(/\bsur\b.*$|\bles bains\b/g, '')
      .replace(/^(?:le|la|les|l)\s+/, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Reads a place from its cells: a department or a region may stand in the column of the commune. */
export function readPlace(cells: PlaceCells, territories: Territories): Place {
  const written = foldName(cells.commune);
  const isRegion = territories.regionOfName.has(written);
  const isDepartment =
    territories.departmentOfName.has(written) && cells.postcode === '' && written !== 'paris';
  const commune = isRegion || isDepartment ? '' : communeKey(cells.commune);
  const department =
    departmentCode(cells.department ?? '') ||
    departmentOfPostcode(cells.postcode) ||
    (isRegion
      ? ''
      : (territories.departmentOfName.get(written) ?? territories.departmentOfCommune.get(commune) ?? ''));
  const region = cells.region?.trim() || territories.regionOfName.get(written) || '';
  return { commune, department, region: region || territories.regionOfDepartment.get(department) || '' };
}

function departmentCode(cell: string): string {
  const code = cell.trim().toUpperCase();
  return /^(?:\d{2,3}|2[AB])$/.test(code) ? code : '';
}

/** How two places agree, at the most precise level that both say. */
export function placeAgreement(a: Place, b: Place): PlaceAgreement {
  if (a.commune !== '' && a.commune === b.commune) return 'commune';
  if (a.department !== '' && b.department !== '')
    return a.department === b.department ? 'department' : 'disagrees';
  if (a.region !== '' && b.region !== '') return a.region === b.region ? 'region' : 'disagrees';
  return 'unknown';
}
