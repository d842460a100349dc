/** Marks that draw nothing and turn the text around them, or hide in a word: direction marks, zero widths, byte-order marks. */
const hidden = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const controls = /[^\P{Cc}\t\n]/gu;

export interface CleanCell {
  readonly text: string;
  /** Marks that nobody sees were taken off. */
  readonly marks: 'none' | 'removed';
}

/**
 * The text of a cell as it can be kept: without what nobody sees, spaces folded, without the apostrophe that our own exports
 * put before what a spreadsheet would run. HTML and formulas are text, and stay.
 */
export function cleanCell(cell: string): CleanCell {
  const bare = cell.normalize('NFC').replace(hidden, '').replace(controls, '');
  const text = bare
    .replace(/[ \t\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
  return {
    text: isBlank(text) ? '' : text,
    marks: bare.length < cell.normalize('NFC').length ? 'removed' : 'none',
  };
}

/** What people and programs type in a cell that holds nothing. */
function isBlank(text: string): boolean {
  return /^(?:[-–—.?/\\_*]+|n\/?[acrd]|null|none|néant|#?(?:n\/a|nom\?|name\?|valeur!|value!|ref!|null!|div\/0!|nombre!|num!)|\[?nd\]?|\[non-diffusible\]|non (?:connue?|renseignée?s?|communiquée?s?)|inconnue?|unknown|à compléter|tbd|vide)$/i.test(
    text,
  );
}

// The first byte of an accent of ours, then what windows-1252 makes of the second.
const twice =
  /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** U+FFFD, or « Ã© »: UTF-8 once read as something else, that no later reading repairs with certainty. */
export function isGarbled(text: string): boolean {
  return text.includes('\ufffd') || twice.test(text);
}
