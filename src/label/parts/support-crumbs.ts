import type { Crumb } from '#kit/http/page.tsx';
import type { Lang, Said } from '#kit/i18n.ts';

const words = {
  candidatures: { fr: 'Candidatures', en: 'Candidatures' },
  file: { fr: 'Dossier', en: 'File' },
} as const;

/** The way from the list of candidatures to a page of a team's file. */
export function fileCrumbs(lang: Lang, slug: string, title: Said): Crumb[] {
  return [
    ...publicCrumbs(lang, slug, title),
    { path: `/candidatures/${slug}/dossier`, label: words.file[lang] },
  ];
}

/** The way to a public page of a candidature. */
export function publicCrumbs(lang: Lang, slug: string, title: Said): Crumb[] {
  return [
    { path: '/candidatures', label: words.candidatures[lang] },
    { path: `/candidatures/${slug}`, label: title[lang] },
  ];
}
