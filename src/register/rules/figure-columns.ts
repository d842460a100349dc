import { headingKey, type MappedColumn } from './import-fields.ts';
import type { Indicator } from './indicator.ts';
import { plainText } from './plain-text.ts';
import type { FigureColumn } from './planned-figure.ts';

/** How people head a figure, and what the name of the indicator then holds. */
const usual: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:nb |nombre )?(?:d |de )?(?:effectifs?|salaries|emplois|etp|employees|staff|jobs)\b/,
    /emploi|salari|effectif|etp/,
  ],
  [/^(?:ca|chiffres? d affaires?|turnover|revenue)\b/, /chiffre-d-affaires|^ca$/],
  [/^(?:nb |nombre )?(?:d |de )?(?:etudiants|students)\b/, /^etudiants$/],
];

const yearIn = /\b((?:19|20)\d{2})\b/;

/** The year that a heading names, if it names one. */
export function yearOfHeading(heading: string): string | null {
  return yearIn.exec(heading)?.[1] ?? null;
}

/** Thousands, millions of euros, as the heading tells. */
export function powerOfHeading(heading: string): number {
  const unit = /(?:^|[\s(])(k|m|md)\s?(?:€|eur(?:os?)?)/i.exec(heading)?.[1]?.toLowerCase();
  return unit === 'k' ? 3 : unit === 'm' ? 6 : unit === 'md' ? 9 : 0;
}

/** The figure that a heading names, with its year: « Effectif 2013 », « CA 2014 (k€) »; null where it is not plain. */
export function figureOfHeading(heading: string, indicators: readonly Indicator[]): FigureColumn | null {
  const year = yearOfHeading(heading);
  if (year === null) return null;
  const key = headingKey(heading.replace(yearIn, ' ').replace(/\([^)]*\)/g, ' '));
  if (key === '') return null;
  const named = indicators.find((one) =>
    [one.name.fr, one.name.en, one.code].some((name) => headingKey(plainText(name)) === key),
  );
  const meant = usual.find(([said]) => said.test(key))?.[1];
  const found = named ?? indicators.find((one) => meant?.test(one.code));
  return found === undefined ? null : { code: found.code, year, power: powerOfHeading(heading) };
}

/** Columns without a field that name a figure hold it. */
export function proposeFigures(
  columns: readonly MappedColumn[],
  indicators: readonly Indicator[],
): MappedColumn[] {
  return columns.map((column) => {
    const figure = column.field === null ? figureOfHeading(column.heading, indicators) : null;
    return figure === null ? column : { ...column, figure };
  });
}

/** What the form sent for a column: `figure:<code>`; its year stays that of the heading. */
export function figureChosen(
  text: string,
  heading: string,
  indicators: readonly Indicator[],
): FigureColumn | null {
  const code = /^figure:(.+)$/.exec(text)?.[1];
  if (code === undefined || !indicators.some((one) => one.code === code)) return null;
  return { code, year: yearOfHeading(heading) ?? '', power: powerOfHeading(heading) };
}

export type FigureMappingFault = {
  readonly code: 'FIGURE_WITHOUT_YEAR' | 'FIGURE_TWICE';
  readonly column: number;
};

/** Figures whose heading tells no year, and those that two columns hold. */
export function figureMappingFaults(columns: readonly MappedColumn[]): FigureMappingFault[] {
  const seen = new Set<string>();
  return columns.flatMap(({ figure, index }): FigureMappingFault[] => {
    if (!figure) return [];
    if (figure.year === '') return [{ code: 'FIGURE_WITHOUT_YEAR', column: index }];
    const key = `${figure.code} ${figure.year}`;
    if (seen.has(key)) return [{ code: 'FIGURE_TWICE', column: index }];
    seen.add(key);
    return [];
  });
}
