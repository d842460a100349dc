import { inLang, type Lang } from '#kit/i18n.ts';
import { civilDay, formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { PdfFact } from '#kit/pdf-document.ts';
import { deadlineWords } from '../deadline-words.ts';
import { extractWords } from '../extract-words.ts';
import { type ActPublicity, type Executory, executoryOf } from '../rules/act-publicity.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { profiles } from '../rules/profiles.ts';

/** What an extract bears of its transmission and of its publication, in words. */
export interface ExtractStamp {
  readonly rows: readonly PdfFact[];
  readonly says: readonly string[];
}

/**
 * The stamp of an extract: sent, received, identifier, put online, author (R2131-1 CGCT), executory (L2131-1). Null where
 * none is due: an act known from an account only, or one that no préfet receives.
 */
export function stampOf(lang: Lang, act: Deliberation, publicity: ActPublicity): ExtractStamp | null {
  if (act.standing === 'historical') return null;
  if (profiles[act.assembly.profile].rules.legalityControl.value === 'none') return null;
  const w = inLang(extractWords, lang);
  const { sentOn, receivedOn, receipt, publishedAt, author, notedAt } = publicity;
  const on = (day: string | null) => (day === null ? w.unknown : w.on(formatPartialDate(day, lang)));
  const publishedOn = publishedAt === null ? null : civilDay(publishedAt);
  return {
    rows: [
      { label: w.sent, value: on(sentOn) },
      { label: w.received, value: on(receivedOn) },
      ...(receipt === null ? [] : [{ label: w.actId, value: receipt }]),
      { label: w.online, value: publishedOn === null ? w.notOnline : on(publishedOn) },
      ...(author === null ? [] : [{ label: w.author, value: `${author.name}, ${author.capacity}` }]),
      { label: w.executory, value: executorySaid(lang, executoryOf({ sentOn, publishedOn })) },
    ],
    says: [
      ...(notedAt === null ? [] : [w.knownOn(formatDay(notedAt, lang))]),
      ...(act.standing === 'rehearsal' ? [deadlineWords.rehearsal[lang]] : []),
    ],
  };
}

function executorySaid(lang: Lang, executory: Executory): string {
  const w = inLang(extractWords, lang);
  const words = inLang(deadlineWords, lang);
  return executory.state === 'executory'
    ? w.since(formatPartialDate(executory.since, lang))
    : w.notExecutory(executory.missing.map((one) => words[one]).join(words.and));
}
