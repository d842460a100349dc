import { betweenTags } from './between-tags.ts';

const untouched = ['textarea', 'pre', 'code', 'script', 'style', 'title'];

/**
 * French puts a space before « : ; ! ? », inside « guillemets » and after « n° », and that space must not break a line
 * (Imprimerie nationale). Applied once to a whole page's markup, between tags only, so that no sentence has to remember it.
 */
export function frenchSpaces(markup: string): string {
  return betweenTags(markup, untouched, (text) =>
    text
      .replace(/ ([:;!?»%€])/g, '\u00a0$1')
      .replace(/« /g, '«\u00a0')
      .replace(/n° (?=\d)/g, 'n°\u00a0')
      .replace(/(\d) (?=\d{3}\b)/g, '$1\u202f'),
  );
}
