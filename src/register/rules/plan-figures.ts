import { type FigureContent, sameFigure } from './actor-figure.ts';
import { cleanCell } from './clean-cell.ts';
import type { MappedColumn } from './import-fields.ts';
import type { RowRemark } from './import-row.ts';
import type { Indicator } from './indicator.ts';
import type { PlannedRow } from './plan-import.ts';
import type { FigureColumn, PlannedFigure } from './planned-figure.ts';
import { readNumber } from './read-number.ts';

/** What stands of an actor, an indicator and a year, and who said it. */
export interface StandingFigure {
  readonly actor: string;
  readonly code: string;
  readonly year: string;
  readonly content: FigureContent;
  readonly sourceKey: string;
}

/**
 * Adds to each row of a plan the figures of its columns: said in its remarks, beside what stands; a row that changes nothing else
 * is updated by them. A cell that is no number is left out and said; « env. 40 » is kept in the source's words. What this very
 * source said already adds nothing.
 */
export function withFigures(
  planned: readonly PlannedRow[],
  columns: readonly MappedColumn[],
  indicators: readonly Indicator[],
  standing: readonly StandingFigure[],
  sourceOf: (row: PlannedRow) => string,
): PlannedRow[] {
  const held = columns.flatMap(({ figure, index, heading }) => {
    const indicator = indicators.find((one) => one.code === figure?.code);
    return figure && indicator ? [{ figure, index, heading, indicator }] : [];
  });
  if (held.length === 0) return [...planned];
  const now = Map.groupBy(standing, (one) => keyOf(one.actor, one));
  return planned.map((row) => {
    const { actor } = row;
    if (actor === null || row.outcome === 'refused' || row.outcome === 'alert') return row;
    const sourceKey = sourceOf(row);
    const figures: PlannedFigure[] = [];
    const remarks: RowRemark[] = [];
    for (const { figure, index, heading, indicator } of held) {
      const { text } = cleanCell(row.cells[index] ?? '');
      const read = readNumber(text, indicator.measure, figure.power);
      const said = `${heading} : ${text}`.slice(0, 120);
      if (!read.ok) remarks.push({ code: 'FIGURE_UNREAD', text: said });
      if (!read.ok || read.value.is === 'blank') continue;
      const key = keyOf(actor, figure);
      const before = now.get(key) ?? [];
      const content = read.value;
      if (before.some((one) => one.sourceKey === sourceKey && sameFigure(one.content, content))) continue;
      const rival = before.some((one) => !sameFigure(one.content, content));
      remarks.push({ code: rival ? 'FIGURE_BESIDE' : 'FIGURE_ADDED', text: said });
      if (content.is === 'words') remarks.push({ code: 'FIGURE_IN_WORDS', text });
      figures.push({ indicator, period: figure.year, content });
      now.set(key, [...before, { actor, code: figure.code, year: figure.year, content, sourceKey }]);
    }
    const outcome = row.outcome === 'unchanged' && figures.length > 0 ? 'updated' : row.outcome;
    return { ...row, outcome, remarks: [...row.remarks, ...remarks], figures };
  });
}

function keyOf(actor: string, { code, year }: Pick<FigureColumn, 'code' | 'year'>): string {
  return `${actor} ${code} ${year}`;
}
