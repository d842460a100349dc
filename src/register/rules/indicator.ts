import type { Lang, Said } from '#kit/i18n.ts';
import { formatPartialDate, isPartialDate, type PartialDate } from '#kit/partial-date.ts';
import type { FactSource } from './actor.ts';

/** Money is integer cents of euros; anything else is a number in its own unit. */
export type Measure = 'number' | 'money';

/** When a figure holds: what may be added up or compared is of one kind. */
export const figureKinds = {
  end_of_year: { fr: 'stock au 31 décembre', en: 'stock on 31 December' },
  over_year: { fr: 'flux de l’année', en: 'flow of the year' },
  academic_year: { fr: 'année universitaire', en: 'academic year' },
  on_date: { fr: 'à la date dite', en: 'on the date told' },
} as const satisfies Record<string, Said>;
export type FigureKind = keyof typeof figureKinds;

/** Why a source gives no value: each is a statement, which an empty cell is not. */
export const unknownReasons = {
  not_published: { fr: 'non publié par la source', en: 'not published by the source' },
  confidential: { fr: 'confidentiel', en: 'confidential' },
  not_yet: { fr: 'pas encore connu', en: 'not known yet' },
  counted_elsewhere: { fr: 'compté avec une autre organisation', en: 'counted with another organisation' },
  not_applicable: { fr: 'sans objet cette année-là', en: 'not applicable that year' },
} as const satisfies Record<string, Said>;
export type UnknownReason = keyof typeof unknownReasons;

/** What the territory counts, with its definition and where that definition was read. */
export interface Indicator {
  readonly id: string;
  readonly code: string;
  readonly name: Said;
  readonly definition: Said;
  /** The perimeter of what is counted. */
  readonly counted: Said;
  readonly unit: Said;
  readonly measure: Measure;
  readonly kind: FigureKind;
  /** The slug of the published figure that speaks of the same thing. */
  readonly beside: string | null;
  readonly source: FactSource;
}

/** Is this a period that such an indicator can hold? */
export function isPeriodOf(kind: FigureKind, period: string): boolean {
  if (!/^[12]\d{3}/.test(period) || !isPartialDate(period)) return false;
  return kind === 'on_date' || period.length === 4;
}

export function yearOf(period: PartialDate): number {
  return Number(period.slice(0, 4));
}

/** « au 31 décembre 2013 », « en 2013 », « 2013-2014 », « le 12 juin 2014 ». */
export function periodSaid(kind: FigureKind, period: PartialDate, lang: Lang): string {
  const year = yearOf(period);
  if (kind === 'academic_year') return `${year}-${year + 1}`;
  if (kind === 'end_of_year') return lang === 'fr' ? `31 décembre ${year}` : `31 December ${year}`;
  return formatPartialDate(period, lang);
}

/** The last year whose figures can be whole on this civil day: one that is not over has no total yet. */
export function lastWholeYear(kind: FigureKind, today: string): number {
  const year = yearOf(today);
  // An academic year that begins in September is over in the next summer.
  if (kind === 'academic_year') return today.slice(5) >= '09-01' ? year - 1 : year - 2;
  return kind === 'on_date' ? year : year - 1;
}
