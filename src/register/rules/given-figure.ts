import { isPartialDate } from '#kit/partial-date.ts';
import { ok, type Result } from '#kit/result.ts';
import type { FigureContent } from './actor-figure.ts';
import { type Indicator, isPeriodOf, type UnknownReason, unknownReasons, yearOf } from './indicator.ts';
import { type NumberFault, readNumber } from './read-number.ts';

/** A figure as the form gives it; one of `value`, `words` and `reason` is filled. */
export interface GivenFigure {
  readonly indicator: string;
  readonly period: string;
  readonly value: string;
  readonly words: string;
  readonly reason: string;
  readonly note: string;
}

export type FigureFaultCode =
  | 'INDICATOR_MISSING'
  | 'PERIOD_INVALID'
  | 'PERIOD_TO_COME'
  | 'SAYS_NOTHING'
  | 'SAYS_TWO_THINGS'
  | 'VALUE_IN_WORDS'
  | 'WORDS_TOO_LONG'
  | 'REASON_UNKNOWN'
  | 'NOTE_TOO_LONG'
  | NumberFault;

export interface FigureFault {
  readonly field: keyof GivenFigure;
  readonly code: FigureFaultCode;
}

export interface ReadFigure {
  readonly indicator: Indicator;
  readonly period: string;
  readonly content: FigureContent;
  readonly note: string | null;
}

/** Reads a figure against what the territory counts, or says everything that is wrong with it; `today` is the civil day. */
export function readFigure(
  given: GivenFigure,
  indicators: readonly Indicator[],
  today: string,
): Result<ReadFigure, FigureFault> {
  const faults: FigureFault[] = [];
  const indicator = indicators.find((one) => one.code === given.indicator);
  if (indicator === undefined) faults.push({ field: 'indicator', code: 'INDICATOR_MISSING' });
  const period =
    indicator === undefined ? isPartialDate(given.period) : isPeriodOf(indicator.kind, given.period);
  if (!period) faults.push({ field: 'period', code: 'PERIOD_INVALID' });
  else if (yearOf(given.period) > yearOf(today)) faults.push({ field: 'period', code: 'PERIOD_TO_COME' });
  if (given.note.length > 500) faults.push({ field: 'note', code: 'NOTE_TOO_LONG' });
  const content = contentGiven(given, indicator?.measure ?? 'number', faults);
  if (faults.length > 0 || indicator === undefined || content === null)
    return { ok: false, refusals: faults };
  return ok({ indicator, period: given.period, content, note: given.note === '' ? null : given.note });
}

function contentGiven(
  given: GivenFigure,
  measure: Indicator['measure'],
  faults: FigureFault[],
): FigureContent | null {
  const { value, words, reason } = given;
  const filled = [value, words, reason].filter((one) => one !== '').length;
  if (filled === 0) faults.push({ field: 'value', code: 'SAYS_NOTHING' });
  if (filled > 1) faults.push({ field: 'value', code: 'SAYS_TWO_THINGS' });
  if (words.length > 200) faults.push({ field: 'words', code: 'WORDS_TOO_LONG' });
  if (value !== '') {
    const read = readNumber(value, measure);
    if (!read.ok) faults.push(...read.refusals.map((code) => ({ field: 'value' as const, code })));
    else if (read.value.is === 'words') faults.push({ field: 'value', code: 'VALUE_IN_WORDS' });
    else if (read.value.is === 'blank') faults.push({ field: 'value', code: 'NUMBER_UNREAD' });
    else return read.value;
    return null;
  }
  if (words !== '') return { is: 'words', words };
  if (reason === '') return null;
  if (Object.hasOwn(unknownReasons, reason)) return { is: 'unknown', reason: reason as UnknownReason };
  faults.push({ field: 'reason', code: 'REASON_UNKNOWN' });
  return null;
}
