/**
 * Keeps `aria-busy` off the root element. Turbo sets it there for the length of a visit, where ARIA in HTML
 * allows no such attribute (https://www.w3.org/TR/html-aria/#el-html): on a page that follows a sitting, a screen
 * reader may go silent at each refresh. The form being sent keeps its own `aria-busy`.
 */
export function keepRootPlain(): void {
  const root = document.documentElement;
  new MutationObserver(() => root.removeAttribute('aria-busy')).observe(root, {
    attributeFilter: ['aria-busy'],
  });
}
