import { eachArticle } from '../article-numbers.ts';
import { betweenTags } from './between-tags.ts';

// A choice and a drawing hold text only, no element.
const untouched = ['textarea', 'pre', 'code', 'script', 'style', 'title', 'option', 'svg'];

/**
 * Keeps the number of an article on one line: browsers break « L2121-17 » after its hyphen. A style rather than another
 * sign, so that what is searched or copied is the number. Applied once to a whole page's markup, as `frenchSpaces` is.
 */
export function wholeArticles(markup: string): string {
  return betweenTags(markup, untouched, (text) =>
    eachArticle(text, (article) => `<span class="nowrap">${article}</span>`),
  );
}
