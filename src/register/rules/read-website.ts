/**
 * The address of a site as a cell gives it; null when it is none, or two. Without a scheme it is in clear HTTP, which the pages
 * show as not verified.
 */
export function readWebsite(cell: string): string | null {
  const text = cell.trim().replace(/[)>.,;]+$/, '');
  if (text.includes('@') || /[\s<>"]/.test(text) || (text.match(/https?:/gi)?.length ?? 0) > 1) return null;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `http://${text}`;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (!/^[^.]+(?:\.[^.]+)+$/.test(url.hostname) || /^[\d.]+$/.test(url.hostname) || url.username !== '')
    return null;
  const path = url.pathname === '/' && url.search === '' ? '' : url.pathname + url.search;
  return `${url.protocol}//${url.host}${path}`;
}
