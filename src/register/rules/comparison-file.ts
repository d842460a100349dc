import type { Difference, Known } from './compare-sides.ts';
import { sumRaw } from './figure-total.ts';
import type { Indicator } from './indicator.ts';

interface FiledLine {
  readonly code: string;
  readonly indicator: Indicator | null;
  readonly a: Known;
  readonly b: Known;
  readonly difference: Difference;
}
interface FiledSide {
  readonly perimeter: { readonly name: { readonly fr: string } };
  readonly year: number;
}

export const comparisonColumns = [
  'figure',
  'unit',
  'a_perimeter',
  'a_year',
  'a_number',
  'a_known_for',
  'a_of',
  'b_perimeter',
  'b_year',
  'b_number',
  'b_known_for',
  'b_of',
  'difference',
  'difference_over',
  'no_difference_because',
  'definition_fr',
] as const;

/** A comparison as a table: empty where nothing is known, and the reason where no difference is computed. */
export function comparisonRows(
  [a, b]: readonly [FiledSide, FiledSide],
  lines: readonly FiledLine[],
): (string | null)[][] {
  return lines.map((line) => {
    const measure = line.indicator?.measure ?? 'number';
    const { difference } = line;
    return [
      line.code,
      measure === 'money' ? 'EUR' : (line.indicator?.unit.fr ?? 'organisations'),
      a.perimeter.name.fr,
      String(a.year),
      sumRaw(line.a.value, measure),
      String(line.a.known),
      String(line.a.of),
      b.perimeter.name.fr,
      String(b.year),
      sumRaw(line.b.value, measure),
      String(line.b.known),
      String(line.b.of),
      difference.is === 'number' ? sumRaw(difference.value, measure) : null,
      difference.is === 'number' && difference.over !== null ? String(difference.over) : null,
      difference.is === 'none' ? difference.why : null,
      line.indicator === null ? null : `${line.indicator.definition.fr} ${line.indicator.counted.fr}`,
    ];
  });
}
