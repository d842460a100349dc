import type { Said } from '#kit/i18n.ts';

/** The main navigation, in order. */
export const navigation: readonly { path: string; label: Said }[] = [
  { path: '/', label: { fr: 'Pourquoi', en: 'Why' } },
  { path: '/programme', label: { fr: 'Le programme', en: 'The programme' } },
  { path: '/territoire', label: { fr: 'Le territoire', en: 'The territory' } },
  { path: '/acteurs', label: { fr: 'Les acteurs', en: 'The actors' } },
  { path: '/candidatures', label: { fr: 'La candidature', en: 'The candidature' } },
  { path: '/conseil', label: { fr: 'Le conseil', en: 'The council' } },
  { path: '/chiffres', label: { fr: 'Les chiffres', en: 'The figures' } },
  { path: '/actualites', label: { fr: 'Actualités', en: 'News' } },
];
