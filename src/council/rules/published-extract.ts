import type { Lang } from '#kit/i18n.ts';

// Under what names the file of a published extract is kept (R2131-1 CGCT): one a language, of the same act.

/** The subject of a deliberation's pieces. */
export function extractSubject(deliberationId: string): string {
  return `council/deliberation/${deliberationId}`;
}

export function extractSlot(lang: Lang): string {
  return `published-extract-${lang}`;
}

export function extractFilename(slug: string, lang: Lang): string {
  return `extrait-${slug}${lang === 'fr' ? '' : `-${lang}`}.pdf`;
}
