// What a person typed, or what is code, keeps its spaces as they are.
const untouched = /<(textarea|pre|code|script|style|title)\b[^>]*>[\s\S]*?<\/\1>/g;

/**
 * French puts a space before « : ; ! ? » and inside « guillemets », and that space must not break a line
 * (Imprimerie nationale). Applied once to a whole page's markup, between tags only, so that no sentence has to remember it.
 */
export function frenchSpaces(markup: string): string {
  let result = '';
  let from = 0;
  for (const match of markup.matchAll(untouched)) {
    result += bind(markup.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + bind(markup.slice(from));
}

function bind(markup: string): string {
  return markup.replace(/>[^<]+</g, (text) =>
    text
      .replace(/ ([:;!?»%€])/g, '\u00a0$1')
      .replace(/« /g, '«\u00a0')
      .replace(/(\d) (?=\d{3}\b)/g, '$1\u202f'),
  );
}
