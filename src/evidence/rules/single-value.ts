import { ok, type Result, refuse } from '#kit/result.ts';
import type { Figure } from './figure-types.ts';

/** Why no single number may be printed for an indicator. */
export type SingleValueRefusal = 'NO_FIGURE' | 'RIVAL_FIGURES' | 'UNKNOWN_VALUE' | 'NO_SOURCE_PAGE';

/**
 * May this figure be printed alone, as if it were the number? Only with a recorded source page, and only when it is known
 * (GRE-17; test case: the area of the totem).
 */
export function mayStandAlone(figure: Figure): boolean {
  return !isUnknown(figure) && figure.source !== null && figure.source.url !== null;
}

/**
 * The one value of an indicator, or every reason why there is none. Never averages, never picks among rivals (GRE-16).
 */
export function singleValue(figures: readonly Figure[]): Result<Figure, SingleValueRefusal> {
  const [only] = figures;
  if (!only) return refuse('NO_FIGURE');
  const refusals: SingleValueRefusal[] = [];
  if (figures.length > 1) refusals.push('RIVAL_FIGURES');
  if (figures.every(isUnknown)) refusals.push('UNKNOWN_VALUE');
  if (figures.some((figure) => !figure.source?.url)) refusals.push('NO_SOURCE_PAGE');
  return refusals.length > 0 ? refuse(...refusals) : ok(only);
}

export function isUnknown(figure: Figure): boolean {
  return figure.value === null && figure.text === null;
}
