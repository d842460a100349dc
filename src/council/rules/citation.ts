import type { Lang } from '#kit/i18n.ts';

const number = String.raw`[LRD]\d+(?:-\d+)+`;
const between: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=${number}(?: al\\. \\d)?(?: CGCT)?) et (?=${number})`, 'g'), ' and '],
  [new RegExp(String.raw`(?<=${number}) al\. (?=\d)`, 'g'), ' para. '],
  [new RegExp(`(?<=${number}) du code électoral`, 'g'), ' of the electoral code'],
  [/(?<=CGCT) ; (?=CE, |[LRD]\d|rép\. min\.)/g, '; '],
  [/(?<=^|[;,] ?)CE, (\d{1,2}) juin (\d{4})/g, 'CE, $1 June $2'],
];

/**
 * A citation as a reader of this language says it: « L2121-12 et L5211-1 CGCT » joins its articles by « and » in English.
 * Names of texts, and what an association declared of its own statutes, stay as they are.
 */
export function citation(article: string, lang: Lang): string {
  if (lang === 'fr') return article;
  return between.reduce((text, [french, english]) => text.replace(french, english), article);
}

/** « (L2121-18, L5211-11 CGCT) » after what it founds; nothing for a rule that no text settles. */
export function bracketed(article: string | null, lang: Lang): string {
  return article === null ? '' : ` (${citation(article, lang)})`;
}
