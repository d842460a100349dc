/**
 * Changes what is read between the tags of a page's markup, attributes and the content of `untouched` elements aside: what
 * a person typed, or what is code, stays as it is.
 */
export function betweenTags(
  markup: string,
  untouched: readonly string[],
  change: (text: string) => string,
): string {
  const left = new RegExp(`<(${untouched.join('|')})\\b[^>]*>[\\s\\S]*?</\\1>`, 'g');
  const changed = (part: string) => part.replace(/>[^<]+</g, change);
  let result = '';
  let from = 0;
  for (const match of markup.matchAll(left)) {
    result += changed(markup.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + changed(markup.slice(from));
}
