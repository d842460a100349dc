import type { FigureContent } from './actor-figure.ts';
import type { Indicator } from './indicator.ts';

/** A column that holds a figure: what it counts, of which year, and in thousands or millions of euros where its heading says so. */
export interface FigureColumn {
  readonly code: string;
  readonly year: string;
  /** Of ten: 3 for « (k€) ». */
  readonly power: number;
}

/** A figure that a row of a list brings. */
export interface PlannedFigure {
  readonly indicator: Indicator;
  readonly period: string;
  readonly content: FigureContent;
}
