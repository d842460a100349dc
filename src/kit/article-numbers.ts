// « L2121-17 », « R. 2131-1 », « L5211-11-1 »: a letter, a number, and what its hyphens add.
const number = String.raw`[LRD]\.?[ \u00a0]?\d{2,4}(?:-\d+)+`;
const one = new RegExp(String.raw`^[«(\[]*${number}[)\],;.:]*$`, 'u');
// With the paragraph and the code that follow it: « L2121-12 al. 3 CGCT » is read at once.
const cited = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${number}(?![\p{L}\p{N}])(?: (?:al|para)\. \d+)?(?: CGCT\b)?`,
  'gu',
);

/** True for the number of an article and nothing else but its punctuation. */
export function isArticleNumber(run: string): boolean {
  return one.test(run);
}

/** Each number of an article in a text, changed. */
export function eachArticle(text: string, change: (article: string) => string): string {
  // Most texts cite nothing, and this test is the cheaper one.
  return text.includes('-') ? text.replace(cited, change) : text;
}
