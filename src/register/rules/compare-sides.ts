import { type FigureKind, lastWholeYear } from './indicator.ts';
import type { PerimeterKind } from './perimeter.ts';

/** One side of a comparison: where, when, and which figure (empty: all of them). */
export interface Side {
  readonly perimeter: { readonly token: string; readonly kind: PerimeterKind };
  readonly year: number;
  readonly figure: string;
}

export type CompareRefusal = 'SAME_SIDES' | 'UNLIKE_PERIMETERS' | 'UNLIKE_DEFINITIONS' | 'YEAR_NOT_OVER';

/**
 * Everything that keeps two sides from being compared: perimeters of two kinds (a town is no group of towns, and the whole holds its
 * parts), figures of two definitions, a year that is not over. `kinds` are those of the figures asked for.
 */
export function compareRefusals(
  a: Side,
  b: Side,
  kinds: readonly FigureKind[],
  today: string,
): CompareRefusal[] {
  const refusals: CompareRefusal[] = [];
  const samePlace = a.perimeter.token === b.perimeter.token;
  if (samePlace && a.year === b.year && a.figure === b.figure) refusals.push('SAME_SIDES');
  if (a.perimeter.kind !== b.perimeter.kind) refusals.push('UNLIKE_PERIMETERS');
  if (a.figure !== b.figure) refusals.push('UNLIKE_DEFINITIONS');
  const last = Math.min(
    ...(kinds.length === 0 ? (['over_year'] as const) : kinds).map((kind) => lastWholeYear(kind, today)),
  );
  if (a.year > last || b.year > last) refusals.push('YEAR_NOT_OVER');
  return refusals;
}

/** What a side knows of one thing: a number in decimal or cents, for how many of how many; null where nothing is known. */
export interface Known {
  readonly value: string | null;
  readonly known: number;
  readonly of: number;
}

export type Difference =
  | { readonly is: 'number'; readonly value: string; readonly over: number | null }
  | {
      readonly is: 'none';
      readonly why: 'NOT_KNOWN' | 'COVERAGE_LOW' | 'COVERAGE_APART' | 'NOBODY_TWICE' | 'TWO_CHANGES';
    };

/** Below this share of organisations known, a total says more of who answered than of the territory. */
export const coverageMin = 0.5;
/** Two shares further apart than this are not of one quality. */
export const coverageApart = 0.1;

/**
 * The difference between two territories in one year: only when both are known, each for at least half of its organisations, and for
 * shares at most ten points apart.
 */
export function differenceOfPlaces(a: Known, b: Known): Difference {
  if (a.value === null || b.value === null) return { is: 'none', why: 'NOT_KNOWN' };
  const [first, second] = [share(a), share(b)];
  if (Math.min(first, second) < coverageMin) return { is: 'none', why: 'COVERAGE_LOW' };
  if (Math.abs(first - second) > coverageApart) return { is: 'none', why: 'COVERAGE_APART' };
  return { is: 'number', value: minus(b.value, a.value), over: null };
}

/**
 * The difference between two years of one perimeter: over those alone whose figure is known in both, so that nobody’s arrival in the
 * sources is taken for growth.
 */
export function differenceOfYears(
  both: { readonly a: string | null; readonly b: string | null; readonly count: number },
  a: Known,
  b: Known,
): Difference {
  if (a.value === null || b.value === null) return { is: 'none', why: 'NOT_KNOWN' };
  if (both.count === 0 || both.a === null || both.b === null) return { is: 'none', why: 'NOBODY_TWICE' };
  return { is: 'number', value: minus(both.b, both.a), over: both.count };
}

function share({ known, of }: Known): number {
  return of === 0 ? 0 : known / of;
}

/** Exact, whatever the decimals: « 0.3 » less « 0.1 » is « 0.2 ». */
export function minus(a: string, b: string): string {
  const scale = Math.max(decimals(a), decimals(b));
  const difference = scaled(a, scale) - scaled(b, scale);
  const digits = String(difference < 0n ? -difference : difference).padStart(scale + 1, '0');
  const whole = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return `${difference < 0n ? '-' : ''}${whole}`;
}

function decimals(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function scaled(text: string, scale: number): bigint {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole.replace(/^-/, '') + part.padEnd(scale, '0')) * (text.startsWith('-') ? -1n : 1n);
}
