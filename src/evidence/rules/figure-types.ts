import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';

/** How well a statement is established: read in the source, read in the press or a third party, inferred, not established. */
export const marks = ['S', 'P', 'I', '?'] as const;
export type Mark = (typeof marks)[number];
export type Precision = 'exact' | 'about' | 'more_than';
/** `rivals`: the values contradict each other. `series`: same thing, other dates, places or statuses. */
export type Reading = 'rivals' | 'series';
/** What the sources say of their own number: said by whoever enters the figure, never computed. */
export type Standing = 'equal' | 'most_sources' | 'minority';

/** Who said it. `url` null: the page was not recorded. */
export interface Source {
  readonly id: string;
  readonly key: string;
  readonly publisher: string;
  readonly title: Said;
  readonly url: string | null;
  readonly published: PartialDate | null;
  readonly note: Said | null;
}

/** What is counted, and how. */
export interface Indicator {
  readonly id: string;
  readonly slug: string;
  readonly name: Said;
  readonly definition: Said;
  /** Empty for what is not a number. */
  readonly unit: Said;
  readonly reading: Reading;
  readonly note: Said | null;
}

/** One value of an indicator, as one source gives it. Exactly one of `value`, `text`, `unknownReason` is not null. */
export interface Figure {
  readonly id: string;
  readonly indicatorId: string;
  readonly perimeter: Said;
  readonly value: number | null;
  readonly precision: Precision;
  /** What this source counted, when it is not the indicator's unit. */
  readonly unit: Said | null;
  readonly text: Said | null;
  readonly unknownReason: Said | null;
  readonly asOf: PartialDate | null;
  readonly source: Source | null;
  readonly mark: Mark;
  readonly standing: Standing;
  readonly note: Said | null;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
}

/** An indicator with the values given for it. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
}
