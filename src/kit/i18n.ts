export const languages = ['fr', 'en'] as const;
export type Lang = (typeof languages)[number];

/** One thing said in both languages. A string cannot exist in one only: the type refuses it. */
export type Said<T = string> = { readonly fr: T; readonly en: T };

type Words = Readonly<Record<string, Said<unknown>>>;
type InLang<W extends Words> = { readonly [K in keyof W]: W[K] extends Said<infer T> ? T : never };

/**
 * Picks one language out of a module's words: `const w = inLang(words, visit.lang)`, then `w.title` or `w.count(3)`.
 * Words are strings, or functions where a number or a name comes in.
 */
export function inLang<W extends Words>(words: W, lang: Lang): InLang<W> {
  const known = picked[lang].get(words) as InLang<W> | undefined;
  if (known) return known;
  const own = Object.fromEntries(Object.entries(words).map(([key, said]) => [key, said[lang]])) as InLang<W>;
  picked[lang].set(words, own);
  return own;
}

// Every part of every page asks for its words: they are picked once, and never change.
const picked: Readonly<Record<Lang, WeakMap<Words, unknown>>> = { fr: new WeakMap(), en: new WeakMap() };

/** The address in a language: French at the root, English below /en. */
export function addressIn(lang: Lang, path: string): string {
  if (lang === 'fr') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
