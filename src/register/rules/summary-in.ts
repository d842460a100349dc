import type { Lang } from '#kit/i18n.ts';
import type { Actor } from './actor.ts';

export interface SummaryIn {
  readonly text: string;
  /** The language it is in, to be said on the page when it is not the reader's. */
  readonly lang: Lang;
}

/** What is said of an actor, in the reader's language, else in the other one; null when no source says it. */
export function summaryIn({ summary }: Pick<Actor, 'summary'>, lang: Lang): SummaryIn | null {
  const other: Lang = lang === 'fr' ? 'en' : 'fr';
  for (const one of [lang, other]) {
    const text = summary[one];
    if (text !== null) return { text, lang: one };
  }
  return null;
}
