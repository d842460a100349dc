import { inLang, type Lang } from '#kit/i18n.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { callWords } from '../call-words.ts';
import type { CallParameters } from '../rules/call-content.ts';
import { labelWords } from '../words.ts';

/** How long a label of an edition lasts: « 1 an, puis 3 ans si le label est confirmé »; null where nothing of it is known. */
export function durationSaid(parameters: CallParameters, lang: Lang): string | null {
  const w = inLang(callWords, lang);
  const { validityYears, confirmationYears, validUntil } = parameters;
  if (validUntil !== null) return w.untilAll(formatPartialDate(validUntil, lang));
  if (validityYears === null) return null;
  const first = w.yearsFirst(validityYears);
  return confirmationYears === null
    ? first
    : labelWords.validityYears[lang](first, w.yearsFirst(confirmationYears));
}
