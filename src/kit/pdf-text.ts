import { isArticleNumber } from './article-numbers.ts';

/** Signs that no reader sees and that the standard or the reader's trust forbids; a tab is a space on paper. */
const unseen =
  // Controls but line feed, private marks of byte order and annotation, non-characters, and the overrides that make a
  // line read otherwise than it is stored (Unicode UAX #9 §2): an act must not.
  /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc]|\p{Noncharacter_Code_Point}/gu;

/** `utmost` after the compiler fell: only what it is known to set safely. */
export type Care = 'usual' | 'utmost';

// Left-to-right scripts without reordering or stacked marks, with the signs all scripts share.
const safe = /^[\n\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]$/u;
const risky = /\p{M}|\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/u;

/**
 * A text as it can be set on a page: one kind of line end, composed letters, nothing invisible, no lone surrogate.
 * A sign of `unshown` (one no font here can draw) becomes its code, `[U+1F680]`: visible, and never silently lost.
 */
export function settable(text: string, unshown: ReadonlySet<string>, care: Care = 'usual'): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\t\u2028\u2029\u0085]/g, (sign) => (sign === '\t' ? ' ' : '\n'))
    .replace(unseen, '');
  if (unshown.size === 0 && care === 'usual') return clean;
  const shown = (sign: string) =>
    !unshown.has(sign) && (care === 'usual' || (safe.test(sign) && !risky.test(sign)));
  return Array.from(clean, (sign) => (shown(sign) ? sign : codeOf(sign))).join('');
}

function codeOf(sign: string): string {
  // The joiner and the picture selectors of an emoji only say how its parts combine.
  if (/\p{Default_Ignorable_Code_Point}/u.test(sign)) return '';
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

const breakHere = '\u200b';

/**
 * Lets a run without spaces that is longer than `limit` signs break: after its punctuation, else anywhere. Words of
 * letters up to 30 signs are left to hyphenation, and the number of an article stays whole. Without it a 5,000-sign word would leave the page.
 */
export function breakable(text: string, limit: number): string {
  return text.replace(/\S+/gu, (run) => {
    if (run.length <= limit) return run;
    if (run.length <= 30 && (/^[\p{L}\p{M}'’]+\p{P}*$/u.test(run) || isArticleNumber(run))) return run;
    return run
      .split(/(?<=[@._/\\:;,=&?+-])/)
      .map((part) => (part.length <= limit ? part : Array.from(part).join(breakHere)))
      .join(breakHere);
  });
}
